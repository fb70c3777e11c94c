/** Reads files in a thread of its own, which is ended when it takes too much memory or time. */
import { Worker } from 'node:worker_threads';
import { type Limits, megabytes } from './limits.ts';
import type { Original, Reader, Reading } from './reader.ts';
import { Refusal } from './refusal.ts';
import type { Outcome, Task } from './worker.ts';

/** Milliseconds between looks at the memory. */
const LOOK = 50;
/** Readings after which a thread is ended, whatever it has gathered. */
const ENOUGH = 100;

const ADVICE = 'Print it to a new PDF, or copy the part that matters into a text file.';

const costly = (what: string): Refusal =>
  new Refusal(`took more than ${what} to read and was given up`, ADVICE);

/** A thread that waits for a file. */
interface Idle {
  readonly worker: Worker;
  readonly memory: number;
  readonly readings: number;
}

/** Starting a thread takes most of the time that a short document takes, so the last one is kept. */
let idle: Idle | undefined;

function started(memory: number): Worker {
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memory / 1024 / 1024 },
    // What parsers complain of is told by what they give.
    stdout: true,
    stderr: true,
  });
  const drop = (): void => {
    if (idle?.worker === worker) idle = undefined;
  };
  return worker.on('error', drop).on('exit', drop);
}

function taken(memory: number): Idle {
  const kept = idle;
  idle = undefined;
  if (kept?.memory === memory && kept.readings < ENOUGH) return kept;
  void kept?.worker.terminate();
  return { worker: started(memory), memory, readings: 0 };
}

async function ask(worker: Worker, task: Task, limits: Limits): Promise<Outcome> {
  const before = process.memoryUsage.rss();
  const stop: (() => void)[] = [];
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      const hear = {
        message: (outcome: Outcome) => resolve(outcome),
        error: (error: Error) =>
          reject(
            'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
              ? costly(megabytes(limits.memory))
              : error,
          ),
        exit: () => reject(new Refusal('could not be read: its reader ended without an answer', ADVICE)),
      };
      worker.on('message', hear.message).on('error', hear.error).on('exit', hear.exit);
      const clock = setTimeout(() => reject(costly(`${limits.time / 1000} s`)), limits.time);
      // Memory outside the heap is bounded by nothing else.
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > limits.memory) reject(costly(megabytes(limits.memory)));
      }, LOOK);
      stop.push(() => {
        clearTimeout(clock);
        clearInterval(watch);
        worker.off('message', hear.message).off('error', hear.error).off('exit', hear.exit);
      });
      worker.postMessage(task);
    });
  } finally {
    for (const end of stop) end();
  }
}

/** @throws Refusal as the reader does, and when the limits are reached */
export async function readIsolated(reader: Reader, file: Original, limits: Limits): Promise<Reading> {
  const { worker, memory, readings } = taken(limits.memory);
  worker.ref();
  try {
    const outcome = await ask(worker, { format: reader.format, file, limits }, limits);
    if (idle === undefined) {
      worker.unref();
      idle = { worker, memory, readings: readings + 1 };
    } else void worker.terminate();
    if ('reading' in outcome) return outcome.reading;
    if ('refused' in outcome) throw new Refusal(outcome.refused.what, outcome.refused.advice);
    throw new Refusal(
      `could not be read as ${reader.says} (${outcome.failed})`,
      'It may be broken: fetch or save it again.',
    );
  } catch (error) {
    if (idle?.worker !== worker) await worker.terminate();
    throw error;
  }
}
