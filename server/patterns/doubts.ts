/** Reads which nodes may be one, as far as reviewers could tell. */
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import type { Doubts } from '../count.ts';

const doubtRow = z.object({
  id: z.string(),
  verdict: z.enum(['UNSURE', 'DIFFERENT']),
  by: z.string(),
  why: z.string(),
  a: z.string(),
  b: z.string(),
  type: z.string(),
});

/** A judgement that leaves it open whether two nodes are one, or says that they are two. */
export type DoubtRow = z.output<typeof doubtRow>;

/** Doubts, and the nodes that they are about. */
export interface KnownDoubts extends Doubts {
  readonly unsure: readonly DoubtRow[];
  /** Only those that keep apart what else might be one. */
  readonly different: readonly DoubtRow[];
  /** Nodes that may be one with another. */
  readonly open: ReadonlySet<string>;
}

/** What is open in the graph. */
export async function readDoubts(ask: Ask): Promise<KnownDoubts> {
  const rows = (await ask('identity-doubts')).map((row) => doubtRow.parse(row));
  const unsure = rows.filter(({ verdict }) => verdict === 'UNSURE');
  const open = new Set(unsure.flatMap(({ a, b }) => [a, b]));
  const different = rows.filter(({ verdict, a, b }) => verdict === 'DIFFERENT' && open.has(a) && open.has(b));
  return { unsure, different, open };
}
