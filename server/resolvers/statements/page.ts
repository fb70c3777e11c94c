/** Pages of statements, and of edges, that a filter asks for. */
import { z } from 'zod';
import type { Ask } from '../../ask.ts';
import type { Model } from '../../model.ts';
import { count } from '../arguments.ts';
import { evidenceOf } from '../evidence.ts';
import { listing } from '../listing.ts';
import { qualifierNames, wordsOf } from '../words.ts';
import { askBy } from './ask-by.ts';
import { readFilter } from './filter.ts';

const place = z.object({ value: z.union([z.string(), z.number(), z.null()]), key: z.string() });
const found = z.object({
  total: z.number(),
  keys: z.array(z.string()),
  next: place.nullable(),
  version: z.number(),
});

const ORDERS = ['KIND', 'EARLIEST', 'LATEST', 'INDEPENDENT_SOURCES', 'LENGTH'] as const;
const sorting = z.object({
  by: z.enum(ORDERS).default('KIND'),
  direction: z.enum(['ASCENDING', 'DESCENDING']).default('ASCENDING'),
});

interface PageArguments {
  readonly where?: unknown;
  readonly sort?: unknown;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** How many a page holds when nobody says, and at most; and whether facts are left out. */
interface PageOf {
  readonly name: string;
  readonly usual: number;
  readonly most: number;
  readonly edges: boolean;
}

/** The keys of a page. */
async function pageOf(
  ask: Ask,
  model: Model,
  { name, usual, most, edges }: PageOf,
  { where, sort, first, after }: PageArguments,
) {
  const filter = readFilter(model, where);
  const order = sorting.parse(sort ?? {});
  const pages = listing([name, filter, order], after, place);
  const number = count('first', first, usual, most);
  const by = await askBy(ask, model, filter);
  const [row] = await ask('statements', {
    where: { ...by, edges },
    page: { by: order.by, descending: order.direction === 'DESCENDING', after: pages.after, first: number },
  });
  const { total, keys, next, version } = found.parse(row);
  return { total, keys, next: pages.next(version, next) };
}

/** Resolves `statements`. */
export const statements = (ask: Ask, model: Model) => async (_: unknown, asked: PageArguments) => {
  const of = { name: 'statements', usual: 50, most: 100, edges: false };
  const { keys, ...page } = await pageOf(ask, model, of, asked);
  return { ...page, statements: await evidenceOf(ask, model, keys) };
};

const edgeRow = z.looseObject({
  kind: z.string(),
  certainty: z.string(),
  known: z.string(),
  qualifiers: z.array(z.object({ name: z.string(), value: z.string() })),
});

/** Resolves `edges`. */
export const edges = (ask: Ask, model: Model) => async (_: unknown, asked: PageArguments) => {
  const of = { name: 'edges', usual: 100, most: 500, edges: true };
  const { keys, ...page } = await pageOf(ask, model, of, asked);
  const rows = await ask('edges', { keys, qualifiers: qualifierNames(model) });
  return {
    ...page,
    edges: rows.map(({ edge }) => {
      const parsed = edgeRow.parse(edge);
      return { ...parsed, says: wordsOf(model, parsed).says };
    }),
  };
};
