/** Reads a file in a thread of its own, which is ended when it takes too much memory or time. */
import { Worker } from 'node:worker_threads';
import { type Limits, megabytes } from './limits.ts';
import type { Original, Reader, Reading } from './reader.ts';
import { Refusal } from './refusal.ts';
import type { Outcome, Task } from './worker.ts';

/** Milliseconds between looks at the memory. */
const LOOK = 50;

const ADVICE = 'Print it to a new PDF, or copy the part that matters into a text file.';

const costly = (what: string): Refusal =>
  new Refusal(`took more than ${what} to read and was given up`, ADVICE);

/** @throws Refusal as the reader does, and when the limits are reached */
export async function readIsolated(reader: Reader, file: Original, limits: Limits): Promise<Reading> {
  const task: Task = { format: reader.format, file, limits };
  const before = process.memoryUsage.rss();
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory / 1024 / 1024 },
    stdout: true,
    stderr: true,
  });
  let clock: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  try {
    const outcome = await new Promise<Outcome>((resolve, reject) => {
      worker.once('message', (message: Outcome) => resolve(message));
      worker.once('error', (error: Error & { code?: string }) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? costly(megabytes(limits.memory)) : error),
      );
      worker.once('exit', () =>
        reject(new Refusal('could not be read: its reader ended without an answer', ADVICE)),
      );
      clock = setTimeout(() => reject(costly(`${Math.round(limits.time / 1000)} s`)), limits.time);
      // Memory outside the heap is bounded by nothing else.
      watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > limits.memory) reject(costly(megabytes(limits.memory)));
      }, LOOK);
    });
    if ('reading' in outcome) return outcome.reading;
    if ('refused' in outcome) throw new Refusal(outcome.refused.what, outcome.refused.advice);
    throw new Refusal(
      `could not be read as ${reader.says} (${outcome.failed})`,
      'It may be broken: fetch or save it again.',
    );
  } finally {
    clearTimeout(clock);
    clearInterval(watch);
    await worker.terminate();
  }
}
