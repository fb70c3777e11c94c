/** The versions of the graph, and what changed between two of them. */
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import type { Ask, Row } from '../ask.ts';
import { BadRequest } from '../errors.ts';
import { ATTRIBUTIONS, CERTAINTIES, WAYS_KNOWN } from '../mark.ts';
import { count, cursor, place } from './arguments.ts';
import { evidenceOf } from './evidence.ts';

const versionRow = z.looseObject({ seq: z.number(), id: z.string(), unnamed: z.number() });
type Version = z.output<typeof versionRow>;

/** The versions that the graph remembers, the newest first. */
const known = async (ask: Ask): Promise<Version[]> =>
  (await ask('versions')).map(({ version }) => versionRow.parse(version));

/** Resolves `versions`. */
export const versions =
  (ask: Ask) =>
  async (_: unknown, { first }: { readonly first?: number | null }) => {
    const most = count('first', first, 20, 100).toNumber();
    return (await known(ask)).slice(0, most);
  };

/** The latest version of that id: the graph may have been the same before. */
function named(all: readonly Version[], argument: string, id: string): Version {
  const found = all.find((version) => version.id === id);
  if (found !== undefined) return found;
  throw new BadRequest(
    `${argument}: ${JSON.stringify(id)}`,
    'is no version that this graph remembers.',
    'Ask `versions` for those; where yours is older, ask for all anew.',
  );
}

/** The two ends of what is asked for, the older first. */
function between(all: readonly Version[], { since, until }: Pick<Asked, 'since' | 'until'>) {
  const [newest] = all;
  if (newest === undefined)
    throw new BadRequest('', 'Nothing is remembered yet of what loads change.', 'Load first.');
  const to = until === null || until === undefined ? newest : named(all, 'until', until);
  const older = all.filter(({ seq }) => seq <= to.seq);
  const from = since === null || since === undefined ? (older[1] ?? to) : named(all, 'since', since);
  if (from.seq <= to.seq) return { from, to, versions: older };
  // The same state may have come back later: what is meant is the time before `until`.
  return { from: named(older, 'since', from.id), to, versions: older };
}

const step = z.object({
  about: z.enum(['CLAIM', 'STATEMENT', 'NODE', 'JUDGEMENT']),
  id: z.string(),
  before: z.string(),
  after: z.string(),
  at: z.number(),
  replacedBy: z.string().nullable(),
  parts: z.number().nullable(),
});
type Step = z.output<typeof step>;
const page = z.object({ total: z.number(), next: z.unknown(), changes: z.array(step) });

const marks = z
  .tuple([z.enum(CERTAINTIES), z.boolean(), z.enum(ATTRIBUTIONS), z.enum(WAYS_KNOWN), z.number()])
  .transform(([certainty, contested, attribution, known, independentSources]) => ({
    certainty,
    contested,
    attribution,
    known,
    independentSources,
  }));
const marksOf = (text: string) => (text === '' ? null : marks.parse(JSON.parse(text)));

function kindOf({ about, before, after, replacedBy, parts }: Step): string {
  if (about === 'NODE') return (parts ?? 0) > 1 ? 'SPLIT' : 'MERGED';
  if (before === '') return 'ADDED';
  if (after !== '') return 'CHANGED';
  return replacedBy === null ? 'WITHDRAWN' : 'REPLACED';
}

/** What each kind of thing has besides. */
function details({ about, before, after }: Step): Row {
  switch (about) {
    case 'CLAIM':
      return {};
    case 'STATEMENT':
      return { before: marksOf(before), after: marksOf(after) };
    case 'NODE':
      return { was: before, is: after };
    case 'JUDGEMENT':
      return { verdictBefore: before === '' ? null : before.split(' ')[0] };
  }
}

/** Asks once, when the first of a page wants to know. */
function once<T>(ask: () => Promise<ReadonlyMap<string, T>>): (id: string) => Promise<T | null> {
  let answer: Promise<ReadonlyMap<string, T>> | undefined;
  return async (id) => (await (answer ??= ask())).get(id) ?? null;
}

const claimRow = z.looseObject({ claim: z.string(), fact: z.string() });
const judgementRow = z.object({ judgement: z.looseObject({ id: z.string() }) });
const cardRow = z.object({ asked: z.string(), card: z.looseObject({ id: z.string() }) });

/** What is known now of what a page names. */
function looking(ask: Ask, qualifiers: readonly string[], steps: readonly Step[]) {
  const idsOf = (about: Step['about']) => steps.filter((s) => s.about === about).map((s) => s.id);
  return {
    claim: once(async () => {
      const rows = await ask('claims', { ids: idsOf('CLAIM') });
      return new Map(rows.map((row) => claimRow.parse(row.passage)).map((c) => [c.claim, c]));
    }),
    statement: once(async () => {
      const found = await evidenceOf(ask, qualifiers, idsOf('STATEMENT'));
      return new Map(found.map((s) => [s.key, s]));
    }),
    node: once(async () => {
      const rows = await ask('cards-of-mentions', { ids: idsOf('NODE') });
      return new Map(rows.map((row) => cardRow.parse(row)).map((r) => [r.asked, r.card]));
    }),
    judgement: once(async () => {
      const rows = await ask('judgements', { ids: idsOf('JUDGEMENT') });
      return new Map(rows.map((row) => judgementRow.parse(row).judgement).map((j) => [j.id, j]));
    }),
  };
}

interface Asked {
  readonly since?: string | null;
  readonly until?: string | null;
  readonly about?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const afterChange = z.object({ place: z.number(), id: z.string() });

/** Resolves `changes`. */
export const changes = (ask: Ask, qualifiers: readonly string[]) => async (_: unknown, asked: Asked) => {
  const first = count('first', asked.first, 50, 100);
  const { from, to, versions: older } = between(await known(ask), asked);
  const [row] = await ask('changes', {
    since: neo4j.int(from.seq),
    until: neo4j.int(to.seq),
    about: asked.about ?? step.shape.about.options,
    first,
    after: place(asked.after, afterChange),
  });
  const { total, next, changes: steps } = page.parse(row);
  const look = looking(ask, qualifiers, steps);
  const idOf = new Map(older.map(({ seq, id }) => [seq, id]));
  const inBetween = older.filter(({ seq }) => seq > from.seq);
  return {
    since: from,
    until: to,
    total,
    unnamed: inBetween.reduce((sum, { unnamed }) => sum + unnamed, 0),
    next: cursor(next),
    changes: steps.map((s) => ({
      about: s.about,
      change: kindOf(s),
      id: s.id,
      version: idOf.get(s.at) ?? null,
      replacedBy: s.replacedBy,
      ...details(s),
      passage: () => (s.about === 'CLAIM' ? look.claim(s.id) : null),
      supports: async () => (s.about === 'CLAIM' ? ((await look.claim(s.id))?.fact ?? null) : null),
      statement: () => (s.about === 'STATEMENT' ? look.statement(s.id) : null),
      node: () => (s.about === 'NODE' ? look.node(s.id) : null),
      judgement: () => (s.about === 'JUDGEMENT' ? look.judgement(s.id) : null),
    })),
  };
};
