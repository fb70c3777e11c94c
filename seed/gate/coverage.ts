/** Which sentences of a text neither a claim nor `notClaimed` covers. */
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

const word = /[\p{L}\p{N}]/u;

/**
 * Splits a text into sentences, one line or list item never running into the next, and sentences that run together
 * ("our bright future.Askhat is") apart.
 */
export function sentences(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap((line) =>
    sentencesOf(text, line.index, line.index + line[0].length, false),
  );
}

/**
 * The sentences in which no covered span holds a letter or digit.
 * @param covered spans of quotes, contexts and `notClaimed`
 */
export function uncovered(text: string, covered: readonly Span[]): Span[] {
  const ordered = [...covered].sort((a, b) => a.start - b.start);
  let reach = 0;
  let next = 0;
  const touching: Span[] = [];
  return sentences(text).filter((sentence) => {
    for (let span = ordered[next]; span !== undefined && span.start < sentence.end; span = ordered[next]) {
      if (span.end > reach) touching.push(span);
      reach = Math.max(reach, span.end);
      next += 1;
    }
    while (touching[0] !== undefined && touching[0].end <= sentence.start) touching.shift();
    return !touching.some(
      (span) =>
        span.end > sentence.start &&
        word.test(text.slice(Math.max(span.start, sentence.start), Math.min(span.end, sentence.end))),
    );
  });
}
