/** What the server has told so far: cards, lines and judgements; it only grows. */
import type { Card } from '../api/card.ts';
import type { Judgement, Line } from '../api/line.ts';

/** Answers by id and key. */
export interface Library {
  readonly cards: Readonly<Record<string, Card>>;
  readonly lines: Readonly<Record<string, Line>>;
  readonly judgements: Readonly<Record<string, Judgement>>;
}

/** A library that knows nothing. */
export const EMPTY_LIBRARY: Library = { cards: {}, lines: {}, judgements: {} };

/** What an answer may add. */
export interface Addition {
  readonly cards?: readonly Card[];
  readonly lines?: readonly Line[];
  readonly judgements?: readonly Judgement[];
}

/** The library with an answer added; later answers replace earlier ones. */
export function learn(library: Library, { cards = [], lines = [], judgements = [] }: Addition): Library {
  return {
    cards: { ...library.cards, ...Object.fromEntries(cards.map((card) => [card.id, card])) },
    lines: { ...library.lines, ...Object.fromEntries(lines.map((line) => [line.key, line])) },
    judgements: {
      ...library.judgements,
      ...Object.fromEntries(judgements.map((judgement) => [judgement.id, judgement])),
    },
  };
}
