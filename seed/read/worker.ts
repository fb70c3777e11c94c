/** A reading thread: reads each file that it is given, and says what came of it. */
import { parentPort } from 'node:worker_threads';
import type { Format } from './about.ts';
import type { Limits } from './limits.ts';
import type { Original, Reading } from './reader.ts';
import { READERS } from './readers.ts';
import { Refusal } from './refusal.ts';

/** What a reading thread is given. */
export interface Task {
  readonly format: Format;
  readonly file: Original;
  readonly limits: Limits;
}

/** What it answers. */
export type Outcome =
  | { readonly reading: Reading }
  | { readonly refused: { readonly what: string; readonly advice: string } }
  | { readonly failed: string };

async function outcome({ format, file, limits }: Task): Promise<Outcome> {
  try {
    const reader = READERS.find((r) => r.format === format);
    if (reader === undefined) return { failed: `no reader of ${format}` };
    return { reading: await reader.read(file, limits) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: { what: error.what, advice: error.advice } };
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
    return { failed: first };
  }
}

parentPort?.on('message', (task: Task) => {
  void outcome(task).then((told) => parentPort?.postMessage(told));
});
