/** Statements with the words that they rest on, and all that is said of one node. */
import { z } from 'zod';
import { lengthOf } from '../../seed/text/duration.ts';
import { hullOf, periodOf } from '../../seed/text/period.ts';
import { type AsOf, type AskedAsOf, readAsOf } from '../as-of.ts';
import type { Ask } from '../ask.ts';
import type { Model } from '../model.ts';
import { count, cursor, ids, place } from './arguments.ts';
import { asThen, cardThen, statementsThen } from './as-of.ts';
import { identified } from './identify.ts';
import { qualifierNames } from './words.ts';

const answer = z.object({
  statements: z.array(
    z.looseObject({
      key: z.string(),
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

/** The bounds of what a statement's own dates said on a day. */
function datedThen(dates: readonly string[]) {
  const period = periodOf(dates);
  const hull = period === null ? { earliest: null, latest: null } : hullOf(period);
  return { ...hull, datedBy: [] };
}

/** The attributes that date what is said of a node. */
export const dating = (model: Model): string[] =>
  [...model.attributes.values()].filter((a) => a.dates).map(({ kind }) => kind);

/** What the statement that finds evidence needs to know of the model. */
export const evidenceParameters = (model: Model) => ({
  qualifiers: qualifierNames(model),
  dating: dating(model),
});

/**
 * Statements by their keys, in their order, with what they rest on.
 * @param day as of which; then what was not known is left out, and marks and words are those of the claims that remain
 */
export async function evidenceOf(ask: Ask, model: Model, keys: readonly string[], day: AsOf | null = null) {
  const then = day === null ? null : await statementsThen(ask, model, keys, day);
  const left = then === null ? keys : keys.filter((key) => then.statements.has(key));
  const [row] = await ask('evidence', {
    keys: left,
    ...evidenceParameters(model),
    claims: then?.claims ?? null,
  });
  const found = answer.parse(row);
  const statements = found.statements.map((s) => {
    const was = then?.statements.get(s.key);
    return was === undefined ? s : { ...s, ...asThen(model, was), ...datedThen(was.dates) };
  });
  const cards = then === null ? found.cards : found.cards.map(cardThen);
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
  (_: unknown, { keys, asOf }: { keys: readonly string[]; asOf?: AskedAsOf | null }) =>
    evidenceOf(ask, model, ids('keys', keys, 100), readAsOf(asOf));

const afterStatement = z.object({ place: z.number(), kind: z.string(), name: z.string(), key: z.string() });
const found = z.looseObject({ id: z.string(), keys: z.array(z.string()) });

interface DossierArguments {
  readonly id: string;
  readonly asOf?: AskedAsOf | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const cardRow = z.object({ card: z.looseObject({ id: z.string() }) });
type Place = z.output<typeof afterStatement>;

const order = (a: Place, b: Place): number =>
  a.place - b.place || compare(a.kind, b.kind) || compare(a.name, b.name) || compare(a.key, b.key);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a node's dossier holds on a day, in the order of `dossier.cypher`. */
async function pageOnDay(ask: Ask, id: string, day: AsOf | null, size: number, from: Place | null) {
  if (day === null) return {};
  const node = (await identified(ask, [id])).get(id)?.id;
  const rows = (await ask('statements-around', { id: node, asOf: day })).map((row) =>
    afterStatement.parse(row),
  );
  const rest = from === null ? rows : rows.filter((row) => order(row, from) > 0);
  const page = rest.slice(0, size);
  return {
    total: rows.length,
    keys: page.map((row) => row.key),
    next: page.length < rest.length ? page.at(-1) : null,
  };
}

/** Resolves `dossier`. */
export const dossier =
  (ask: Ask, model: Model) =>
  async (_: unknown, { id, asOf, first, after }: DossierArguments) => {
    const day = readAsOf(asOf);
    const size = count('first', first, 100, 200);
    const listing = ['dossier', id, day];
    const from = place(after, afterStatement, listing);
    const [row] = await ask('dossier', { id, first: size, after: from });
    if (row === undefined) return null;
    const page = { ...found.parse(row), ...(await pageOnDay(ask, id, day, size.toNumber(), from)) };
    const [cards, said] = await Promise.all([
      ask('cards', { ids: [page.id] }),
      evidenceOf(ask, model, page.keys, day),
    ]);
    const { card } = cardRow.parse(cards[0]);
    return {
      ...page,
      card: day === null ? card : cardThen(card),
      statements: said,
      next: cursor(page.next, listing),
    };
  };
