/** Keeps the judgements in the graph as they stand in `seed/identities.yaml`, so that a reader sees who decided and why. */
import type { Judgement } from '../identities.ts';
import { knownJudgement } from './rows.ts';
import type { Statements } from './transaction.ts';

/** Writes judgements that changed and removes those that are gone; true when anything changed. */
export async function writeJudgements(tx: Statements, judgements: readonly Judgement[]): Promise<boolean> {
  const before = await tx.read('load-known-judgements', {}, (row) => knownJudgement.parse(row));
  const rows = judgements.map(({ id, verdict, by, why, mentions }) => ({
    id,
    verdict: verdict.toUpperCase(),
    by,
    why,
    mentions: [...mentions].sort(),
  }));
  const same = new Map(before.map((j) => [j.id, JSON.stringify([j.verdict, j.by, j.why, j.mentions])]));
  const changed = rows.filter((j) => same.get(j.id) !== JSON.stringify([j.verdict, j.by, j.why, j.mentions]));
  const wanted = new Set(rows.map((j) => j.id));
  const gone = before.filter((j) => !wanted.has(j.id)).map((j) => j.id);
  if (changed.length === 0 && gone.length === 0) return false;
  await tx.read('load-lock', {}, () => null);
  await tx.write('load-remove-judgements', 'ids', gone);
  await tx.write('load-write-judgements', 'rows', changed);
  return true;
}
