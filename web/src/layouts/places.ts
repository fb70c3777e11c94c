/** The places that a layout gives, with nothing over anything else; what is fixed stays where it is. */
import type { Places } from '../state/scene.ts';
import { beside } from './beside.ts';
import { clear } from './clear.ts';
import type { LayoutInput } from './layout.ts';
import { LAYOUTS } from './registry.ts';

/** Places by a layout, named by its id; null places only what is new, beside what it is linked to. */
export function placesBy(layout: string | null, input: LayoutInput): Places {
  if (layout === null) return clear(input, beside(input));
  const chosen = LAYOUTS.find(({ id }) => id === layout) ?? LAYOUTS[0];
  return { ...clear(input, chosen.place(input)), ...input.fixed };
}
