/** Where in the text everything that a claims file says stands, and which sentences are left open. */
import type { Claim, ClaimsFile } from '../claim.ts';
import { quotable } from '../text/quote.ts';
import { uncovered } from '../gate/coverage.ts';
import type { Span } from '../text/span.ts';
import { idOf } from './in-file.ts';
import type { NotClaimed } from '../claims-edit.ts';
import { claimStands } from './stands.ts';

/** A claim and the places of its words; without a place of its own it is stale. */
export interface PlacedClaim {
  readonly id: string;
  readonly claim: Claim;
  readonly place: Span | null;
  readonly context: readonly Span[];
  /** Whether words that it rests on are not in the text, or not in one plain place. */
  readonly isStale: boolean;
}

/** All of it. */
export interface Placed {
  readonly claims: readonly PlacedClaim[];
  readonly notClaimed: readonly { readonly sentence: NotClaimed; readonly place: Span | null }[];
  readonly open: readonly Span[];
}

/** Places a file in a text. A rejected claim covers nothing: what it quotes is still to be claimed. */
export function placed(file: ClaimsFile, source: string): Placed {
  const text = quotable(source);
  const placeOf = (quote: string, prefix?: string, suffix?: string): Span | null => {
    const found = text.find(quote, prefix, suffix);
    return found.found === 'once' ? { start: found.place.start, end: found.place.end } : null;
  };
  const claims = file.claims.map((claim) => ({
    id: idOf(file, claim),
    claim,
    place: placeOf(claim.quote, claim.prefix, claim.suffix),
    context: claim.context.flatMap((words) => placeOf(words) ?? []),
    isStale: !claimStands(text, claim),
  }));
  const notClaimed = file.notClaimed.map((sentence) => ({
    sentence,
    place: placeOf(sentence.quote, sentence.prefix, sentence.suffix),
  }));
  const covered = [
    ...claims.flatMap((c) =>
      c.claim.status === 'rejected' ? [] : [...(c.place === null ? [] : [c.place]), ...c.context],
    ),
    ...notClaimed.flatMap((n) => n.place ?? []),
  ];
  return { claims, notClaimed, open: uncovered(source, covered) };
}
