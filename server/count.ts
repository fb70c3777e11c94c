/** Counts things of which reviewers could not tell whether some are one: how many there are, and how many if they are. Pure. */

/** A number of things. */
export interface Count {
  /** How many there are as they stand. */
  readonly count: number;
  /** How many at least: if every open judgement among them were decided to be one. */
  readonly ifSame: number;
}

/** Two things that a reviewer judged. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** What reviewers left open, and what they decided against. */
export interface Doubts {
  /** Pairs that may be one. */
  readonly unsure: readonly Pair[];
  /** Pairs that are two. */
  readonly different: readonly Pair[];
}

/** Nothing is open. */
export const NO_DOUBTS: Doubts = { unsure: [], different: [] };

/** Beyond so many open judgements that hang together the least is not searched for: two is never too many. */
const MOST_SEARCHED = 16;

type Roots = ReadonlyMap<string, string>;

const joined = (roots: Roots, a: string, b: string): Roots => {
  const [from, to] = [roots.get(a), roots.get(b)];
  return new Map([...roots].map(([id, root]) => [id, root === from ? (to ?? root) : root]));
};

const apart = (roots: Roots, different: readonly Pair[]): boolean =>
  different.every(({ a, b }) => roots.get(a) !== roots.get(b));

/** The most pairs that can be one at once, when no two that are different may become one with them. */
function mostJoined(roots: Roots, [first, ...rest]: readonly Pair[], different: readonly Pair[]): number {
  if (first === undefined) return 0;
  const without = (): number => mostJoined(roots, rest, different);
  if (roots.get(first.a) === roots.get(first.b)) return without();
  const merged = joined(roots, first.a, first.b);
  return apart(merged, different) ? Math.max(1 + mostJoined(merged, rest, different), without()) : without();
}

/** What hangs together over open judgements. */
function clusters(unsure: readonly Pair[]): readonly ReadonlySet<string>[] {
  const up = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let next = up.get(at); next !== undefined; next = up.get(at)) at = next;
    return at;
  };
  for (const { a, b } of unsure) {
    const [from, to] = [root(a), root(b)];
    if (from !== to) up.set(from, to);
  }
  const found = new Map<string, Set<string>>();
  for (const id of unsure.flatMap(({ a, b }) => [a, b]))
    found.set(root(id), (found.get(root(id)) ?? new Set()).add(id));
  return [...found.values()];
}

/** The least number of things that one cluster may be. */
function leastOf(ids: ReadonlySet<string>, unsure: readonly Pair[], different: readonly Pair[]): number {
  const open = unsure.filter(({ a }) => ids.has(a));
  const bars = different.filter(({ a, b }) => ids.has(a) && ids.has(b));
  if (bars.length === 0) return 1;
  if (open.length > MOST_SEARCHED) return 2;
  return ids.size - mostJoined(new Map([...ids].map((id) => [id, id])), open, bars);
}

/**
 * How many distinct things these are: as they stand, and at least. Judgements about anything else change nothing.
 * @example countOf(['a', 'b', 'c'], { unsure: [{ a: 'a', b: 'b' }], different: [] }) // { count: 3, ifSame: 2 }
 */
export function countOf(ids: Iterable<string>, { unsure, different }: Doubts): Count {
  const all = new Set(ids);
  const among = unsure.filter(({ a, b }) => a !== b && all.has(a) && all.has(b));
  const saved = clusters(among).reduce((sum, ids) => sum + ids.size - leastOf(ids, among, different), 0);
  return { count: all.size, ifSame: all.size - saved };
}

/**
 * The same, of many things of which only those that a judgement leaves open are known by their ids.
 * @param count all of them
 * @param open those among them that stand in an open judgement
 */
export const countAmong = (count: number, open: Iterable<string>, doubts: Doubts): Count => {
  const few = countOf(open, doubts);
  return { count, ifSame: count - few.count + few.ifSame };
};

/** A number that no judgement can change. */
export const exactly = (count: number): Count => ({ count, ifSame: count });
