/** Finds the quote of an answer in the text again; where the answer says it stands counts for nothing. */
import { type QuotableText, squash } from '../../text/quote.ts';

/** A quote as a claim has it, or why it may not be one. */
export type Grounded =
  | { readonly quote: string; readonly prefix?: string }
  | { readonly quote: string; readonly reason: string };

const PREFIXES = [32, 64, 128, 256, 512, 1024];

/** What is looked up. */
export interface Quoted {
  readonly quote: string;
  /** The words that the answer gives right before and after it. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/**
 * Looks quotes up in one part of a text.
 * @param start where the part begins in the text
 */
export function grounding(
  text: QuotableText,
  part: QuotableText,
  start: number,
): (quoted: Quoted) => Grounded {
  /** Words before it that tell it from the other places in the whole text. */
  function apart(quote: string, at: number): Grounded {
    if (text.find(quote).found === 'once') return { quote };
    for (const length of PREFIXES) {
      const prefix = squash(text.text.slice(Math.max(0, at - length), at));
      if (text.find(quote, prefix).found === 'once') return { quote, prefix };
    }
    return { quote, reason: `no words before it tell it from the other places where it stands: "${quote}"` };
  }

  return ({ quote, before, after }) => {
    let found = part.find(quote);
    if (found.found === 'often' && (before !== undefined || after !== undefined)) {
      const told = part.find(quote, before, after);
      if (told.found === 'once') found = told;
    }
    switch (found.found) {
      case 'once':
        return apart(quote, start + found.place.start);
      case 'often':
        return {
          quote,
          reason: `quote stands ${found.times} times in the part that was asked about, and the answer does not tell which: "${quote}"`,
        };
      case 'never': {
        const nearest = found.nearest === null ? '' : `; nearest: "${found.nearest}"`;
        return { quote, reason: `quote not found in the part that was asked about: "${quote}"${nearest}` };
      }
    }
  };
}
