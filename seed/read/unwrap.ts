/** Plain text whose lines were broken at a fixed width, as paragraphs again. */

/** Lines broken at a width are at least this long, and at most that. */
const NARROW = 45;
const WIDE = 130;

/** Begins a line of its own whatever stands before: an item of a list, a field with its label, a quote, a table's row. */
const STANDS_ALONE = /^(?:[-–—*+•>|]|\(?(?:\d{1,3}|\p{L})[.)]\s|[\p{Lu}][^.!?:]{0,30}:)/u;

/** Whether the first word of the next line would not have fitted on this one. */
const full = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (next.split(' ')[0] ?? '').length > width;

/** Whether every line but the last was broken because it was full. */
function isWrapped(lines: readonly string[]): boolean {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (lines.length < 3 || width < NARROW || width > WIDE) return false;
  return lines.every((line, at) => {
    const next = lines[at + 1];
    return next === undefined || (full(line, next, width) && !STANDS_ALONE.test(next));
  });
}

/** Two lines of which the second goes on within the sentence of the first. */
const goesOn = (lines: readonly string[]): boolean =>
  lines.length === 2 &&
  lines.every((line) => line.length <= WIDE) &&
  (lines[0]?.length ?? 0) >= NARROW &&
  /^\p{Ll}/u.test(lines[1] ?? '') &&
  !STANDS_ALONE.test(lines[1] ?? '');

/** Lines that are each a paragraph: long, and nobody's list. */
const areParagraphs = (lines: readonly string[]): boolean =>
  lines.length > 1 && lines.every((line) => line.length > WIDE && !STANDS_ALONE.test(line));

/**
 * Joins the lines of each paragraph that was broken at a fixed width, and sets apart lines that are each a paragraph.
 * Anything else that stands on lines, such as a list or an address, stays so.
 */
export const unwrap = (text: string): string =>
  text
    .split(/\n{2,}/u)
    .map((block) => {
      const lines = block.split('\n');
      if (isWrapped(lines) || goesOn(lines)) return lines.join(' ');
      return areParagraphs(lines) ? lines.join('\n\n') : block;
    })
    .join('\n\n');
