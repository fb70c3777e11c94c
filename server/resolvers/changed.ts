/** One thing that is not as it was: what happened to it, and what is known of it now. */
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import type { Model } from '../model.ts';
import { ATTRIBUTIONS, CERTAINTIES, WAYS_KNOWN } from '../mark.ts';
import { evidenceOf } from './evidence.ts';

/** What a change may be about, in the order of the listing. */
export const ABOUT = ['CLAIM', 'STATEMENT', 'NODE', 'JUDGEMENT'] as const;

/** What `changes.cypher` tells of a thing: what it was before and what after, empty where it was not there. */
export const step = z.object({
  about: z.enum(ABOUT),
  id: z.string(),
  before: z.string(),
  after: z.string(),
  /** The version in which it changed last. */
  at: z.number(),
  replacedBy: z.string().nullable(),
  /** Of a mention: in how many nodes that is now which stood in one. */
  parts: z.number().nullable(),
});
export type Step = z.output<typeof step>;

const marks = z
  .tuple([z.enum(CERTAINTIES), z.boolean(), z.enum(ATTRIBUTIONS), z.enum(WAYS_KNOWN), z.number()])
  .transform(([certainty, contested, attribution, known, independentSources]) => ({
    certainty,
    attribution,
    known,
    contested,
    independentSources,
  }));
export type ChangedMarks = z.output<typeof marks>;

const marksOf = ({ about }: Step, text: string): ChangedMarks | null =>
  about !== 'STATEMENT' || text === '' ? null : marks.parse(JSON.parse(text));

function kindOf({ about, before, after, replacedBy, parts }: Step) {
  if (about === 'NODE') return (parts ?? 0) > 1 ? 'SPLIT' : 'MERGED';
  if (before === '') return 'ADDED';
  if (after !== '') return 'CHANGED';
  return replacedBy === null ? 'WITHDRAWN' : 'REPLACED';
}

/** Asks once, when the first of a page wants to know. */
function once<T>(ask: () => Promise<ReadonlyMap<string, T>>): (id: string) => Promise<T | null> {
  let answer: Promise<ReadonlyMap<string, T>> | undefined;
  return async (id) => (await (answer ??= ask())).get(id) ?? null;
}

const claimRow = z.object({
  passage: z.looseObject({
    claim: z.string(),
    fact: z.string(),
    says: z.string(),
    quote: z.string(),
    certainty: z.enum(CERTAINTIES),
    attribution: z.enum(ATTRIBUTIONS),
    known: z.enum(WAYS_KNOWN),
    inferred: z.string().nullable(),
    reviewer: z.string(),
    source: z.looseObject({ id: z.string() }),
  }),
});
const judgementRow = z.object({
  judgement: z.object({
    id: z.string(),
    verdict: z.string(),
    by: z.string(),
    why: z.string(),
    a: z.string(),
    b: z.string(),
  }),
});
const cardRow = z.object({ asked: z.string(), card: z.looseObject({ id: z.string(), name: z.string() }) });

/**
 * A page of changes; what is known now of each is asked for when it is wanted, once for the page.
 * @param versions ids by number
 */
export function changed(
  ask: Ask,
  model: Model,
  steps: readonly Step[],
  versions: ReadonlyMap<number, string>,
) {
  const idsOf = (about: Step['about']) => steps.filter((s) => s.about === about).map((s) => s.id);
  const claim = once(async () => {
    const rows = await ask('claims', { ids: idsOf('CLAIM') });
    return new Map(rows.map((row) => claimRow.parse(row).passage).map((c) => [c.claim, c]));
  });
  const statement = once(async () => {
    const found = await evidenceOf(ask, model, idsOf('STATEMENT'));
    return new Map(found.map((s) => [s.key, s]));
  });
  const node = once(async () => {
    const rows = await ask('cards-of-mentions', { ids: idsOf('NODE') });
    return new Map(rows.map((row) => cardRow.parse(row)).map((r) => [r.asked, r.card]));
  });
  const judgement = once(async () => {
    const rows = await ask('judgements', { ids: idsOf('JUDGEMENT') });
    return new Map(rows.map((row) => judgementRow.parse(row).judgement).map((j) => [j.id, j]));
  });
  const none = Promise.resolve(null);
  return steps.map((s) => ({
    about: s.about,
    change: kindOf(s),
    id: s.id,
    version: versions.get(s.at) ?? null,
    replacedBy: s.replacedBy,
    passage: () => (s.about === 'CLAIM' ? claim(s.id) : none),
    supports: async () => (s.about === 'CLAIM' ? ((await claim(s.id))?.fact ?? null) : null),
    statement: () => (s.about === 'STATEMENT' ? statement(s.id) : none),
    before: marksOf(s, s.before),
    after: marksOf(s, s.after),
    was: s.about === 'NODE' ? s.before : null,
    is: s.about === 'NODE' ? s.after : null,
    node: () => (s.about === 'NODE' ? node(s.id) : none),
    judgement: () => (s.about === 'JUDGEMENT' ? judgement(s.id) : none),
    verdictBefore: s.about === 'JUDGEMENT' && s.before !== '' ? (s.before.split(' ')[0] ?? null) : null,
  }));
}
export type Changed = ReturnType<typeof changed>[number];
