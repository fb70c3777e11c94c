/** Nodes and the lines between them: cards, counts, a page of neighbours. */
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import { count, cursor, ids, place } from './arguments.ts';

const afterNeighbour = z.object({ cases: z.number(), name: z.string(), id: z.string() });

interface NeighbourArguments {
  readonly id: string;
  readonly kind?: string | null;
  readonly direction?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Resolves `card`. */
export const card =
  (ask: Ask) =>
  async (_: unknown, { id }: { id: string }) =>
    (await ask('cards', { ids: [id] }))[0]?.card ?? null;

/** Resolves `cards`. */
export const cards = (ask: Ask) => async (_: unknown, asked: { ids: readonly string[] }) =>
  (await ask('cards', { ids: ids('ids', asked.ids, 500) })).map((row) => row.card);

/** Resolves `counts`. */
export const counts =
  (ask: Ask) =>
  (_: unknown, { id }: { id: string }) =>
    ask('neighbour-counts', { id });

/** Resolves `neighbours`. */
export const neighbours =
  (ask: Ask, qualifiers: readonly string[]) =>
  async (_: unknown, { id, kind = null, direction = null, first, after }: NeighbourArguments) => {
    const [page] = await ask('neighbours', {
      id,
      kind,
      direction,
      first: count('first', first, 50, 200),
      after: place(after, afterNeighbour),
      qualifiers,
    });
    return { ...page, next: cursor(page?.next) };
  };

/** Resolves `linesBetween`. */
export const linesBetween =
  (ask: Ask, qualifiers: readonly string[]) => async (_: unknown, asked: { ids: readonly string[] }) =>
    (await ask('lines-between', { ids: ids('ids', asked.ids, 500), qualifiers })).map((row) => row.line);
