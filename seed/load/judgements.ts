/** Keeps the judgements in the graph as they stand in `seed/identities.yaml`, so that a reader sees who decided and why. */
import type { z } from 'zod';
import { digestOf } from '../../server/derive/short-hash.ts';
import type { Judgement } from '../identities.ts';
import { forget, remember } from './feed.ts';
import { knownJudgement } from './rows.ts';
import type { Statements } from './transaction.ts';

/** The verdict, and a hash of the rest: what somebody wrote is not kept twice. */
const told = ({ verdict, by, why, mentions }: Omit<z.output<typeof knownJudgement>, 'id'>): string =>
  `${verdict} ${digestOf([by, why, mentions])}`;

/** Writes judgements that changed and removes those that are gone; true when anything changed. */
export async function writeJudgements(tx: Statements, judgements: readonly Judgement[]): Promise<boolean> {
  const read = () => tx.read('load-known-judgements', {}, (row) => knownJudgement.parse(row));
  const before = await read();
  const rows = judgements.map(({ id, verdict, by, why, mentions }) => ({
    id,
    verdict: verdict.toUpperCase(),
    by,
    why,
    mentions: [...mentions].sort(),
  }));
  const was = new Map(before.map((j) => [j.id, told(j)]));
  const changed = rows.filter((j) => was.get(j.id) !== told(j));
  const wanted = new Set(rows.map((j) => j.id));
  const gone = before.filter((j) => !wanted.has(j.id)).map((j) => j.id);
  if (changed.length === 0 && gone.length === 0) return false;
  await tx.read('load-lock', {}, () => null);
  await tx.write('load-remove-judgements', 'ids', gone);
  await tx.write('load-write-judgements', 'rows', changed);
  await forget(tx, 'JUDGEMENT', gone);
  const steps = (await read()).map((j) => ({ id: j.id, before: was.get(j.id) ?? '', after: told(j) }));
  await remember(
    tx,
    steps.map((step) => ({ about: 'JUDGEMENT', ...step })),
  );
  return true;
}
