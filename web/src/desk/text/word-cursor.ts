/** Chooses words with the keyboard: a span that moves, grows and shrinks by whole words. */
import type { Span } from '../../../../seed/review/desk/wire.ts';

/** What a key does to the chosen words. */
export type Step = 'next' | 'previous' | 'grow' | 'shrink';

const WORD = /[^\s\p{P}]+(?:[-'’.][^\s\p{P}]+)*/gu;

/** The words of a text, in order. */
export const wordsOf = (text: string): readonly Span[] =>
  [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

/** The first word that ends after an offset. */
export function wordAt(words: readonly Span[], offset: number): Span | null {
  return words.find((w) => w.end > offset) ?? words.at(-1) ?? null;
}

/** The chosen words after a step. */
export function step(words: readonly Span[], chosen: Span, how: Step): Span {
  const first = words.findIndex((w) => w.end > chosen.start);
  const last = words.findLastIndex((w) => w.start < chosen.end);
  const word = (index: number): Span => words[Math.max(0, Math.min(words.length - 1, index))] ?? chosen;
  switch (how) {
    case 'next':
      return word(last + 1);
    case 'previous':
      return word(first - 1);
    case 'grow':
      return { start: chosen.start, end: word(last + 1).end };
    case 'shrink':
      return { start: chosen.start, end: word(Math.max(first, last - 1)).end };
  }
}
