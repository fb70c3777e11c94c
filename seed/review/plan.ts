/** What a claims file holds once edits are carried out, beside what it held. */
import { InvalidFile } from '../../server/errors.ts';
import { type Claim, type ClaimEntity, claimId, type ClaimsFile } from '../claim.ts';
import type { ClaimsEdit, NotClaimed } from '../claims-edit.ts';
import { squash } from '../text/quote.ts';
import type { Item } from '../yaml/items.ts';

/** All items of a file. */
export interface Plan {
  readonly claims: Item<Claim>[];
  readonly entities: Map<string, Item<ClaimEntity>>;
  readonly notClaimed: Item<NotClaimed>[];
  sha256: string | null;
}

const kept = <T>(was: T): Item<T> => ({ was, now: was });

/** Carries the edits out on the parsed file, in their order. @throws InvalidFile when something that an edit names is not there */
export function plan(file: ClaimsFile, edits: readonly ClaimsEdit[], path: string): Plan {
  const missing = (what: string) => new InvalidFile(path, `holds no ${what}`);
  const claims: Item<Claim>[] = file.claims.map(kept);
  const byId = new Map(file.claims.map((c, i) => [c.id ?? claimId(file.source, c), claims[i]] as const));
  const claimOf = (id: string) => {
    const item = byId.get(id);
    if (item === undefined) throw missing(`claim ${id}`);
    byId.delete(id);
    return item;
  };
  const so: Plan = {
    claims,
    entities: new Map(Object.entries(file.entities).map(([key, entity]) => [key, kept(entity)])),
    notClaimed: file.notClaimed.map(kept),
    sha256: null,
  };
  const words = (quote: string, prefix?: string): string => JSON.stringify([squash(quote), prefix]);
  const open = new Map(
    file.notClaimed.map(({ quote, prefix }, i) => [words(quote, prefix), so.notClaimed[i]] as const),
  );
  for (const edit of edits)
    switch (edit.do) {
      case 'put-claim': {
        const now = { ...edit.claim, id: claimId(file.source, edit.claim) };
        const item = edit.at === undefined ? { was: null, now } : claimOf(edit.at);
        if (edit.at === undefined) so.claims.push(item);
        item.now = now;
        byId.set(now.id, item);
        break;
      }
      case 'drop-claim':
        claimOf(edit.id).now = null;
        break;
      case 'put-entity': {
        const item = so.entities.get(edit.key) ?? { was: null, now: null };
        item.now = edit.entity;
        so.entities.set(edit.key, item);
        break;
      }
      case 'drop-entity': {
        const item = so.entities.get(edit.key);
        if (item?.now == null) throw missing(`entity ${edit.key}`);
        item.now = null;
        break;
      }
      case 'put-not-claimed': {
        const { quote, why, prefix, suffix } = edit;
        const now = { quote, why, prefix, suffix };
        const item = open.get(words(quote, prefix)) ?? { was: null, now };
        if (!open.has(words(quote, prefix))) so.notClaimed.push(item);
        open.set(words(quote, prefix), item);
        item.now = now;
        break;
      }
      case 'drop-not-claimed': {
        const item = open.get(words(edit.quote, edit.prefix));
        if (item?.now == null) throw missing(`sentence under notClaimed that reads "${edit.quote}"`);
        item.now = null;
        break;
      }
      case 'set-sha256':
        so.sha256 = edit.sha256;
    }
  return so;
}
