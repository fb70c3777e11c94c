/** Asks the layout worker for places. */
import type { Places } from '../state/scene.ts';
import type { LayoutInput } from './layout.ts';
import type { Task } from './worker.ts';

interface Answer {
  readonly number: number;
  readonly places: Places;
}

/** Places nodes: with a layout by its id, or null to place only what is not fixed. */
export type Arrange = (layout: string | null, input: LayoutInput) => Promise<Places>;

/** Starts the worker when first asked, and keeps it. */
export function createArrange(): Arrange {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, { resolve: (places: Places) => void; reject: (why: Error) => void }>();
  const started = (): Worker => {
    if (worker !== null) return worker;
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', (event: MessageEvent<Answer>) => {
      waiting.get(event.data.number)?.resolve(event.data.places);
      waiting.delete(event.data.number);
    });
    worker.addEventListener('error', (event) => {
      for (const { reject } of waiting.values()) reject(new Error(event.message));
      waiting.clear();
      worker = null;
    });
    return worker;
  };
  return (layout, input) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      const task: Task = { number: count, layout, input };
      started().postMessage(task);
    });
}
