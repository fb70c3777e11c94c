/** Runs layouts away from the page, so that it never freezes. */
import type { LayoutInput } from './layout.ts';
import { placesBy } from './places.ts';

/** A task for the worker: a layout by its id, or null to place only what is new. */
export interface Task {
  readonly number: number;
  readonly layout: string | null;
  readonly input: LayoutInput;
}

self.addEventListener('message', (event: MessageEvent<Task>) => {
  const { number, layout, input } = event.data;
  self.postMessage({ number, places: placesBy(layout, input) });
});
