/** Who says it and how sure, in words: the page reports, it never says so itself. */
import type { Passage } from '../api/statement.ts';
import type { Certainty } from '../generated/model.ts';

const WORDS: Readonly<Record<Certainty, string>> = {
  ASSERTED: 'reported',
  HEDGED: 'reported, hedged',
  DENIED: 'only denied',
};

/** "reported, hedged". */
export const sureness = (certainty: Certainty): string => WORDS[certainty];

/** "A, quoted by B": the nearest speaker first. */
export const speakers = (by: readonly string[]): string => by.join(', as quoted by ');

/** The words of a source: in quotation marks, but for a digest, whose words are ours. */
export const words = (text: string, isDigest: boolean): string => (isDigest ? text : `“${text}”`);

/** What stands before a passage: "Reported, hedged (“As far as we know”), said by X". */
export function lead(passage: Passage): string {
  const { hedge, by, polarity, source } = passage;
  return [
    polarity === 'DENIED' ? 'Denied' : 'Reported',
    ...(hedge === null ? [] : [`hedged (${words(hedge, source.kind === 'DIGEST')})`]),
    ...(by.length === 0 ? [] : [`said by ${speakers(by)}`]),
  ].join(', ');
}

/** "1 source", or "3 sources, 2 of them independent". */
export function support(sources: number, independent: number): string {
  if (sources === 1) return '1 source';
  return independent === sources
    ? `${sources} independent sources`
    : `${sources} sources, ${independent === 1 ? 'one voice' : `${independent} independent`}`;
}
