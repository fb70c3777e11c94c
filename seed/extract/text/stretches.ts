/** Cuts what is too long to be read as one sentence: nobody writes so, but tables and lists come out so. */
import type { Span } from '../../text/span.ts';
import { trimmed } from '../../text/sentences.ts';

/** Longer than any sentence that a person reads, in characters. */
const LONGEST = 2_000;

/** The stretches of a sentence: itself, unless it is too long; then cut behind a semicolon, a comma or a word. */
export function stretchesOf(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const piece = text.slice(from, from + LONGEST);
    const cut = Math.max(piece.lastIndexOf('; '), piece.lastIndexOf(', ')) + 1 || piece.lastIndexOf(' ') + 1;
    const to = from + (cut > 0 ? cut : LONGEST);
    found.push(trimmed(text, from, to));
    from = to;
  }
  return [...found, trimmed(text, from, end)].filter((span) => span.end > span.start);
}
