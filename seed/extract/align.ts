/** Finds which entities of two accounts of one document are the same: by name, else by what is said of them. */
import type { Claim, ClaimEntity, ClaimsFile } from '../claim.ts';
import { fold } from '../text/names.ts';
import { provisionKeys } from './mentions/provision.ts';

/** An account of a document: what extraction proposes, or what a person wrote. */
export interface Account {
  readonly entities: ClaimsFile['entities'];
  readonly claims: readonly Claim[];
}

/** What an entity may be recognised by, whatever its key. */
function names(entity: ClaimEntity): string[] {
  const all = [entity.name, ...entity.otherNames].filter((n) => n !== undefined);
  const cited =
    entity.type === 'LegalProvision' ? [...all, entity.label ?? ''].map((n) => provisionKeys(n)) : [];
  const articles = cited.filter((keys) => keys.length === 1).map(([key]) => `article ${key ?? ''}`);
  if (articles.length > 0) return articles;
  const folded = all.map((n) => fold(n)).filter((n) => n !== '');
  // Labels are ours: only the very same one says the same.
  return folded.length > 0 || entity.label === undefined ? folded : [entity.label];
}

function byName(a: Account, b: Account, found: Map<string, string>): void {
  const taken = new Set(found.values());
  const owners = new Map<string, string>();
  for (const [key, entity] of Object.entries(b.entities))
    for (const name of names(entity)) {
      const at = `${entity.type} ${name}`;
      if (!owners.has(at)) owners.set(at, key);
    }
  for (const [key, entity] of Object.entries(a.entities)) {
    const owner = names(entity)
      .map((name) => owners.get(`${entity.type} ${name}`))
      .find((k) => k !== undefined && !taken.has(k));
    if (owner === undefined || found.has(key)) continue;
    found.set(key, owner);
    taken.add(owner);
  }
}

/** What a claim says of one of its ends, the other ends in the terms of the other account. */
function saidOf(
  claim: Claim,
  end: 'from' | 'to',
  translate: (key: string) => string | undefined,
): string | null {
  if (claim.to === undefined) return end === 'from' ? JSON.stringify([claim.kind, claim.value]) : null;
  const other = translate(end === 'from' ? claim.to.key : claim.from.key);
  return other === undefined ? null : JSON.stringify([claim.kind, end, other]);
}

function profiles(
  account: Account,
  translate: (key: string) => string | undefined,
): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const claim of account.claims)
    for (const end of ['from', 'to'] as const) {
      const key = end === 'from' ? claim.from.key : claim.to?.key;
      const said = saidOf(claim, end, translate);
      if (key === undefined || said === null) continue;
      all.set(key, (all.get(key) ?? new Set()).add(said));
    }
  return all;
}

/** One round: pairs of the same type about which the most is said alike; whether any was found. */
function bySaying(a: Account, b: Account, found: Map<string, string>): boolean {
  const back = new Map([...found].map(([x, y]) => [y, x] as const));
  const ofA = profiles(a, (key) => found.get(key));
  const ofB = profiles(b, (key) => (back.has(key) ? key : undefined));
  const pairs: { x: string; y: string; alike: number }[] = [];
  for (const [x, saidX] of ofA) {
    if (found.has(x)) continue;
    for (const [y, saidY] of ofB) {
      if (back.has(y) || a.entities[x]?.type !== b.entities[y]?.type) continue;
      const alike = [...saidX].filter((s) => saidY.has(s)).length;
      // What is unlike tells two of several decisions apart.
      const unlike = saidX.size + saidY.size - 2 * alike;
      if (alike > 0) pairs.push({ x, y, alike: alike - unlike / 1000 });
    }
  }
  pairs.sort((p, q) => q.alike - p.alike || (p.x < q.x ? -1 : 1));
  const [best] = pairs;
  if (best === undefined) return false;
  found.set(best.x, best.y);
  return true;
}

/**
 * Aligns two accounts.
 * @returns keys of `a` to keys of `b`, one to one; what has no counterpart is left out
 */
export function align(a: Account, b: Account): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  byName(a, b, found);
  while (bySaying(a, b, found));
  return found;
}
