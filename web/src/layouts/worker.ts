/** Runs layouts away from the page, so that it never freezes. */
import { beside } from './beside.ts';
import type { LayoutInput } from './layout.ts';
import { LAYOUTS } from './registry.ts';

/** A task for the worker: a layout by its id, or null to place only what is new. */
export interface Task {
  readonly number: number;
  readonly layout: string | null;
  readonly input: LayoutInput;
}

self.addEventListener('message', (event: MessageEvent<Task>) => {
  const { number, layout, input } = event.data;
  const chosen = LAYOUTS.find(({ id }) => id === layout) ?? LAYOUTS[0];
  const places = layout === null ? beside(input) : { ...chosen.place(input), ...input.fixed };
  self.postMessage({ number, places });
});
