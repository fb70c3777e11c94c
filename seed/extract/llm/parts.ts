/** Cuts a text into the parts that a language model is asked about one by one: whole paragraphs, none twice. */
import type { Span } from '../../text/span.ts';
import { sentencesOf, trimmed } from '../../text/sentences.ts';

/** A stretch of the text, from `start` to `end` (exclusive, UTF-16). */
export interface Part extends Span {
  readonly text: string;
}

/** How long a part may be, in UTF-16 units: its claims are several times as long, and answers have limits. */
export const LONGEST_PART = 4000;

function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of [...text.matchAll(/\n[^\S\n]*\n/gu), { index: text.length, 0: '' }]) {
    const span = trimmed(text, start, gap.index);
    if (span.end > span.start) spans.push(span);
    start = gap.index + gap[0].length;
  }
  return spans;
}

/** Cuts where there is white space, at the latest after `longest`. */
function words(text: string, { start, end }: Span, longest: number): Span[] {
  const pieces: Span[] = [];
  for (let at = start; at < end;) {
    const gap = text.slice(at, at + longest).search(/\s\S*$/u);
    const stop = at + longest >= end ? end : at + (gap > 0 ? gap : longest);
    pieces.push({ start: at, end: stop });
    at = stop + (/^\s*/u.exec(text.slice(stop, end))?.[0].length ?? 0);
  }
  return pieces;
}

/** A paragraph that is too long, by its sentences. */
const sentences = (text: string, span: Span, longest: number): Span[] =>
  span.end - span.start <= longest
    ? [span]
    : sentencesOf(text, span.start, span.end).flatMap((s) =>
        s.end - s.start <= longest ? [s] : words(text, s, longest),
      );

/**
 * The parts of a text, in its order.
 * @param longest how many UTF-16 units a part may have; a paragraph that is longer is cut between sentences
 */
export function partsOf(text: string, longest = LONGEST_PART): Part[] {
  const joined: Span[] = [];
  for (const piece of paragraphs(text).flatMap((p) => sentences(text, p, longest))) {
    const last = joined.at(-1);
    if (last !== undefined && piece.end - last.start <= longest)
      joined[joined.length - 1] = { start: last.start, end: piece.end };
    else joined.push(piece);
  }
  return joined.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}
