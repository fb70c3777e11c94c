/** Keeps the ids that nodes had before they were joined with others, so that a link from then still leads somewhere. */
import { knownFormer } from './rows.ts';
import type { Statements } from './transaction.ts';

/** Writes former ids that changed and removes those that are gone. @param former id to the id of the node it is now */
export async function writeFormer(tx: Statements, former: ReadonlyMap<string, string>): Promise<void> {
  const before = await tx.read('load-known-former-ids', {}, (row) => knownFormer.parse(row));
  const stands = new Map(before.map(({ id, entities: [entity] }) => [id, entity]));
  const changed = [...former].filter(([id, entity]) => stands.get(id) !== entity);
  const gone = before.filter(({ id, entities }) => former.get(id) !== entities[0]).map(({ id }) => id);
  if (changed.length === 0 && gone.length === 0) return;
  await tx.write('load-remove-former-ids', 'ids', gone);
  await tx.write(
    'load-write-former-ids',
    'rows',
    changed.map(([id, entity]) => ({ id, entity })),
  );
}
