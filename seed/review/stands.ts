/** Whether what a claims file quotes stands in a text. */
import type { Claim, ClaimsFile } from '../claim.ts';
import { quotable, type QuotableText } from '../text/quote.ts';

/** Whether the words that a claim rests on stand in the text, each in one place that is plain. */
export const claimStands = (text: QuotableText, claim: Claim): boolean =>
  text.find(claim.quote, claim.prefix, claim.suffix).found === 'once' &&
  claim.context.every((words) => text.find(words).found !== 'never');

/** Whether every claim that was not rejected, and every sentence that is not claimed, stands. */
export function stillStands({ claims, notClaimed }: ClaimsFile, source: string): boolean {
  const text = quotable(source);
  return (
    claims.every((claim) => claim.status === 'rejected' || claimStands(text, claim)) &&
    notClaimed.every(({ quote, prefix, suffix }) => text.find(quote, prefix, suffix).found === 'once')
  );
}
