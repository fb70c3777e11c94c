/** How many prosecutions there are, of a node or in all, and of how many people. */
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import type { Doubts } from '../count.ts';
import { readDoubts } from '../patterns/doubts.ts';
import { prosecutionCount } from '../prosecution-count.ts';

const row = z.object({
  prosecutions: z.number(),
  ofGroups: z.number(),
  people: z.number(),
  openPeople: z.array(z.string()),
  open: z.array(z.object({ id: z.string(), who: z.string(), matter: z.string() })),
});

const idsOf = ({ unsure }: Doubts): string[] => [...new Set(unsure.flatMap(({ a, b }) => [a, b]))];

/** Counts them. @param of a node, or null for the whole graph */
export async function countProsecutions(ask: Ask, of: string | null, known?: Doubts) {
  const doubts = known ?? (await readDoubts(ask));
  const [found] = await ask('prosecution-counts', { id: of, open: idsOf(doubts) });
  const { prosecutions, people, ofGroups, inWords } = prosecutionCount(row.parse(found), doubts);
  return {
    prosecutions: prosecutions.count,
    prosecutionsIfSame: prosecutions.ifSame,
    people: people.count,
    peopleIfSame: people.ifSame,
    ofGroups,
    inWords,
  };
}

/** Resolves `prosecutionCount`; null when there is no such node. */
export const prosecutionsOf =
  (ask: Ask) =>
  async (_: unknown, { of = null }: { readonly of?: string | null }) =>
    of !== null && (await ask('cards', { ids: [of] })).length === 0 ? null : countProsecutions(ask, of);
