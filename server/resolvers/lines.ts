/** Lines as they are drawn: stated relationships, and prosecutions with all that hangs on them. */
import { z } from 'zod';
import { byStrength, type Mark, markOf } from '../mark.ts';
import { markShape } from '../mark-shape.ts';
import type { Model } from '../model.ts';
import { PROSECUTION, toldWithin } from '../within.ts';
import { sayConcluded, type Wording } from '../wording.ts';
import { qualifierNames, wordsOf } from './words.ts';

/** What the statements that find lines need to know of the model. */
export const lineParameters = (model: Model) => ({
  qualifiers: qualifierNames(model),
  within: toldWithin(model.hanging),
});

const hung = z.object({
  key: z.string(),
  kind: z.string(),
  ...markShape,
  qualifiers: z.array(z.object({ name: z.string(), value: z.string() })),
});
const ends = { from: z.string(), to: z.string(), contested: z.boolean(), ...markShape };
const prosecutionRow = z.looseObject({
  kind: z.literal(PROSECUTION),
  ...ends,
  hangs: z.array(hung),
  facts: z.array(z.string()),
  denied: z.array(z.string()),
});
const statedRow = z.looseObject({
  key: z.string(),
  kind: z.string(),
  ...ends,
  qualifiers: z.array(z.object({ name: z.string(), value: z.string() })),
});

type Hung = z.output<typeof hung>;

/** A prosecution as a line reads it, and with which mark: words and mark are of one statement. */
export interface Told extends Mark {
  readonly words: Wording;
}

/** In the order of the model, and then by key, so that the same is told in the same order. */
function inOrder(model: Model, hangs: readonly Hung[]): Hung[] {
  const kinds = model.hanging.map((h) => h.kind);
  return [...hangs].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.key < b.key ? -1 : a.key === b.key ? 0 : 1),
  );
}

/** How far a statement says that the matter has come, by the qualifier that the model words. */
function reachOf(model: Model, { kind, qualifiers }: Hung) {
  const rules = model.relationships.get(kind)?.qualifiers ?? [];
  for (const { name, value } of qualifiers) {
    const rule = rules.find((q) => q.name === name);
    const reading = rule?.reads.get(value);
    if (rule !== undefined && reading !== undefined)
      return { far: rule.type.values.indexOf(value), end: reading.ends ? value : null };
  }
  return { far: -1, end: null };
}

/**
 * How a prosecution reads: as the furthest of those statements that put the person in the case, are as firm as its mark,
 * and are said and not concluded, unless all is concluded; with the mark of that statement. Where two of them end it
 * differently, it has the words that are true of both. Where there are none, it reads as any prosecution.
 */
export function tellProsecution(model: Model, own: Mark, hangs: readonly Hung[]): Told {
  const telling = new Set(model.hanging.filter((h) => h.makes && h.other === 'Case').map((h) => h.kind));
  const alike = hangs
    .filter((h) => telling.has(h.kind) && h.certainty === own.certainty)
    .filter((h) => h.known !== 'INFERRED' || own.known === 'INFERRED')
    .map((h) => ({ ...h, ...reachOf(model, h) }))
    .sort((a, b) => b.far - a.far || byStrength(a, b));
  const [furthest] = alike;
  if (furthest === undefined) {
    const { says, reverse } = model.prosecution;
    const put = own.known === 'INFERRED' ? sayConcluded : (words: string): string => words;
    return { ...markOf(own), words: { says: put(says), reverse: put(reverse) } };
  }
  const ends = new Set(alike.flatMap(({ end }) => end ?? []));
  if (ends.size < 2) return { ...markOf(furthest), words: wordsOf(model, furthest) };
  return { ...markOf(own), words: wordsOf(model, { ...furthest, known: own.known, qualifiers: [] }) };
}

/** A line as the API gives it, from what the database found. */
export function lineOf(model: Model, row: unknown) {
  const prosecution = prosecutionRow.safeParse(row);
  if (!prosecution.success) {
    const line = statedRow.parse(row);
    return { ...line, ...wordsOf(model, line), statements: [line.key] };
  }
  const { hangs, facts, denied, ...line } = prosecution.data;
  const ordered = inOrder(model, hangs);
  const { words, ...told } = tellProsecution(model, line, ordered);
  return {
    ...line,
    ...told,
    ...words,
    qualifiers: [],
    dates: [],
    statements: [...ordered.map((h) => h.key), ...facts, ...denied],
  };
}
