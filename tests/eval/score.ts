/** Counts what extraction finds of gold: mentions, relations (kind, both ends, direction) and how sure they are. */
import { model } from '../../server/model.ts';
import type { Claim } from '../../seed/claim.ts';
import { type Account, align } from '../../seed/extract/align.ts';

/** True positives, false positives, false negatives. */
export interface Count {
  found: number;
  wrong: number;
  missed: number;
}

/** Counts by what is counted: the type of a mention, the kind of a relation. */
export type Counts = Map<string, Count>;

/** What was counted in some documents. */
export interface Score {
  readonly mentions: Counts;
  readonly relations: Counts;
  readonly attributes: Counts;
  /** Of the relations found: those that are as sure as gold has them, and those that are not. */
  readonly certainty: Counts;
  /** Lines that say what was wrong or missed. */
  readonly notes: string[];
}

export const emptyScore = (): Score => ({
  mentions: new Map(),
  relations: new Map(),
  attributes: new Map(),
  certainty: new Map(),
  notes: [],
});

/** The types whose names count as mentions. */
const NAMED = ['Person', 'Organisation', 'Place', 'Movement', 'LegalProvision'];

function at(counts: Counts, what: string): Count {
  const known = counts.get(what) ?? { found: 0, wrong: 0, missed: 0 };
  counts.set(what, known);
  return known;
}

const sure = (claim: Claim): string =>
  claim.polarity === 'denied'
    ? 'denied'
    : claim.hedge !== undefined
      ? 'hedged'
      : claim.by.length > 0
        ? 'attributed'
        : 'asserted';

const RANK = ['asserted', 'attributed', 'hedged', 'denied'];

/** Each relation once, with the strongest of its claims. */
function relations(claims: readonly Claim[], translate: (key: string) => string): Map<string, Claim> {
  const all = new Map<string, Claim>();
  for (const claim of claims) {
    if (claim.to === undefined) continue;
    const key = JSON.stringify([claim.kind, translate(claim.from.key), translate(claim.to.key)]);
    const known = all.get(key);
    if (known === undefined || RANK.indexOf(sure(claim)) < RANK.indexOf(sure(known))) all.set(key, claim);
  }
  return all;
}

function attributes(claims: readonly Claim[], translate: (key: string) => string): Map<string, Claim> {
  const value = (v: Claim['value']): string =>
    String(v)
      .toLowerCase()
      .replace(/^(?:an?|the)\s/u, '');
  return new Map(
    claims
      .filter((c) => c.to === undefined)
      .map((c) => [JSON.stringify([c.kind, translate(c.from.key), value(c.value)]), c]),
  );
}

/** Adds what extraction makes of one document to a score. */
export function score(document: string, predicted: Account, gold: Account, into: Score): void {
  const same = align(predicted, gold);
  const note = (what: string): void => void into.notes.push(`${document}: ${what}`);
  const isNamed = ({ type, name, label }: Account['entities'][string]): boolean =>
    NAMED.includes(type) && (name !== undefined || (type === 'LegalProvision' && label !== undefined));
  for (const [key, entity] of Object.entries(predicted.entities)) {
    if (!isNamed(entity)) continue;
    const known = gold.entities[same.get(key) ?? ''];
    if (known !== undefined && isNamed(known)) at(into.mentions, entity.type).found += 1;
    else {
      at(into.mentions, entity.type).wrong += 1;
      note(`wrong mention ${entity.type} "${entity.name ?? entity.label ?? ''}"`);
    }
  }
  const matched = new Set(same.values());
  for (const [key, entity] of Object.entries(gold.entities))
    if (isNamed(entity) && !matched.has(key)) {
      at(into.mentions, entity.type).missed += 1;
      note(`missed mention ${entity.type} "${entity.name ?? entity.label ?? ''}"`);
    }
  const forward = (key: string): string => same.get(key) ?? `?${key}`;
  const named = (account: Account, key: string | undefined): string => {
    const entity = account.entities[key ?? ''];
    return entity?.name ?? entity?.label ?? key ?? '';
  };
  const told = (account: Account, c: Claim): string =>
    `${c.kind} ${named(account, c.from.key)} → ${c.to === undefined ? String(c.value) : named(account, c.to.key)} | ${c.quote.replace(/\s+/gu, ' ').slice(0, 160)}`;
  const compare = (counts: Counts, of: typeof relations, onFound: (p: Claim, g: Claim) => void): void => {
    const [mine, theirs] = [of(predicted.claims, forward), of(gold.claims, (k) => k)];
    for (const [key, claim] of mine) {
      const other = theirs.get(key);
      if (other === undefined) {
        at(counts, claim.kind).wrong += 1;
        note(`wrong ${told(predicted, claim)}`);
      } else {
        at(counts, claim.kind).found += 1;
        onFound(claim, other);
      }
    }
    for (const [key, claim] of theirs)
      if (!mine.has(key)) {
        at(counts, claim.kind).missed += 1;
        note(`missed ${told(gold, claim)}`);
      }
  };
  compare(into.relations, relations, (p, g) => {
    if (sure(p) === sure(g)) at(into.certainty, sure(g)).found += 1;
    else {
      at(into.certainty, sure(g)).missed += 1;
      at(into.certainty, sure(p)).wrong += 1;
      note(`unsure ${sure(p)} for ${sure(g)}: ${told(gold, g)}`);
    }
  });
  compare(into.attributes, attributes, () => undefined);
}

/** The kinds of relations that exist, for tables that leave none out. */
export const relationKinds = (): string[] => [...model().relationships.keys()];
