/** The embedded database, started again where it was when it ends by itself, for as long as that helps. */
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseUnavailable, RefrainError } from '../errors.ts';
import type { Java } from './java.ts';

const SECOND = 1000;
const SHORT_LIFE = 60 * SECOND;
const LONGEST_PAUSE = 60 * SECOND;

/** How long to wait before it is started again, in milliseconds. */
export interface Pauses {
  /** Before each of the starts that are tried one after another. */
  readonly starts: readonly number[];
  /** After it lasted less than a minute; twice as long each time that it does so again, up to a minute. */
  readonly afterShortLife: number;
}

const PAUSES: Pauses = { starts: [0, 2 * SECOND, 10 * SECOND], afterShortLife: SECOND };

/** What keeping a database takes. */
export interface Keeping {
  /** Starts it on a port; throws when it does not start. */
  readonly begin: (port: number, signal: AbortSignal) => Promise<Java>;
  /** Whether to start it again at all. */
  readonly again: boolean;
  readonly pauses?: Pauses;
  /** Told of each start and each end. */
  readonly log: (line: string) => void;
  /** Told when one has started. */
  readonly onBegun: (java: Java) => void;
  /** Told when the last has ended, whoever ended it. */
  readonly onEnded: (last: Java) => void;
  /** Told when it is gone for good without having been stopped, and why. */
  readonly onLost: (why: RefrainError) => void;
}

/** A database that is kept running. */
export interface Kept {
  readonly port: number;
  /** Ends it, also while it is being started again. */
  stop(): Promise<void>;
}

/**
 * Keeps a database that has started. It answers on the same port after each start, so that drivers find it by
 * themselves. As many starts in a row as there are pauses are tried; when all fail, that is the end.
 */
export function keep(
  first: Java,
  { begin, again, pauses = PAUSES, log, onBegun, onEnded, onLost }: Keeping,
): Kept {
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = () => signal.aborted;
  let java = first;

  async function startAgain(wait: number): Promise<Java | RefrainError> {
    let why = new DatabaseUnavailable('', 'The database does not start.');
    for (const before of pauses.starts) {
      await pause(Math.max(before, wait), undefined, { signal });
      try {
        return await begin(first.port, signal);
      } catch (error) {
        signal.throwIfAborted();
        why = error instanceof RefrainError ? error : new DatabaseUnavailable('', String(error));
        log(why.message);
      }
    }
    return why;
  }

  async function watch(): Promise<void> {
    for (let wait = 0; ;) {
      const began = performance.now();
      const why = await java.ended;
      if (stopped()) return;
      if (!again) {
        onLost(why);
        return;
      }
      log(`${why.message}\nStarting the database again …`);
      const isShort = performance.now() - began < SHORT_LIFE;
      wait = isShort ? Math.min(Math.max(2 * wait, pauses.afterShortLife), LONGEST_PAUSE) : 0;
      const next = await startAgain(wait);
      if (next instanceof RefrainError) {
        onLost(next);
        return;
      }
      java = next;
      if (stopped()) {
        await java.stop();
        return;
      }
      onBegun(java);
      log('The database answers again.');
    }
  }

  onBegun(java);
  const watching = watch()
    // What else is thrown says that it was stopped while it was being started again.
    .catch(() => undefined)
    .finally(() => onEnded(java));
  return {
    port: first.port,
    async stop() {
      stopping.abort();
      await java.stop();
      await watching;
    },
  };
}
