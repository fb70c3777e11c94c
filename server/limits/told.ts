/** What each answer says of its limits: how much was asked for, and how much is allowed. */
import type { Asked } from './cost.ts';
import type { Limits } from './limits.ts';
import type { Shape } from './shape.ts';

interface Measure {
  readonly asked: number;
  readonly allowed: number;
}

/** In `extensions` of an answer, by the name of the limit; of filters where there are any. */
export type Told = Readonly<Partial<Record<keyof Limits, Measure>>>;

/**
 * Puts what a request asks for beside what it may.
 * @param asked absent where the request was refused before it was measured
 */
export function told(limits: Limits, shape: Shape, asked?: Asked): Told {
  const measure = (name: keyof Limits, number: number): Told => ({
    [name]: { asked: number, allowed: limits[name] },
  });
  const filters = asked?.filters;
  return {
    ...(asked === undefined ? {} : measure('cost', asked.cost)),
    ...measure('depth', shape.depth),
    ...measure('fields', shape.fields),
    ...(filters === undefined || filters.depth === 0
      ? {}
      : {
          ...measure('filterDepth', filters.depth),
          ...measure('filterConditions', filters.conditions),
          ...measure('filterRelationships', filters.relationships),
        }),
  };
}
