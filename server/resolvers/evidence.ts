/** Statements with the words that they rest on, and all that is said of one node. */
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import { count, cursor, ids, place } from './arguments.ts';

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

/** Statements by their keys, in their order, with what they rest on. */
export async function evidenceOf(ask: Ask, qualifiers: readonly string[], keys: readonly string[]) {
  const [row] = await ask('evidence', { keys, qualifiers });
  const { statements, cards } = answer.parse(row);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const end = (id: string | null) => (id === null ? null : (byId.get(id) ?? null));
  return statements.map((statement) => ({
    ...statement,
    from: end(statement.fromId),
    to: end(statement.toId),
    inCase: end(statement.inCaseId),
  }));
}

/** Resolves `evidence`. */
export const evidence =
  (ask: Ask, qualifiers: readonly string[]) =>
  (_: unknown, { keys }: { keys: readonly string[] }) =>
    evidenceOf(ask, qualifiers, ids('keys', keys, 100));

const afterStatement = z.object({ place: z.number(), kind: z.string(), name: z.string(), key: z.string() });
const found = z.looseObject({ id: z.string(), keys: z.array(z.string()) });

interface DossierArguments {
  readonly id: string;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Resolves `dossier`. */
export const dossier =
  (ask: Ask, qualifiers: readonly string[]) =>
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
      evidenceOf(ask, qualifiers, page.keys),
    ]);
    return { ...page, card: cards[0]?.card, statements: said, next: cursor(page.next) };
  };
