/** A text sentence by sentence, as it is searched. Pure. */
import { sentences } from '../gate/coverage.ts';
import type { Source } from '../source.ts';
import { fold } from '../text/names.ts';

/** A sentence as the graph keeps it. */
export interface SentenceRow {
  /** Source and place. */
  readonly id: string;
  readonly sourceId: string;
  /** Offsets into the text, in UTF-16 code units, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded as names are. */
  readonly folded: string;
}

/** The sentences of a source, in their order, as the gate has each of them covered. */
export const sentenceRows = ({ id, text }: Source): SentenceRow[] =>
  sentences(text).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    return { id: `${id}#${start}`, sourceId: id, start, end, text: sentence, folded: fold(sentence) };
  });
