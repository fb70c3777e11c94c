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

/** Gap between pieces, in font sizes, that is a space; and one that is the gutter between columns. */
const SPACE = 0.15;
const GUTTER = 4;

/** Small digits above the baseline: an index, not more digits of the number before it. */
const isRaised = (piece: Piece, line: Line): boolean =>
  /^\d{1,3}$/u.test(piece.words.trim()) &&
  piece.size < 0.8 * line.size &&
  line.y - piece.y > 0.15 * line.size &&
  line.y - piece.y < 0.8 * line.size;

/** Whether a piece goes on where the line ends. */
const follows = (piece: Piece, line: Line): boolean =>
  Math.abs(piece.y - line.y) < 0.4 * Math.max(piece.size, line.size) &&
  piece.x > line.right - line.size &&
  piece.x - line.right < GUTTER * line.size;

function joined(line: Line, piece: Piece): Line {
  const raised = isRaised(piece, line);
  const words = raised
    ? piece.words.trim().replace(/\d/gu, (digit) => RAISED.charAt(Number(digit)))
    : piece.words;
  const apart =
    !raised && piece.x - line.right > SPACE * line.size && !/\s$/u.test(line.words) && !/^\s/u.test(words);
  return {
    ...line,
    words: `${line.words}${apart ? ' ' : ''}${words}`,
    right: Math.max(line.right, piece.x + piece.width),
    size: raised ? line.size : Math.max(line.size, piece.size),
  };
}

/** Joins pieces to lines. */
export function linesOf(pieces: Iterable<Piece>): readonly Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const piece of pieces) {
    if (piece.words.trim() === '' && (line === null || !follows(piece, line))) continue;
    if (line !== null && (isRaised(piece, line) || follows(piece, line))) line = joined(line, piece);
    else {
      if (line !== null) lines.push(line);
      const { words, x, y, width, size } = piece;
      line = { words, left: x, right: x + width, y, size };
    }
  }
  if (line !== null) lines.push(line);
  return lines.map((l) => ({ ...l, words: l.words.trim() })).filter((l) => l.words !== '');
}
