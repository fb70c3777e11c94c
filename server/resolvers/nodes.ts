/** Nodes and the lines between them: cards, counts, a page of neighbours. */
import { z } from 'zod';
import { type AskedAsOf, readAsOf } from '../as-of.ts';
import type { Ask } from '../ask.ts';
import { countAmong, type Doubts } from '../count.ts';
import { defendantsOf } from '../defendants.ts';
import type { Model } from '../model.ts';
import { readDoubts } from '../patterns/doubts.ts';
import { sayCount } from '../say-count.ts';
import { BadRequest } from '../errors.ts';
import { PROSECUTION } from '../within.ts';
import { count, cursor, ids, place } from './arguments.ts';
import { identify, identifyAll } from './identify.ts';
import { lineOf, lineParameters } from './lines.ts';
import { linesAmongThen, neighboursThen } from './neighbours-then.ts';

const afterNeighbour = z.object({ cases: z.number(), name: z.string(), id: z.string() });

interface NeighbourArguments {
  readonly id: string;
  readonly kind?: string | null;
  readonly direction?: string | null;
  readonly asOf?: AskedAsOf | null;
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

const neighbourRow = z.object({
  kind: z.string().nullable(),
  direction: z.string().nullable(),
  count: z.number(),
  groups: z.number(),
  open: z.array(z.string()),
});

/** Throws BadRequest for a relationship that the model does not have: over it nothing would be found, without a word. */
function checkKind(model: Model, kind: string | null | undefined): void {
  if (kind === null || kind === undefined || kind === PROSECUTION || model.relationships.has(kind)) return;
  throw new BadRequest(
    `kind: ${JSON.stringify(kind)}`,
    'is no relationship of the model.',
    'docs/model.md lists them: JUDGED, DEFENDANT_IN; or PROSECUTION.',
  );
}

async function countedOver(ask: Ask, model: Model, id: string) {
  const doubts = await readDoubts(ask);
  const { within } = lineParameters(model);
  const found = await ask('neighbour-counts', { id, open: [...doubts.open], within });
  // Whoever has no neighbour may be nobody at all.
  if (found.length === 0) await identify(ask, 'id', id);
  return found.map((row) => {
    const { open, ...found } = neighbourRow.parse(row);
    return { ...found, countIfSame: countAmong(found.count, open, doubts).ifSame };
  });
}

/** Resolves `neighbourCounts`. */
export const neighbourCounts =
  (ask: Ask, model: Model) =>
  async (_: unknown, { id }: { id: string }) =>
    (await countedOver(ask, model, id)).filter(({ kind }) => kind !== null);

/** Of a node, over one relationship, in one direction; null for all. */
interface Over {
  readonly id: string;
  readonly kind?: string | null;
  readonly direction?: string | null;
}

/** How many neighbours a node has, each once. */
export async function neighbourTotalOf(ask: Ask, model: Model, { id, kind = null, direction = null }: Over) {
  checkKind(model, kind);
  const found = (await countedOver(ask, model, id)).find((c) => c.kind === kind && c.direction === direction);
  const { count, countIfSame } = found ?? { count: 0, countIfSame: 0 };
  return { count, countIfSame, inWords: sayCount({ count, ifSame: countIfSame }, 'neighbour') };
}

/** Resolves `neighbourTotal`. */
export const neighbourTotal = (ask: Ask, model: Model) => (_: unknown, over: Over) =>
  neighbourTotalOf(ask, model, over);

/** Resolves `Neighbours.totalIfSame`: only who asks waits for it. */
export const totalIfSame =
  (ask: Ask, model: Model) =>
  async ({ of, sameThen }: { readonly of: Over; readonly sameThen?: number }) =>
    sameThen ?? (await neighbourTotalOf(ask, model, of)).countIfSame;

const numbers = z
  .array(z.number())
  .nullable()
  .transform((list) => list ?? []);
const defendantRow = z.object({
  people: z.array(z.string()),
  groups: z.array(z.object({ id: z.string(), name: z.string(), min: numbers, max: numbers })),
});

/** Who is on the defendants' side of a case; null when there is none of that id. */
export async function defendantsIn(ask: Ask, id: string, doubts?: Doubts) {
  const [row] = await ask('defendants', { id });
  if (row === undefined) return null;
  const { people, groups } = defendantRow.parse(row);
  const found = defendantsOf(people, groups, doubts ?? (await readDoubts(ask)));
  return { ...found, people: found.people.count, peopleIfSame: found.people.ifSame };
}

/** Resolves `defendants`. */
export const defendants = (ask: Ask) => (_: unknown, asked: { readonly case: string }) =>
  defendantsIn(ask, asked.case);

const foundLines = z.object({ lines: z.array(z.unknown()) });

/** Resolves `neighbours`. */
export const neighbours = (ask: Ask, model: Model) => async (_: unknown, asked: NeighbourArguments) => {
  const { id, kind = null, direction = null, first, after } = asked;
  checkKind(model, kind);
  const asOf = readAsOf(asked.asOf);
  if (asOf !== null) return neighboursThen(ask, model, { ...asked, asOf });
  const listing = ['neighbours', id, kind, direction];
  const [page] = await ask('neighbours', {
    id,
    kind,
    direction,
    first: count('first', first, 50, 200),
    after: place(after, afterNeighbour, listing),
    ...lineParameters(model),
  });
  const lines = foundLines.parse(page).lines.map((line) => lineOf(model, line));
  if (lines.length === 0) await identify(ask, 'id', id);
  return { ...page, lines, of: { id, kind, direction }, next: cursor(page?.next, listing) };
};

/** Every line between some nodes. */
export const linesAmong = async (ask: Ask, model: Model, nodes: readonly string[]) =>
  (await ask('lines-between', { ids: nodes, ...lineParameters(model) })).map((row) =>
    lineOf(model, row.line),
  );

/** Resolves `linesBetween`. */
export const linesBetween =
  (ask: Ask, model: Model) =>
  async (_: unknown, asked: { ids: readonly string[]; asOf?: AskedAsOf | null }) => {
    const wanted = ids('ids', asked.ids, 500);
    const asOf = readAsOf(asked.asOf);
    const among = (nodes: readonly string[]) =>
      asOf === null ? linesAmong(ask, model, nodes) : linesAmongThen(ask, model, nodes, asOf);
    const [lines, nodes] = await Promise.all([among(wanted), identifyAll(ask, 'ids', wanted)]);
    const own = nodes.map(({ id }) => id);
    // As a rule they are asked for by the ids that they have.
    return own.every((id) => wanted.includes(id)) && own.length === wanted.length ? lines : among(own);
  };
