/** Paths between two nodes: what lies between is looked at, the best are chosen, and each step is told by its lines. */
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import { BadRequest } from '../errors.ts';
import { byStrength, weakest } from '../mark.ts';
import type { Model } from '../model.ts';
import { bestPaths } from '../paths/best.ts';
import { explore, HUB } from '../paths/explore.ts';
import { sayNumber } from '../say-count.ts';
import { count } from './arguments.ts';
import { identify } from './identify.ts';
import { linesAmong } from './nodes.ts';

const MOST_HOPS = 6;

const shape = z.object({
  from: z.string(),
  to: z.string(),
  maxHops: z.int().nullish(),
  first: z.int().nullish(),
  withDenied: z.boolean().nullish(),
});

const cardRow = z.object({ card: z.looseObject({ id: z.string(), name: z.string() }) });
type Line = Awaited<ReturnType<typeof linesAmong>>[number];

const pair = (a: string, b: string): string => JSON.stringify([a, b].sort());

/** The lines between each two nodes, the strongest first. */
function byPair(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>();
  for (const line of lines)
    found.set(pair(line.from, line.to), [...(found.get(pair(line.from, line.to)) ?? []), line]);
  for (const between of found.values()) between.sort(byStrength);
  return found;
}

/** A step in words, from the node it leaves. */
const sayHop = (names: ReadonlyMap<string, string>, from: string, line: Line | undefined): string => {
  if (line === undefined) return '';
  const out = line.from === from;
  const [a, b] = out ? [line.from, line.to] : [line.to, line.from];
  const reserved = line.certainty === 'HEDGED' ? ', with a reservation' : '';
  return `${names.get(a) ?? a} ${out ? line.says : line.reverse} ${names.get(b) ?? b}${reserved}`;
};

function told(
  nodes: readonly string[],
  between: ReadonlyMap<string, readonly Line[]>,
  names: ReadonlyMap<string, string>,
) {
  const hops = nodes.slice(1).map((to, i) => {
    const from = nodes[i] ?? to;
    return { from, to, lines: between.get(pair(from, to)) ?? [] };
  });
  const best = hops.flatMap(({ lines }) => lines[0] ?? []);
  const mark = weakest(best);
  if (mark === undefined) throw new Error('a path has no line');
  return {
    nodes,
    hops,
    inWords: hops.map(({ from, lines }) => sayHop(names, from, lines[0])).join('; '),
    ...mark,
    contested: best.some((line) => line.contested),
  };
}

/** "3 paths of at most 4 lines", "no path of at most 4 lines; …". */
function sayPaths(found: number, maxHops: number, hubs: number, complete: boolean): string {
  const long = `of at most ${sayNumber(maxHops, 'line')}`;
  return [
    found === 0 ? `no path ${long}` : `${sayNumber(found, 'path')} ${long}, the best first`,
    ...(hubs === 0 ? [] : [`not looked for through ${sayNumber(hubs, 'node')} of more than ${HUB} lines`]),
    ...(complete ? [] : ['the search was cut short, and there may be more']),
  ].join('; ');
}

/** The resolver of `paths`. */
export const paths = (ask: Ask, model: Model) => async (_: unknown, given: unknown) => {
  const asked = shape.parse(given);
  const first = count('first', asked.first, 5, 20).toNumber();
  const maxHops = asked.maxHops ?? 4;
  if (maxHops < 1 || maxHops > MOST_HOPS)
    throw new BadRequest(`maxHops: ${maxHops}`, 'is out of range.', `Ask for 1 to ${MOST_HOPS}.`);
  const withDenied = asked.withDenied === true;
  const [{ id: from }, { id: to }] = await Promise.all([
    identify(ask, 'from', asked.from),
    identify(ask, 'to', asked.to),
  ]);
  if (from === to) throw new BadRequest('from, to:', 'name one node.', 'Name two.');
  const { explored, notFollowed, complete } = await explore(ask, { from, to, maxHops, withDenied });
  const best = bestPaths(explored, { from, to, maxHops, first });
  const ids = [...new Set([from, to, ...best.paths.flat()])];
  const [rows, hubs, lines, judgements] = await Promise.all([
    ask('cards', { ids }),
    ask('cards', { ids: notFollowed }),
    linesAmong(ask, model, ids),
    ask('open-judgements', { ids }),
  ]);
  const cards = rows.map((row) => cardRow.parse(row).card);
  const names = new Map(cards.map(({ id, name }) => [id, name]));
  const between = byPair(lines.filter(({ certainty }) => withDenied || certainty !== 'DENIED'));
  const all = complete && best.complete;
  return {
    from: cards.find(({ id }) => id === from),
    to: cards.find(({ id }) => id === to),
    maxHops,
    inWords: sayPaths(best.paths.length, maxHops, notFollowed.length, all),
    paths: best.paths.map((nodes) => told(nodes, between, names)),
    cards,
    judgements: judgements.map((row) => row.judgement),
    notFollowed: hubs.map((row) => cardRow.parse(row).card),
    complete: all,
  };
};
