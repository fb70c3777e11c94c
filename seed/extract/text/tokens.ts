/** Cuts a text into words, numbers, marks and line ends, so that names are read word by word and in one pass. */
import type { Span } from '../../text/span.ts';

/** A word, a number, a punctuation mark or the end of a line. White space between tokens is passed over. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** As it stands in the text. */
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
}

// A domain's dot stands within a word ("Vlast.kz"); any other ends it.
const TOKEN =
  /\n|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‐‑’'ʼ‘ʻ`][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:(?<=s)['’](?= \p{Lu}))?(?:\.(?:com|org|net|info|media|news|kz|kg|ru|by|uz|az|ge|tj|am|eu|io|me)(?![\p{L}\p{N}]))?|\p{N}+(?:-(?:\p{L}{1,2})(?![\p{L}\p{N}]))?|[^\s\p{L}\p{M}\p{N}]/gu;

/** The tokens of a text, in order. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => {
    const [word] = match;
    const kind =
      word === '\n'
        ? 'break'
        : /^[\p{L}\p{M}]/u.test(word)
          ? 'word'
          : /^\p{N}/u.test(word)
            ? 'number'
            : 'mark';
    return {
      kind,
      text: word,
      lower: word.toLowerCase(),
      isCapital: /^\p{Lu}/u.test(word),
      start: match.index,
      end: match.index + word.length,
    };
  });

/** A word without the ending of a possessive: "Kazakhstan's", "journalists’". */
export const withoutPossessive = (word: string): string => word.replace(/['’]s?$/u, '');
