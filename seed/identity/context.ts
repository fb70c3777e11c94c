/** Where a mention stands: the sentence of its source that first names it, and what is claimed of it. */
import type { Model } from '../../server/model.ts';
import type { ClaimEntity } from '../claim.ts';
import { mentionId } from '../corpus.ts';
import { sayClaim } from '../say-claim.ts';
import { squash } from '../text/quote.ts';
import { sentences } from '../gate/coverage.ts';
import type { Checked, CheckedClaim } from '../gate/gate.ts';

/** One of two mentions, with what a reviewer needs to judge it. */
export interface MentionInContext {
  /** Source and key. */
  readonly mention: string;
  readonly type: string;
  /** The name, or our label. */
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly source: string;
  readonly title: string;
  readonly published: string | null;
  /** The sentence that first names it; null where none does. */
  readonly sentence: string | null;
  /** What is claimed of it, in words, up to three. */
  readonly claims: readonly string[];
}

/** How many claims are told. */
const TOLD = 3;

/** The names that stand in the text. */
export const namesOf = ({ name, otherNames }: ClaimEntity): string[] => [
  ...(name === undefined ? [] : [name]),
  ...otherNames,
];

/** Where a name first stands in a text, however white space runs; -1 where it does not. */
function firstPlace(text: string, name: string): number {
  const words = squash(name)
    .split(' ')
    .map((word) => word.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`));
  return text.search(new RegExp(words.join(String.raw`\s+`), 'u'));
}

const ends = (claim: CheckedClaim): (string | undefined)[] => [
  claim.from.key,
  claim.to?.key,
  claim.inCase,
  ...claim.by.map((b) => ('key' in b ? b.key : undefined)),
];

/** The claims of a file by the entity they speak of, those that were rejected left out. */
export function claimsByKey({ claims }: Checked): ReadonlyMap<string, readonly CheckedClaim[]> {
  const found = new Map<string, CheckedClaim[]>();
  for (const claim of claims)
    if (claim.status !== 'rejected')
      for (const key of new Set(ends(claim)))
        if (key !== undefined) found.set(key, [...(found.get(key) ?? []), claim]);
  return found;
}

/** A mention of a checked file in its context. */
export function inContext(
  { source, entities }: Checked,
  key: string,
  claims: readonly CheckedClaim[],
  model: Model,
): MentionInContext | null {
  const entity = entities[key];
  if (entity === undefined) return null;
  const places = namesOf(entity)
    .map((name) => firstPlace(source.text, name))
    .filter((at) => at >= 0);
  const at = places.length > 0 ? Math.min(...places) : claims[0]?.place.start;
  const span = at === undefined ? undefined : sentences(source.text).find((s) => s.end > at);
  const nameOf = (other: string): string => entities[other]?.name ?? entities[other]?.label ?? other;
  return {
    mention: mentionId(source.id, key),
    type: entity.type,
    name: nameOf(key),
    otherNames: entity.otherNames,
    source: source.id,
    title: source.title,
    published: source.published,
    sentence: span === undefined ? null : squash(source.text.slice(span.start, span.end)),
    claims: [...new Set(claims.map((claim) => sayClaim(model, claim, nameOf)))].slice(0, TOLD),
  };
}
