/** Counts by group: what is asked is checked, read, put into groups and said. */
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import { type Count, countAmong, exactly } from '../count.ts';
import { Names } from '../counting/names.ts';
import { type Unit, unitsOf } from '../counting/read.ts';
import { sayGroup, sayTotal, sayValue, sayWhat } from '../counting/say.ts';
import { type Group, inOrder, Tally, type Thing } from '../counting/tally.ts';
import type { CountedThing } from '../counting/things.ts';
import { askedOf, countArguments, type CountArguments } from '../counting/where.ts';
import { type Dimension, groupsOf } from '../counting/ways.ts';
import { BadRequest } from '../errors.ts';
import type { Model } from '../model.ts';
import { type KnownDoubts, readDoubts } from '../patterns/doubts.ts';
import { doubtsAmong } from '../prosecution-count.ts';
import { inTurns } from '../requests/in-turns.ts';
import { count, cursor, place } from './arguments.ts';
import { identifyAll } from './identify.ts';

/** How many these are, as they stand and if what is open were one. */
function counter(
  of: CountedThing,
  units: readonly Unit[],
  doubts: KnownDoubts,
): (things: readonly Thing[]) => Count {
  if (of === 'STATEMENTS')
    return (things) => exactly(things.reduce((sum, { weight = 1 }) => sum + weight, 0));
  if (of !== 'PROSECUTIONS') {
    return (things) => {
      const ids = things.map(({ id }) => id);
      return countAmong(
        ids.length,
        ids.filter((id) => doubts.open.has(id)),
        doubts,
      );
    };
  }
  const open = new Map(
    units.flatMap(({ thing, pairing }) =>
      pairing !== undefined && (doubts.open.has(pairing.who) || doubts.open.has(pairing.matter))
        ? [[thing.id, { id: thing.id, ...pairing }] as const]
        : [],
    ),
  );
  return (things) => {
    const touched = things.flatMap(({ id }) => open.get(id) ?? []);
    return countAmong(
      things.length,
      touched.map(({ id }) => id),
      doubtsAmong(touched, doubts),
    );
  };
}

/** Of which dimensions a value is the id of a node or of a source. */
const NODES: ReadonlySet<Dimension> = new Set(['PROVISION', 'COURT', 'MOVEMENT', 'PLACE', 'CASE', 'SOURCE']);

const page = z.object({ version: z.number(), position: z.int().min(0) });

async function checkSources(ask: Ask, wanted: readonly string[]): Promise<void> {
  if (wanted.length === 0) return;
  const [missing] = await ask('features-no-source', { ids: wanted });
  if (missing === undefined) return;
  const { id, known } = z.object({ id: z.string(), known: z.array(z.string()) }).parse(missing);
  throw new BadRequest(
    `where: sources: ${JSON.stringify(id)}`,
    'is no source.',
    `Such are there: ${known.join(', ')}.`,
  );
}

/** Reads what is counted and puts it into groups. */
async function tally(ask: Ask, model: Model, asked: CountArguments) {
  const { of, where } = asked;
  await checkSources(ask, where?.sources ?? []);
  const wanted = await askedOf(model, asked, async (argument, ids, type) =>
    (await identifyAll(ask, argument, ids, type)).map(({ id }) => id),
  );
  const names = new Names();
  const used = new Set([...wanted.by, ...wanted.where.keys()]);
  const withDenied = where?.withDenied === true || where?.certainties?.includes('DENIED') === true;
  const [units, doubts] = await Promise.all([unitsOf(of, { ask, used, names, withDenied }), readDoubts(ask)]);
  const tally = new Tally(wanted.by);
  await inTurns(units, ({ thing, aspects }) => tally.add(thing, groupsOf(aspects, wanted)));
  return { tallied: tally.count(counter(of, units, doubts)), names, doubts, withDenied };
}

/** The resolver of `counts`. */
export const counts = (ask: Ask, model: Model) => async (_: unknown, given: unknown) => {
  const asked = countArguments(given);
  const { of, by, where, sort, after } = asked;
  const first = count('first', asked.first, 50, 200).toNumber();
  const listing = ['counts', of, by, where ?? null, sort ?? 'MOST'];
  const from = place(after, page, listing);
  const version = Number((await ask('graph-version'))[0]?.version ?? 0);
  if (from !== null && from.version !== version)
    throw new GraphQLError('The graph has changed since this page. Begin again without `after`.', {
      extensions: { code: 'STALE_CURSOR' },
    });
  const { tallied, names, doubts, withDenied } = await tally(ask, model, asked);
  const begin = from?.position ?? 0;
  const end = begin + first;
  const perhaps = (value: string): string[] => [
    ...new Set(doubts.unsure.flatMap(({ a, b }) => (a === value ? [b] : b === value ? [a] : []))),
  ];
  const keyOf = (dimension: Dimension, value: string | null) => {
    const says = sayValue(model, names, dimension, value);
    const isNode = value !== null && NODES.has(dimension);
    return {
      by: dimension,
      id: isNode ? value : null,
      value: isNode ? names.of(value) : value,
      says,
      perhapsSame: isNode ? perhaps(value) : [],
    };
  };
  const show = (group: Group) => {
    const keys = by.map((dimension, i) => keyOf(dimension, group.values[i] ?? null));
    const said = keys.map(({ says }) => says);
    return {
      keys,
      count: group.count.count,
      countIfSame: group.count.ifSame,
      asserted: group.by.ASSERTED,
      hedged: group.by.HEDGED,
      denied: group.by.DENIED,
      contested: group.contested,
      ofGroups: group.ofGroups,
      inWords: sayGroup(of, said, group),
      ids: group.ids,
      statements: group.statements,
    };
  };
  return {
    says: sayWhat(of, by, { narrowed: Object.keys(where ?? {}).length > 0, withDenied }),
    total: tallied.total.count,
    totalIfSame: tallied.total.ifSame,
    ofGroups: tallied.ofGroups,
    groupCount: tallied.groups.length,
    sum: tallied.sum,
    inWords: sayTotal(of, tallied),
    groups: inOrder(tallied.groups, sort ?? 'MOST')
      .slice(begin, end)
      .map(show),
    next: end < tallied.groups.length ? cursor({ version, position: end }, listing) : null,
  };
};
