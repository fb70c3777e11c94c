/** Turns words chosen in a text into a quote that stands in one place. */
import { quotable } from '../../../../seed/text/quote.ts';
import type { Span } from '../../../../seed/review/desk/wire.ts';

/** A quote, with what stands right before or after it where the words occur more than once. */
export interface Anchor {
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Letters of context tried, one after the other. */
const REACHES = [8, 16, 32, 64, 128, 256];

/** The span without white space at its ends; null when nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return to > from ? { start: from, end: to } : null;
}

/** The quote for a span of a text. */
export function anchor(text: string, { start, end }: Span): Anchor {
  const quote = text.slice(start, end);
  const search = quotable(text);
  const fits = (prefix?: string, suffix?: string): boolean => {
    const found = search.find(quote, prefix, suffix);
    return found.found === 'once' && found.place.start === start;
  };
  if (fits()) return { quote };
  for (const reach of REACHES) {
    const prefix = text.slice(Math.max(0, start - reach), start).trim();
    if (prefix !== '' && fits(prefix)) return { quote, prefix };
    const suffix = text.slice(end, end + reach).trim();
    if (suffix !== '' && fits(undefined, suffix)) return { quote, suffix };
    if (fits(prefix, suffix)) return { quote, prefix, suffix };
  }
  return { quote };
}
