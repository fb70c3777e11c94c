/** How sure, who says it and how it is known, in words: the page reports, it never says so itself. */
import type { Mark } from '../api/card.ts';
import type { Passage } from '../api/statement.ts';
import type { Attribution, Certainty, Known } from '../generated/model.ts';

const WORDS: Readonly<Record<Certainty, string>> = {
  ASSERTED: 'reported',
  HEDGED: 'reported, hedged',
  DENIED: 'a denial',
};

// What a reviewer concludes nobody reports: its own words follow.
const CONCLUDED: Readonly<Record<Certainty, string>> = { ASSERTED: '', HEDGED: 'hedged', DENIED: 'a denial' };

/** "reported, hedged": with what reservation, whoever says it; nothing is "reported" that a reviewer concludes. */
export const sureness = (certainty: Certainty, known: Known = 'STATED'): string =>
  known === 'INFERRED' ? CONCLUDED[certainty] : WORDS[certainty];

/** "somebody quoted says so"; empty where the document says it in its own voice. */
export const voice = (attribution: Attribution): string =>
  attribution === 'QUOTED' ? 'somebody quoted says so' : '';

/** The sign of how something is known, where no words say it: brackets for what a reviewer read, "therefore" for what is concluded. */
export const SIGNS: Readonly<Record<Known, string>> = { STATED: '', READ: '[ ]', INFERRED: '∴' };

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** "read so by ak", "concluded by ak: the heading names it"; empty where words say it. */
export function reading({ known, readBy, reasons }: Pick<Mark, 'known' | 'readBy' | 'reasons'>): string {
  if (known === 'STATED') return '';
  const who = listed(readBy.filter((initials) => initials !== ''));
  const by = who === '' ? 'by a reviewer' : `by ${who}`;
  if (known === 'READ') return `read so ${by}`;
  return [`concluded ${by}`, ...(reasons.length === 0 ? [] : [reasons.join('; ')])].join(': ');
}

/** All three: "reported, hedged, somebody quoted says so, read so by ak". */
export const markInWords = (mark: Mark): string =>
  [sureness(mark.certainty, mark.known), voice(mark.attribution), reading(mark)]
    .filter((part) => part !== '')
    .join(', ');

const PARTS: Readonly<Record<string, string>> = {
  from: 'whom or what it speaks of',
  to: 'the other end',
  inCase: 'the case',
  by: 'who says it',
  words: 'a word of it',
};

/** What a reviewer supplied of one claim: "Read so by ak, since these words do not name it: the case." Null for nothing. */
export function readOf({ known, read, reviewer, inferred }: Passage): string | null {
  if (known === 'STATED') return null;
  const by = reviewer === '' ? 'a reviewer' : reviewer;
  const parts = read.map((part) => PARTS[part] ?? part);
  const named =
    parts.length === 0 ? '' : `Read so by ${by}, since these words do not name it: ${listed(parts)}.`;
  const concluded = inferred === null ? '' : `Concluded by ${by}: ${inferred}`;
  return [concluded, named].filter((sentence) => sentence !== '').join(' ');
}

/** "A, quoted by B": the nearest speaker first. */
export const speakers = (by: readonly string[]): string => by.join(', as quoted by ');

/** The words of a source: in quotation marks, but for a digest, whose words are ours. */
export const words = (text: string, isDigest: boolean): string => (isDigest ? text : `“${text}”`);

/**
 * What stands before a passage: "Reported, hedged (“As far as we know”), said by X". A digest is our account of a
 * report, so its words are nobody's speech: "By our digest of the report, attributed to X".
 */
export function lead({ hedge, by, polarity, known, source }: Passage): string {
  const isDigest = source.kind === 'DIGEST';
  const said = polarity === 'DENIED' ? 'Denied' : 'Reported';
  if (known === 'INFERRED')
    return isDigest ? 'Concluded from our digest of the report' : 'Concluded from these words';
  return [
    isDigest ? `${said}, by our digest of the report` : said,
    ...(hedge === null ? [] : [`hedged (${words(hedge, isDigest)})`]),
    ...(by.length === 0 ? [] : [`${isDigest ? 'attributed to' : 'said by'} ${speakers(by)}`]),
  ].join(', ');
}

/** "1 source", or "3 sources, 2 of them independent". */
export function support(sources: number, independent: number): string {
  if (sources === 1) return '1 source';
  return independent === sources
    ? `${sources} independent sources`
    : `${sources} sources, ${independent === 1 ? 'one voice' : `${independent} independent`}`;
}
