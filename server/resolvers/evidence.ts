/** Statements with the words that they rest on, and all that is said of one node. */
import { z } from 'zod';
import { type AsOf, type AskedAsOf, readAsOf } from '../as-of.ts';
import type { Ask } from '../ask.ts';
import type { Model } from '../model.ts';
import { count, cursor, ids, place } from './arguments.ts';
import { asThen, cardThen, statementsThen } from './as-of.ts';
import { identified } from './identify.ts';

const answer = z.object({
  statements: z.array(
    z.looseObject({
      key: z.string(),
      fromId: z.string(),
      toId: z.string().nullable(),
      inCaseId: z.string().nullable(),
    }),
  ),
  cards: z.array(z.looseObject({ id: z.string() })),
});

/** A day, and what statements are derived by. */
export interface OnDay {
  readonly model: Model;
  readonly asOf: AsOf;
}

/**
 * Statements by their keys, in their order, with what they rest on.
 * @param day as of which; then what was not known is left out, and marks and words are those of the claims that remain
 */
export async function evidenceOf(
  ask: Ask,
  qualifiers: readonly string[],
  keys: readonly string[],
  day: OnDay | null = null,
) {
  const then = day === null ? null : await statementsThen(ask, day.model, keys, day.asOf);
  const left = then === null ? keys : keys.filter((key) => then.statements.has(key));
  const [row] = await ask('evidence', { keys: left, qualifiers, claims: then?.claims ?? null });
  const found = answer.parse(row);
  const statements = found.statements.map((s) => {
    const was = then?.statements.get(s.key);
    return was === undefined || day === null ? s : { ...s, ...asThen(day.model, was) };
  });
  const cards = then === null ? found.cards : found.cards.map(cardThen);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const end = (id: string | null) => (id === null ? null : (byId.get(id) ?? null));
  return statements.map((statement) => ({
    ...statement,
    from: end(statement.fromId),
    to: end(statement.toId),
    inCase: end(statement.inCaseId),
  }));
}

/** The day that is asked for, where one is. */
function onDay(model: Model, asked: AskedAsOf | null | undefined): OnDay | null {
  const asOf = readAsOf(asked);
  return asOf === null ? null : { model, asOf };
}

/** Resolves `evidence`. */
export const evidence =
  (ask: Ask, model: Model, qualifiers: readonly string[]) =>
  (_: unknown, { keys, asOf }: { keys: readonly string[]; asOf?: AskedAsOf | null }) =>
    evidenceOf(ask, qualifiers, ids('keys', keys, 100), onDay(model, asOf));

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
async function pageOnDay(ask: Ask, id: string, day: OnDay | null, size: number, from: Place | null) {
  if (day === null) return {};
  const node = (await identified(ask, [id])).get(id)?.id;
  const rows = (await ask('statements-around', { id: node, asOf: day.asOf })).map((row) =>
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
  (ask: Ask, model: Model, qualifiers: readonly string[]) =>
  async (_: unknown, { id, asOf, first, after }: DossierArguments) => {
    const day = onDay(model, asOf);
    const size = count('first', first, 100, 200);
    const from = place(after, afterStatement);
    const [row] = await ask('dossier', { id, first: size, after: from });
    if (row === undefined) return null;
    const page = { ...found.parse(row), ...(await pageOnDay(ask, id, day, size.toNumber(), from)) };
    const [cards, said] = await Promise.all([
      ask('cards', { ids: [page.id] }),
      evidenceOf(ask, qualifiers, page.keys, day),
    ]);
    const { card } = cardRow.parse(cards[0]);
    return {
      ...page,
      card: day === null ? card : cardThen(card),
      statements: said,
      next: cursor(page.next),
    };
  };
