/** Brings the prosecutions of people and groups to what is said of them. */
import type { Model } from '../../server/model.ts';
import { PROSECUTED_TYPES } from '../../server/within.ts';
import { hangingKinds, prosecutionsOf, saidWithin } from '../../server/derive/prosecutions.ts';
import { knownProsecution, reachedNode } from './rows.ts';
import type { Statements } from './transaction.ts';

/** What prosecutions are derived by. */
export interface ProsecutionContext {
  readonly model: Model;
  /** The voice of a source. */
  readonly voice: (source: string) => string;
}

/**
 * Derives anew the prosecutions of what is prosecuted among these nodes, and of those of whom decisions among them
 * speak. To be called when statements are as they should be, and before nodes that nothing mentions are removed.
 */
export async function writeProsecutions(
  tx: Statements,
  nodes: readonly { readonly id: string; readonly type: string }[],
  { model, voice }: ProsecutionContext,
): Promise<void> {
  const kinds = hangingKinds(model);
  const decisions = nodes.filter((n) => n.type === 'CourtDecision').map((n) => n.id);
  const reached = await tx.read(
    'load-prosecuted',
    { ids: decisions, into: kinds.into },
    (row) => reachedNode.parse(row).id,
  );
  const prosecuted = nodes.filter((n) => PROSECUTED_TYPES.some((type) => type === n.type)).map((n) => n.id);
  const ids = [...new Set([...prosecuted, ...reached])];
  const said = await tx.read('said-within', { ids, ...kinds }, (row) => saidWithin.parse(row));
  const known = await tx.read('load-known-prosecutions', { ids }, (row) => knownProsecution.parse(row));
  const states = new Map(known.map(({ id, state }) => [id, state]));
  const rows = prosecutionsOf(model, said, voice);
  const stays = new Set(rows.filter((r) => states.get(r.id) === r.properties.state).map((r) => r.id));
  await tx.write(
    'load-remove-prosecutions',
    'ids',
    known.filter(({ id }) => !stays.has(id)).map(({ id }) => id),
  );
  const fresh = rows.filter(({ id }) => !stays.has(id));
  const hangs = fresh.flatMap((r) => r.hangs);
  await tx.write(
    'load-write-prosecutions',
    'rows',
    fresh.map(({ who, matter, properties }) => ({ who, matter, properties })),
  );
  await tx.write(
    'load-hang-relationships',
    'rows',
    hangs.filter((h) => h.direction !== 'FACT'),
  );
  await tx.write(
    'load-hang-facts',
    'rows',
    hangs.filter((h) => h.direction === 'FACT').map(({ prosecution, key }) => ({ prosecution, key })),
  );
}
