/**
 * Remembers what each load changes, so that it can be asked what changed between two versions. It names only what is
 * there, and of what is gone only claims, whose ids are hashes of their words; after a withholding not even these.
 */
import { z } from 'zod';
import { graphVersion } from '../../server/graph-version.ts';
import type { Statements } from './transaction.ts';

/** Versions that a graph remembers at most. */
export const VERSIONS_KEPT = 100;
/** Changes that it remembers at most, besides those of the last load. */
export const CHANGES_KEPT = 200_000;

/** Something before and after: empty where it was not, or is not, there. */
export interface Step {
  readonly about: 'CLAIM' | 'STATEMENT' | 'NODE' | 'JUDGEMENT';
  readonly id: string;
  readonly before: string;
  readonly after: string;
  /** Of a claim: the one that was edited from it. */
  readonly replacedBy?: string | null;
}

const version = z.object({ seq: z.number(), id: z.string(), changes: z.number() });
const counts = z.record(z.string(), z.number());
const forgotten = z.object({ at: z.number(), gone: z.number() });

/** The versions that the graph remembers, the newest first. */
const versions = (tx: Statements) => tx.read('load-known-versions', {}, (row) => version.parse(row));

/** The version that is being made; null for the first, since nobody can have seen one before it. */
async function open(tx: Statements): Promise<number | null> {
  const [last] = await versions(tx);
  return last === undefined ? null : last.seq + 1;
}

/** Whether no version was made yet: nobody can have seen one before, so there is nothing to note. */
export const isFirst = async (tx: Statements): Promise<boolean> => (await open(tx)) === null;

/** Notes steps of the version that is being made. Two steps of one thing are one, also when a load was cut short between them. */
export async function remember(tx: Statements, steps: readonly Step[]): Promise<void> {
  const differ = steps.filter(({ before, after }) => before !== after);
  const at = differ.length === 0 ? null : await open(tx);
  if (at === null) return;
  const rows = differ.map(({ replacedBy = null, ...step }) => ({
    ...step,
    replacedBy,
    at,
    key: `${at} ${step.about} ${step.id}`,
  }));
  await tx.write('load-write-changes', 'rows', rows);
}

/** Forgets the steps of statements or judgements that are gone: their ids could be guessed from names, or hold some. */
export const forget = (tx: Statements, about: Step['about'], ids: readonly string[]): Promise<void> =>
  tx.write(
    'load-forget-changes',
    'rows',
    ids.map((id) => ({ about, id })),
  );

/** Forgets in which nodes mentions stood that are gone, where an id would be left that leads nowhere. */
export async function forgetMentions(
  tx: Statements,
  gone: readonly { readonly id: string; readonly entity: string }[],
): Promise<void> {
  if (gone.length === 0) return;
  await tx.read('load-forget-nodes', { all: false, ids: gone.flatMap((m) => [m.id, m.entity]) }, () => null);
}

/** Counts claims that are gone and not named. */
export async function countUnnamed(tx: Statements, count: number): Promise<void> {
  if (count > 0 && (await open(tx)) !== null) await tx.read('load-count-unnamed', { count }, () => null);
}

/** After a withholding: takes the names of all that is gone out of what is remembered, and leaves their number. */
export async function forgetGone(tx: Statements): Promise<void> {
  await tx.read('load-forget-nodes', { all: true, ids: [] }, () => null);
  const at = await open(tx);
  const found = await tx.read('load-forget-withdrawn', {}, (row) => forgotten.parse(row));
  await countUnnamed(
    tx,
    found.filter((f) => f.at === at).reduce((sum, f) => sum + f.gone, 0),
  );
}

/**
 * Ends the version that is being made, unless the graph is what it was.
 * @param loaded when, ISO 8601
 * @returns the number of the oldest version that is remembered
 */
export async function closeVersion(tx: Statements, loaded: string): Promise<number> {
  const [madeOf] = await tx.read('graph-made-of', {}, (row) => row);
  const id = graphVersion(madeOf);
  const [last, ...older] = await versions(tx);
  if (last?.id === id) {
    await tx.read('load-drop-open', { after: last.seq }, () => null);
    return oldestKept([last, ...older]);
  }
  const seq = (last?.seq ?? 0) + 1;
  const [found = {}] = await tx.read('load-count-changes', { at: seq, first: last === undefined }, (row) =>
    counts.parse(row),
  );
  await tx.write('load-write-version', 'rows', [{ seq, id, properties: { seq, id, loaded, ...found } }]);
  await tx.read('load-lock', {}, () => null);
  return oldestKept(await versions(tx));
}

/** How far back is remembered. @param known the newest first */
export function oldestKept(known: readonly { readonly seq: number; readonly changes: number }[]): number {
  let sum = 0;
  let oldest = known[0]?.seq ?? 0;
  for (const { seq, changes } of known.slice(0, VERSIONS_KEPT)) {
    if (sum > CHANGES_KEPT) break;
    oldest = seq;
    sum += changes;
  }
  return oldest;
}
