/** How a statement reads, in the words of the model. */
import type { Model } from '../model.ts';
import { type Wording, wordingOf } from '../wording.ts';

/** A statement as far as its words depend on it. */
export interface Said {
  readonly kind: string;
  readonly certainty: string;
  readonly known: string;
  readonly qualifiers: readonly { readonly name: string; readonly value: unknown }[];
}

/** From both ends; what nothing affirms reads as a denial, what no words say as a conclusion. */
export const wordsOf = (model: Model, { kind, certainty, known, qualifiers }: Said): Wording =>
  wordingOf(model, kind, Object.fromEntries(qualifiers.map(({ name, value }) => [name, value])), {
    denied: certainty === 'DENIED',
    concluded: known === 'INFERRED',
  });

/** The names of all qualifiers, in the order of the model. */
export const qualifierNames = (model: Model): string[] => [
  ...new Set([...model.relationships.values()].flatMap((kind) => kind.qualifiers.map((q) => q.name))),
];
