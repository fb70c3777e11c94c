/** Who is linked to whom, both ways. */
import type { LayoutInput } from './layout.ts';

/** The neighbours of each node that has any. */
export function neighboursOf(links: LayoutInput['links']): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (a: string, b: string): void => {
    const list = neighbours.get(a);
    if (list === undefined) neighbours.set(a, [b]);
    else list.push(b);
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}
