/** Loads into the graph on behalf of the desk, one load at a time, and remembers what was said of it. */
import { RefrainError } from '../../../server/errors.ts';
import type { LoadView } from './wire.ts';

/** Loads, telling `log` on the way. Gives what it did, in lines, and how many sources' lines were refused. */
export type Load = (
  log: (line: string) => void,
) => Promise<{ readonly lines: readonly string[]; readonly refused: number }>;

/** A load that can be started and looked at. */
export interface Loading {
  /** Starts one, unless one runs. */
  start(): void;
  now(): LoadView;
  /** Resolves when none runs any more. */
  settled(): Promise<void>;
}

/** Keeps the last load. @param log told of what went wrong in a way that nobody foresaw */
export function loading(load: Load, log: (error: unknown) => void): Loading {
  let now: LoadView = { is: 'idle', lines: [], refused: 0 };
  let running: Promise<void> = Promise.resolve();
  async function run(): Promise<void> {
    const lines: string[] = [];
    now = { is: 'running', lines, refused: 0 };
    try {
      const done = await load((line) => lines.push(line));
      now = { is: done.refused > 0 ? 'failed' : 'done', lines: [...done.lines], refused: done.refused };
    } catch (error) {
      if (!(error instanceof RefrainError)) log(error);
      const said = error instanceof RefrainError ? error.message : 'Something went wrong here.';
      now = { is: 'failed', lines: [...lines, said], refused: 0 };
    }
  }
  return {
    start() {
      if (now.is !== 'running') running = run();
    },
    now: () => now,
    settled: () => running,
  };
}
