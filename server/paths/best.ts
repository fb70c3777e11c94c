/** The best paths through what was looked at: by evidence, and around what joins many. Pure. */
import { type Explored, nodeCost, stepCost } from './explored.ts';
import { Heap } from './heap.ts';

/** Beginnings of paths that are tried at most. */
const MOST_TRIED = 50_000;

/** Paths, and whether all were tried that may be better than the last. */
export interface BestPaths {
  /** The nodes of each, from end to end. */
  readonly paths: readonly (readonly string[])[];
  readonly complete: boolean;
}

/** What the rest of a path costs at least, and how many steps it takes at least, from each node that reaches the end. */
function toGo(
  explored: Explored,
  to: string,
): ReadonlyMap<string, { readonly cost: number; readonly hops: number }> {
  const hops = new Map([[to, 0]]);
  for (let ring = [to]; ring.length > 0;) {
    const next: string[] = [];
    for (const id of ring)
      for (const step of explored.from(id))
        if (!hops.has(step.to)) {
          hops.set(step.to, (hops.get(id) ?? 0) + 1);
          next.push(step.to);
        }
    ring = next;
  }
  const costs = new Map<string, number>();
  const heap = new Heap<{ readonly id: string; readonly cost: number; readonly through: number }>();
  heap.push(0, { id: to, cost: 0, through: 0 });
  for (let at = heap.pop(); at !== undefined; at = heap.pop()) {
    if (costs.has(at.id)) continue;
    costs.set(at.id, at.cost);
    for (const step of explored.from(at.id)) {
      const cost = at.cost + at.through + stepCost(step);
      if (!costs.has(step.to))
        heap.push(cost + nodeCost(step), { id: step.to, cost, through: nodeCost(step) });
    }
  }
  return new Map([...hops].map(([id, n]) => [id, { cost: costs.get(id) ?? 0, hops: n }]));
}

/**
 * The `first` cheapest paths without a loop, of at most `maxHops` steps, the cheapest first: best-first search, with what
 * the rest costs at least as its guess (A*, Hart, Nilsson and Raphael 1968), so that paths come out in their order.
 */
export function bestPaths(
  explored: Explored,
  {
    from,
    to,
    maxHops,
    first,
  }: { readonly from: string; readonly to: string; readonly maxHops: number; readonly first: number },
): BestPaths {
  const rest = toGo(explored, to);
  const paths: (readonly string[])[] = [];
  const heap = new Heap<{ readonly path: readonly string[]; readonly cost: number }>();
  if (rest.has(from)) heap.push(0, { path: [from], cost: 0 });
  for (let tried = 0; tried < MOST_TRIED; tried += 1) {
    const at = heap.pop();
    if (at === undefined) return { paths, complete: true };
    const end = at.path.at(-1) ?? from;
    if (end === to) {
      paths.push(at.path);
      if (paths.length === first) return { paths, complete: true };
      continue;
    }
    for (const step of explored.from(end)) {
      const left = rest.get(step.to);
      if (left === undefined || at.path.length + left.hops > maxHops || at.path.includes(step.to)) continue;
      const cost = at.cost + stepCost(step) + (step.to === to ? 0 : nodeCost(step));
      heap.push(cost + left.cost, { path: [...at.path, step.to], cost });
    }
  }
  return { paths, complete: false };
}
