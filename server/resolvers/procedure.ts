/** Answers what is asked of one case and its course: chain of command, and the timeline by stage. */
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import type { Model } from '../model.ts';
import { ATTRIBUTIONS, CERTAINTIES, markOf, WAYS_KNOWN } from '../mark.ts';
import { heldOn } from '../patterns/held.ts';
import { wordingOf } from '../wording.ts';

const mark = z.object({
  certainty: z.enum(CERTAINTIES),
  attribution: z.enum(ATTRIBUTIONS),
  known: z.enum(WAYS_KNOWN),
  readBy: z.array(z.string()),
  reasons: z.array(z.string()),
});

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

const STAGES = ['GROUND', 'ARREST', 'CHARGE', 'MEASURE', 'HEARING', 'DECISION', 'APPEAL', 'END'] as const;

const entryRow = mark.extend({
  stage: z.enum(STAGES),
  id: z.string(),
  what: z.string(),
  contested: z.boolean(),
  statements: z.array(z.string()),
  dates: z.array(z.string()).nullable(),
});

const chainArguments = z.object({ case: z.string(), on: z.iso.date() });

/** The resolver of `chainOfCommand`. */
export const chainOfCommand = (ask: Ask, model: Model) => async (_: unknown, given: unknown) => {
  const parsed = chainArguments.safeParse(given);
  if (!parsed.success)
    throw new GraphQLError('`on` is a day: 2020-06-21.', { extensions: { code: 'BAD_USER_INPUT' } });
  const { case: id, on } = parsed.data;
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

/** The resolver of `timeline`: every stage, also those of which nothing is known. */
export const timeline = (ask: Ask) => async (_: unknown, given: { readonly case: string }) => {
  const entries = (await ask('timeline', { id: given.case })).map((row) => entryRow.parse(row));
  return STAGES.map((stage) => ({
    stage,
    entries: entries
      .filter((e) => e.stage === stage)
      .map((entry) => ({
        id: entry.id,
        says: entry.what,
        ...markOf(entry),
        contested: entry.contested,
        statements: entry.statements,
        dates: [...new Set(entry.dates ?? [])],
      }))
      .sort((a, b) => {
        const [x, y] = [a.dates[0] ?? '9999', b.dates[0] ?? '9999'];
        return x === y ? (a.says < b.says ? -1 : 1) : x < y ? -1 : 1;
      }),
  }));
};
