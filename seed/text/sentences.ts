/** Splits a stretch of text into sentences: abbreviations and initials end none. */
import { anyOf } from './any-of.ts';
import type { Span } from './span.ts';
import { textWords } from './words.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const word = /[\p{L}\p{N}]/u;

/** How far back the end of a sentence is looked at. */
const TAIL = 40;

/** Whether what stands between `from` and `at` goes on behind it: "ст.", "No.", "A.", a figure that numbers. */
function goesOn(text: string, from: number, at: number): boolean {
  const piece = text.slice(Math.max(from, at - TAIL), at);
  const last = /(?<![\p{L}\d])(\p{L}+|\d+)\.\s*$/u.exec(piece)?.[1];
  if (last === undefined) return !/[.!?…:;]["»”')\]]*\s*$/u.test(piece);
  if (/^\s*\p{Ll}/u.test(text.slice(at, at + TAIL))) return true;
  if (/^\d+$/.test(last)) return at - from < TAIL && piece.trim() === `${last}.`;
  const isInitial = last.length === 1 && /\p{Lu}/u.test(last);
  const lower = last.toLowerCase();
  // "2021 г. Суд …" may end; "г. Алматы" does not: a year before it tells them apart.
  if (lower === 'г' || lower === 'гг') return !/\d{4}\s*гг?\.\s*$/u.test(piece);
  return isInitial || (textWords().abbreviations.has(lower) && lower !== 'etc');
}

/** A segmenter takes longer for each sentence of a longer text: it gets no more than this at once. */
const CHUNK = 4000;

/** Segments of a text, cut at white space too where it is long; what was cut within a sentence is joined again. */
function segments(text: string): { segment: string; index: number }[] {
  const found: { segment: string; index: number }[] = [];
  let from = 0;
  while (from < text.length) {
    const space = from + CHUNK < text.length ? text.indexOf(' ', from + CHUNK) : -1;
    const to = space < 0 ? text.length : space + 1;
    for (const { segment, index } of segmenter.segment(text.slice(from, to)))
      found.push({ segment, index: from + index });
    from = to;
  }
  return found;
}

/** Sentences that run together: "our bright future.Askhat is". */
const RUN_TOGETHER = /(?<=[\p{Ll}\p{N})»”"]{2}[.!?])(?=\p{Lu}\p{Ll})/u;

let breaks: RegExp | undefined;

/** These, and ends before a day, «… Юхновец. 7 июня суд …», which the segmenter passes over. */
const BREAK = (): RegExp =>
  (breaks ??= new RegExp(
    `${RUN_TOGETHER.source}|(?<=[\\p{Ll}\\p{N})»”"][.!?]\\s)(?=\\d{1,2}\\s+(?:${anyOf([...textWords().months.keys()])})(?!\\p{L}))`,
    'u',
  ));

/**
 * The sentences between two offsets; offsets are into `text`.
 * @param beforeDays whether one ends before a day; a person who covers sentences need not part them there
 */
export function sentencesOf(text: string, start: number, end: number, beforeDays = true): Span[] {
  const pieces: Span[] = [];
  for (const { segment, index } of segments(text.slice(start, end).replace(/\n/gu, ' '))) {
    let at = start + index;
    for (const piece of segment.split(beforeDays ? BREAK() : RUN_TOGETHER)) {
      pieces.push({ start: at, end: at + piece.length });
      at += piece.length;
    }
  }
  const joined: Span[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && goesOn(text, last.start, last.end))
      joined[joined.length - 1] = { start: last.start, end: piece.end };
    else joined.push(piece);
  }
  return joined
    .map(({ start: s, end: e }) => trimmed(text, s, e))
    .filter(({ start: s, end: e }) => word.test(text.slice(s, e)));
}

/** A span without white space at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, piece.trimEnd().length) };
}
