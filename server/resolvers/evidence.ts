/** Statements with the words that they rest on, and all that is said of one node. */
import { z } from 'zod';
import { lengthOf } from '../../seed/text/duration.ts';
import type { Ask } from '../ask.ts';
import type { Model } from '../model.ts';
import { count, cursor, ids, place } from './arguments.ts';
import { qualifierNames } from './words.ts';

const answer = z.object({
  statements: z.array(
    z.looseObject({
      fromId: z.string(),
      toId: z.string().nullable(),
      inCaseId: z.string().nullable(),
      qualifiers: z.array(z.object({ name: z.string(), value: z.string() })),
      dates: z.array(z.string()),
      speakers: z.array(z.object({ said: z.string(), id: z.string(), nearest: z.boolean() })),
    }),
  ),
  cards: z.array(z.looseObject({ id: z.string() })),
});

interface Lasting {
  readonly qualifiers: readonly { readonly name: string; readonly value: string }[];
  readonly dates: readonly string[];
}

/** How long, in days, and in the words of the qualifiers where these say it. */
function lengthOfStatement({ qualifiers, dates }: Lasting) {
  const value = (name: string): string | undefined => qualifiers.find((q) => q.name === name)?.value;
  const said = { penalty: value('penalty'), length: value('length'), lengthAtMost: value('lengthAtMost') };
  const inWords = lengthOf({ ...said, dates: [] });
  const found = inWords ?? lengthOf({ ...said, dates });
  if (found === null) return null;
  const { daysAtLeast, daysAtMost } = found;
  if (inWords === null) return { basis: 'DATES', least: null, most: null, daysAtLeast, daysAtMost };
  const most = said.lengthAtMost ?? said.length;
  return { basis: 'SAID', least: said.length ?? null, most, daysAtLeast, daysAtMost };
}

/** The attributes that date what is said of a node. */
export const dating = (model: Model): string[] =>
  [...model.attributes.values()].filter((a) => a.dates).map(({ kind }) => kind);

/** What the statement that finds evidence needs to know of the model. */
export const evidenceParameters = (model: Model) => ({
  qualifiers: qualifierNames(model),
  dating: dating(model),
});

/** Statements with the words that they rest on, in the order of their keys; keys that name none are left out. */
export async function evidenceOf(ask: Ask, model: Model, keys: readonly string[]) {
  const [row] = await ask('evidence', { keys, ...evidenceParameters(model) });
  const { statements, cards } = answer.parse(row);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const end = (id: string | null) => (id === null ? null : (byId.get(id) ?? null));
  return statements.map((statement) => ({
    ...statement,
    from: end(statement.fromId),
    to: end(statement.toId),
    inCase: end(statement.inCaseId),
    length: lengthOfStatement(statement),
    speakers: statement.speakers.map(({ said, id, nearest }) => ({ said, card: end(id), nearest })),
  }));
}

/** Resolves `evidence`. */
export const evidence =
  (ask: Ask, model: Model) =>
  (_: unknown, { keys }: { keys: readonly string[] }) =>
    evidenceOf(ask, model, ids('keys', keys, 100));

const afterStatement = z.object({ place: z.number(), kind: z.string(), name: z.string(), key: z.string() });
const found = z.looseObject({ id: z.string(), keys: z.array(z.string()) });

interface DossierArguments {
  readonly id: string;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Resolves `dossier`. */
export const dossier =
  (ask: Ask, model: Model) =>
  async (_: unknown, { id, first, after }: DossierArguments) => {
    const [row] = await ask('dossier', {
      id,
      first: count('first', first, 100, 200),
      after: place(after, afterStatement),
    });
    if (row === undefined) return null;
    const page = found.parse(row);
    const [cards, said] = await Promise.all([
      ask('cards', { ids: [page.id] }),
      evidenceOf(ask, model, page.keys),
    ]);
    return { ...page, card: cards[0]?.card, statements: said, next: cursor(page.next) };
  };
