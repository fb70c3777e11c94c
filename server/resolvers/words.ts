/** How a statement reads, in the words of the model. */
import type { Model } from '../model.ts';

/** From the first end to the second, or to the value. */
export const says = (model: Model, kind: string): string =>
  (model.relationships.get(kind) ?? model.attributes.get(kind))?.says ?? kind;

/** From the second end to the first. */
export const reverse = (model: Model, kind: string): string => model.relationships.get(kind)?.reverse ?? kind;

/** The names of all qualifiers, in the order of the model. */
export const qualifierNames = (model: Model): string[] => [
  ...new Set([...model.relationships.values()].flatMap((kind) => kind.qualifiers.map((q) => q.name))),
];
