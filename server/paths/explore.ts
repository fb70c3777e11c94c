/** Looks at what lies between two nodes, from both ends at once, a ring at a time, and never through what joins nearly everything. */
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import { Explored } from './explored.ts';

/** A node of more lines is reached, but not followed further, unless a path begins or ends there. */
export const HUB = 500;
/** Steps that are read at most. */
const MOST_READ = 100_000;

const row = z.object({
  from: z.string(),
  to: z.string(),
  isCase: z.boolean(),
  lines: z.number(),
  doubt: z.number(),
  inferred: z.number(),
  voices: z.number(),
});

/** What lies between two nodes. */
export interface Between {
  readonly explored: Explored;
  /** Nodes that were reached and not followed. */
  readonly notFollowed: readonly string[];
  /** Whether all was looked at, but for these. */
  readonly complete: boolean;
}

/** What is known of a node when it is reached. */
type Reached = Pick<z.output<typeof row>, 'isCase' | 'lines'>;

/** One end, and how far it was looked from there. */
interface Side {
  readonly seen: Set<string>;
  ring: readonly string[];
  depth: number;
}

const side = (id: string): Side => ({ seen: new Set([id]), ring: [id], depth: 0 });

/**
 * Reads every step that a path of at most `maxHops` steps may take: rings around both ends, of which the smaller one grows,
 * until together they are as wide as the path may be long.
 */
export async function explore(
  ask: Ask,
  {
    from,
    to,
    maxHops,
    withDenied,
  }: { readonly from: string; readonly to: string; readonly maxHops: number; readonly withDenied: boolean },
): Promise<Between> {
  const explored = new Explored();
  const reached = new Map<string, Reached>();
  const read = new Set<string>();
  const notFollowed = new Set<string>();
  const sides = [side(from), side(to)] as const;
  const size = (s: Side): number => s.ring.reduce((sum, id) => sum + (reached.get(id)?.lines ?? 1), 0);
  let steps = 0;
  while (sides[0].depth + sides[1].depth < maxHops) {
    const [a, b] = sides;
    if (a.ring.length === 0 || b.ring.length === 0) break;
    const one = size(a) <= size(b) ? a : b;
    const hubs = one.ring.filter((id) => (reached.get(id)?.lines ?? 0) > HUB && id !== from && id !== to);
    for (const id of hubs) notFollowed.add(id);
    const ids = one.ring.filter((id) => !hubs.includes(id) && !read.has(id));
    if (steps + size({ ...one, ring: ids }) > MOST_READ)
      return { explored, notFollowed: [...notFollowed], complete: false };
    for (const id of ids) read.add(id);
    const found = (await ask('paths-from', { ids, withDenied })).map((each) => row.parse(each));
    steps += found.length;
    for (const { isCase, lines, to: id } of found) reached.set(id, { isCase, lines });
    for (const step of found) explored.add(step, reached.get(step.from) ?? { isCase: false, lines: 1 });
    const beyond = one.ring.flatMap((id) => [...explored.from(id)].map((step) => step.to));
    one.ring = [...new Set(beyond)].filter((id) => !one.seen.has(id));
    for (const id of one.ring) one.seen.add(id);
    one.depth += 1;
  }
  return { explored, notFollowed: [...notFollowed], complete: true };
}
