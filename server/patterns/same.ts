/** How many things there are if every pair that a reviewer could not tell apart is one. Pure. */
import type { UnsurePair } from './features.ts';

/** The number of distinct things among `ids` if every pair among them is one. */
export function componentsOf(ids: readonly string[], pairs: readonly Pick<UnsurePair, 'a' | 'b'>[]): number {
  const root = new Map(ids.map((id) => [id, id]));
  const find = (id: string): string => {
    const up = root.get(id) ?? id;
    return up === id ? id : find(up);
  };
  for (const { a, b } of pairs) if (root.has(a) && root.has(b)) root.set(find(a), find(b));
  return new Set(ids.map(find)).size;
}
