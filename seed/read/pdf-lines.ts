/** The lines of a PDF's page, from the pieces of text that it places, in the order of the page. */

/** A piece of text as the page shows it: points from the upper left corner, `y` that of the baseline. */
export interface Piece {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
}

/** A line. */
export interface Line {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** A page. */
export interface Page {
  readonly height: number;
  readonly lines: readonly Line[];
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Gap between pieces, in font sizes, that is a space; and one that parts the cells of a table. */
const SPACE = 0.15;
const CELL = 2.2;

/** What parts the cells of a row, as in tables of other formats. */
export const CELLS = ' | ';

/** After these a wide gap is none between cells: a list's number, a label. */
const LEADS = /(?:^.{0,4}|:)$/u;

/** Small digits above the baseline: an index, not more digits of the number before it. */
const isRaised = (piece: Piece, line: Line): boolean =>
  /^\d{1,3}$/u.test(piece.words.trim()) &&
  piece.size < 0.9 * line.size &&
  line.y - piece.y > 0.15 * line.size &&
  line.y - piece.y < 0.8 * line.size;

/** Whether a piece goes on where the line ends. */
const follows = (piece: Piece, line: Line): boolean =>
  Math.abs(piece.y - line.y) < 0.4 * Math.max(piece.size, line.size) && piece.x > line.right - line.size;

function between(before: string, after: string, gap: number): string {
  if (gap > CELL && after.trim() !== '' && !LEADS.test(before.trim())) return CELLS;
  return gap > SPACE && !/\s$/u.test(before) && !/^\s/u.test(after) ? ' ' : '';
}

function joined(line: Line, piece: Piece): Line {
  const raised = isRaised(piece, line);
  const words = raised
    ? piece.words.trim().replace(/\d/gu, (digit) => RAISED.charAt(Number(digit)))
    : piece.words;
  const gap = (piece.x - line.right) / line.size;
  return {
    ...line,
    words: `${line.words}${raised ? '' : between(line.words, words, gap)}${words}`,
    right: Math.max(line.right, piece.x + piece.width),
    size: raised ? line.size : Math.max(line.size, piece.size),
  };
}

/** Joins pieces to lines. */
export function linesOf(pieces: Iterable<Piece>): readonly Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const goesOn = line !== undefined && (isRaised(piece, line) || follows(piece, line));
    // A space is a piece of its own, with a width that is often more than its gap: where it ends says nothing.
    if (piece.words.trim() === '') {
      if (goesOn) lines.splice(-1, 1, { ...line, words: `${line.words.trimEnd()} ` });
    } else if (goesOn) lines.splice(-1, 1, joined(line, piece));
    else {
      const { words, x, y, width, size } = piece;
      lines.push({ words, left: x, right: x + width, y, size });
    }
  }
  return lines.map((line) => ({ ...line, words: line.words.trim() })).filter(({ words }) => words !== '');
}
