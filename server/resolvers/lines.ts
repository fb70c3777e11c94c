/** Lines as they are drawn: stated relationships, and prosecutions with all that hangs on them. */
import { z } from 'zod';
import { ATTRIBUTIONS, byStrength, CERTAINTIES, WAYS_KNOWN } from '../mark.ts';
import type { Model } from '../model.ts';
import { PROSECUTION, toldWithin } from '../within.ts';
import type { Wording } from '../wording.ts';
import { sayConcluded } from '../wording.ts';
import { qualifierNames, type Said, wordsOf } from './words.ts';

/** What the statements that find lines need to know of the model. */
export const lineParameters = (model: Model) => ({
  qualifiers: qualifierNames(model),
  within: toldWithin(model.hanging),
});

const mark = { certainty: z.enum(CERTAINTIES), attribution: z.enum(ATTRIBUTIONS), known: z.enum(WAYS_KNOWN) };
const hung = z.object({
  key: z.string(),
  kind: z.string(),
  ...mark,
  qualifiers: z.array(z.object({ name: z.string(), value: z.string() })),
});
const prosecutionRow = z.looseObject({
  kind: z.literal(PROSECUTION),
  ...mark,
  hangs: z.array(hung),
  facts: z.array(z.string()),
  denied: z.array(z.string()),
});
const statedRow = z.looseObject({ key: z.string(), kind: z.string() });

type Hung = z.output<typeof hung>;

/** In the order of the model, and then by key, so that the same is told in the same order. */
function inOrder(model: Model, hangs: readonly Hung[]): Hung[] {
  const kinds = model.hanging.map((h) => h.kind);
  return [...hangs].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.key < b.key ? -1 : a.key === b.key ? 0 : 1),
  );
}

/** The reading of a statement that a qualifier gives it, and how far it says that the matter has come. */
function readingOf(model: Model, { kind, qualifiers }: Hung) {
  const rules = model.relationships.get(kind)?.qualifiers ?? [];
  for (const { name, value } of qualifiers) {
    const rule = rules.find((q) => q.name === name);
    const reading = rule?.reads.get(value);
    if (rule !== undefined && reading !== undefined)
      return {
        qualifiers: [{ name, value }],
        ends: reading.ends,
        far: rule.type.values.indexOf(value),
        value,
      };
  }
  return { qualifiers: [], ends: false, far: -1, value: '' };
}

/**
 * How a prosecution reads: as the statements that are as strong as its mark put it, the furthest of them; where two of
 * them end it differently, as all of them put it. Where no such statement says who stands in the case, as any prosecution.
 */
export function sayProsecution(model: Model, said: Said & { readonly hangs: readonly Hung[] }): Wording {
  const own = z.object(mark).parse(said);
  const telling = new Set(model.hanging.filter((h) => h.makes && h.other === 'Case').map((h) => h.kind));
  const alike = said.hangs.filter((h) => telling.has(h.kind) && byStrength(h, own) === 0);
  const readings = alike.map((h) => ({ kind: h.kind, ...readingOf(model, h) }));
  const [furthest] = readings.sort((a, b) => b.far - a.far);
  if (furthest === undefined) {
    const { says, reverse } = model.prosecution;
    return said.known === 'INFERRED'
      ? { says: sayConcluded(says), reverse: sayConcluded(reverse) }
      : { says, reverse };
  }
  const ends = new Set(readings.filter((r) => r.ends).map((r) => r.value));
  return wordsOf(model, {
    ...said,
    kind: furthest.kind,
    qualifiers: ends.size > 1 ? [] : furthest.qualifiers,
  });
}

/** A line as the API gives it, from what the database found. */
export function lineOf(model: Model, row: unknown) {
  const prosecution = prosecutionRow.safeParse(row);
  if (!prosecution.success) {
    const line = statedRow.parse(row);
    return { ...line, statements: [line.key] };
  }
  const { hangs, facts, denied, ...line } = prosecution.data;
  const ordered = inOrder(model, hangs);
  return {
    ...line,
    hangs: ordered,
    qualifiers: [],
    dates: [],
    statements: [...ordered.map((h) => h.key), ...facts, ...denied],
  };
}

const withHangs = z.object({ hangs: z.array(hung) });

/** From both ends, in words. */
export function sayLine(model: Model, said: Said): Wording {
  if (said.kind !== PROSECUTION) return wordsOf(model, said);
  return sayProsecution(model, { ...said, ...withHangs.parse(said) });
}
