/** Which nodes a pattern's picture needs: its cases, what they share, and what links the two. */
import type { Pattern } from '../api/patterns.ts';

/** A statement between two nodes. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

type Reach = ReadonlyMap<string, number>;

function distances(start: string, neighbours: ReadonlyMap<string, ReadonlySet<string>>): Reach {
  const reach = new Map([[start, 0]]);
  const queue = [start];
  for (let at = queue.shift(); at !== undefined; at = queue.shift())
    for (const next of neighbours.get(at) ?? [])
      if (!reach.has(next)) {
        reach.set(next, (reach.get(at) ?? 0) + 1);
        queue.push(next);
      }
  return reach;
}

function neighboursIn(links: readonly Ends[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

/** What stands on the shortest ways between two nodes, the two left out; empty where there is no way. */
export function between(links: readonly Ends[], a: string, b: string): readonly string[] {
  const neighbours = neighboursIn(links);
  const [fromA, fromB] = [distances(a, neighbours), distances(b, neighbours)];
  const length = fromA.get(b);
  if (length === undefined) return [];
  return [...fromA.keys()].filter(
    (id) => id !== a && id !== b && (fromA.get(id) ?? 0) + (fromB.get(id) ?? Infinity) === length,
  );
}

/**
 * Ids of the nodes to draw, cases first. A case is linked to what it shares by the statements of its leg: by what the
 * cases share anyway where that does, else by all that stands on the shortest ways. Where cases share only kinds of
 * things, the things of each are drawn.
 */
export function nodesOf(pattern: Pattern, ends: ReadonlyMap<string, Ends>): readonly string[] {
  const nodes = new Set(pattern.cases.map(({ id }) => id));
  const shared = pattern.features.flatMap(({ feature }) => feature.entity ?? []);
  for (const id of shared) nodes.add(id);
  const linksOf = (keys: readonly string[]): Ends[] => keys.flatMap((key) => ends.get(key) ?? []);
  for (const { feature, legs } of pattern.features)
    for (const leg of legs) {
      const links = linksOf(leg.statements);
      const { entity } = feature;
      if (entity === null) {
        if (shared.length === 0) for (const { from, to } of links) nodes.add(from).add(to);
        continue;
      }
      const own = links.filter(({ from, to }) => nodes.has(from) && nodes.has(to));
      const isLinked = distances(leg.case.id, neighboursIn(own)).has(entity);
      if (!isLinked) for (const id of between(links, leg.case.id, entity)) nodes.add(id);
    }
  return [...nodes];
}
