/** The log of commands: what was done to the scene, to undo and redo it. */
import { EMPTY_SCENE, reduce, type Command, type Scene } from './scene.ts';

/** A command as it stands in the log. */
export interface Entry {
  readonly command: Command;
  /** In words, to be read after "Undo:". */
  readonly says: string;
  readonly before: Scene;
}

/** A scene, what led to it, and what was taken back. */
export interface Log {
  readonly scene: Scene;
  /** The latest last. */
  readonly past: readonly Entry[];
  /** The next to redo last. */
  readonly future: readonly Entry[];
}

/** A log with an empty scene. */
export const EMPTY_LOG: Log = { scene: EMPTY_SCENE, past: [], future: [] };

const LONGEST = 200;

/** The log after a command; what was taken back before can no longer be redone. Opening cannot be undone. */
export function record(log: Log, command: Command, says: string): Log {
  const scene = reduce(log.scene, command);
  if (command.do === 'open' && Object.keys(log.scene.places).length === 0)
    return { scene, past: [], future: [] };
  return { scene, past: [...log.past, { command, says, before: log.scene }].slice(-LONGEST), future: [] };
}

/** The log with its latest command taken back; the same log when there is none. */
export function undo(log: Log): Log {
  const entry = log.past.at(-1);
  if (entry === undefined) return log;
  return { scene: entry.before, past: log.past.slice(0, -1), future: [...log.future, entry] };
}

/** The log with the command taken back last done again; the same log when there is none. */
export function redo(log: Log): Log {
  const entry = log.future.at(-1);
  if (entry === undefined) return log;
  return {
    scene: reduce(log.scene, entry.command),
    past: [...log.past, entry],
    future: log.future.slice(0, -1),
  };
}
