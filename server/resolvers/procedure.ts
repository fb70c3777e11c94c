/** Answers what is asked of one case and its course: chain of command, and the timeline by stage. */
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import type { Model } from '../model.ts';
import { markOf, strongest } from '../mark.ts';
import { markShape } from '../mark-shape.ts';
import { heldOn } from '../patterns/held.ts';
import { DATED, sayHappening, stageOf, STAGES } from '../stage.ts';
import { wordingOf } from '../wording.ts';
import { identify } from './identify.ts';

const mark = z.object(markShape);

const linkRow = mark.extend({
  level: z.number(),
  from: z.string(),
  fromName: z.string(),
  kind: z.string(),
  title: z.string().nullable(),
  to: z.string(),
  toName: z.string(),
  dates: z.array(z.string()),
  key: z.string(),
});

const entryRow = mark.extend({
  kind: z.string(),
  id: z.string(),
  name: z.string(),
  what: z.string().nullable(),
  value: z.string().nullable(),
  step: z.string().nullable(),
  kinds: z.array(z.string()),
  day: z.string().nullable(),
  as: z.string().nullable(),
  contested: z.boolean(),
  statement: z.string(),
  dates: z.array(z.string()).nullable(),
});

const chainArguments = z.object({ case: z.string(), on: z.iso.date() });

/** The resolver of `chainOfCommand`. */
export const chainOfCommand = (ask: Ask, model: Model) => async (_: unknown, given: unknown) => {
  const parsed = chainArguments.safeParse(given);
  if (!parsed.success)
    throw new GraphQLError('`on` is a day: 2020-06-21.', { extensions: { code: 'BAD_USER_INPUT' } });
  const { case: asked, on } = parsed.data;
  const { id } = await identify(ask, 'case', asked, 'Case');
  return (await ask('chain-of-command', { id })).map((row) => {
    const { dates, kind, title, key, ...link } = linkRow.parse(row);
    return {
      ...link,
      says: `${wordingOf(model, kind, {}, { concluded: link.known === 'INFERRED' }).says}${title === null ? '' : ` (${title})`}`,
      ...heldOn(dates, on),
      statement: key,
    };
  });
};

type Entry = ReturnType<typeof entryOf>;

const entryOf = (row: z.output<typeof entryRow>) => ({
  stage: stageOf(row),
  id: row.id,
  says: sayHappening(row),
  ...markOf(row),
  contested: row.contested,
  statements: [row.statement],
  dates: row.day === null ? [...new Set(row.dates ?? [])] : [row.day],
});

/** What reads alike of one node is said once, with the mark of the strongest of the statements that say it. */
function together(entries: readonly Entry[]): Entry[] {
  const alike = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.id, entry.says]);
    alike.set(key, [...(alike.get(key) ?? []), entry]);
  }
  return [...alike.values()].flatMap((all) => {
    const [first] = all;
    const mark = strongest(all);
    if (first === undefined || mark === undefined) return [];
    return {
      ...first,
      ...mark,
      contested: all.some((e) => e.contested),
      statements: [...new Set(all.flatMap((e) => e.statements))],
      dates: [...new Set(all.flatMap((e) => e.dates))],
    };
  });
}

/** Earliest first, undated last. */
function byDate(a: Entry, b: Entry): number {
  const [x, y] = [a.dates[0] ?? '9999', b.dates[0] ?? '9999'];
  return x === y ? (a.says < b.says ? -1 : 1) : x < y ? -1 : 1;
}

/** The resolver of `timeline`: every stage, also those of which nothing is known. */
export const timeline = (ask: Ask) => async (_: unknown, given: { readonly case: string }) => {
  const { id } = await identify(ask, 'case', given.case, 'Case');
  const entries = (await ask('timeline', { id, dated: DATED })).map((row) => entryOf(entryRow.parse(row)));
  return STAGES.map((stage) => ({
    stage,
    entries: together(entries.filter((e) => e.stage === stage)).sort(byDate),
  }));
};
