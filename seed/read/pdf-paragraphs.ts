/** The lines of a PDF as paragraphs: a line goes on in the next unless the page shows that it ends. */
import { joinLines, spellingOf } from './hyphen.ts';
import { CELLS, type Line, type Page } from './pdf-lines.ts';

/** Distance of baselines, over that of most lines, that parts paragraphs. */
const GAP = 1.35;
/** Difference of font sizes that parts a heading from text. */
const LARGER = 1.12;
/** The share of a line's width that is next to full. */
const NEXT_TO_FULL = 0.75;
/** An indent, in font sizes. */
const INDENT = 0.7;

const ENDS_SENTENCE = /[.!?…:;][»”"’)\]]*$/u;
const ENDS_FULLY = /[.!?…][»”"’)\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u;
const MARKER = /^(?:[•●○▪▫■□◦‣⁃·\uF0A7\uF0B7–—-]\s|\(?(?:\d{1,3}|\p{L})[.)]\s)/u;
const MARKER_ALONE = /^(?:[•●○▪▫■□◦‣⁃·\uF0A7\uF0B7–—-]|\(?(?:\d{1,3}|\p{L})[.)])$/u;

/** A field of a record, as in "Charge: …". */
const LABEL = /^\p{Lu}[\p{L}\p{M}'’()-]*(?: [\p{L}\p{M}'’()-]+){0,3}:\s/u;
const DIVIDED = /\p{L}[-‐\u00AD]$/u;

/** How two lines that follow each other are put together. */
type Seam = 'join' | 'line' | 'paragraph';

interface Placed extends Line {
  readonly page: number;
  /** How far to the right lines that begin about here reach. */
  readonly margin: number;
}

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Right ends of the lines of one page by where they begin, in steps of four font sizes or so. */
function placed(page: Page, at: number): readonly Placed[] {
  const near = (line: Line): readonly Line[] =>
    page.lines.filter((l) => Math.abs(l.left - line.left) < 4 * line.size);
  const margins = new Map<number, number>();
  return page.lines.map((line) => {
    const column = Math.round(line.left);
    let margin = margins.get(column);
    if (margin === undefined) {
      const rights = near(line)
        .map((l) => l.right)
        .sort((a, b) => a - b);
      margin = rights[Math.floor(rights.length * 0.95)] ?? line.right;
      margins.set(column, margin);
    }
    return { ...line, page: at, margin };
  });
}

/** Whether the first word of the next line would have fitted on this one: then the break was meant. */
function brokenOnPurpose(line: Placed, next: Line): boolean {
  const [word = ''] = next.words.split(' ');
  const wide = ((next.right - next.left) / Math.max(1, next.words.length)) * (word.length + 1);
  return line.right + wide < Math.max(line.margin, next.right) - 0.5 * line.size;
}

/** A line that is next to full, and goes on with a small letter: margins are not always kept to the point. */
const withinSentence = (line: Placed, next: Line): boolean =>
  /^\p{Ll}/u.test(next.words) &&
  !ENDS_SENTENCE.test(line.words) &&
  line.right - line.left > NEXT_TO_FULL * (line.margin - line.left);

function seam(line: Placed, next: Placed, leading: number): Seam {
  if (MARKER_ALONE.test(line.words)) return 'join';
  if (DIVIDED.test(line.words) && /^\p{Ll}/u.test(next.words)) return 'join';
  const ratio = next.size / line.size;
  if (ratio > LARGER || ratio < 1 / LARGER) return 'paragraph';
  const down = next.y - line.y;
  const sameColumn = next.page === line.page && down > 0;
  if (!sameColumn) {
    if (MARKER.test(next.words)) return 'line';
    if (/^\p{Ll}/u.test(next.words)) return 'join';
    return ENDS_SENTENCE.test(line.words) || brokenOnPurpose(line, next) ? 'paragraph' : 'join';
  }
  if (down > GAP * leading && down > 1.5 * line.size) return 'paragraph';
  if (MARKER.test(next.words) || LABEL.test(next.words)) return 'line';
  if (line.words.includes(CELLS) || next.words.includes(CELLS)) return 'line';
  const indented = next.left - line.left > INDENT * line.size;
  const outdented = line.left - next.left > INDENT * line.size;
  if (indented && !MARKER.test(line.words) && ENDS_FULLY.test(line.words)) return 'paragraph';
  if (!brokenOnPurpose(line, next) || withinSentence(line, next)) return 'join';
  if (outdented && /^\p{Ll}/u.test(next.words)) return 'join';
  return ENDS_FULLY.test(line.words) ? 'paragraph' : 'line';
}

/** Puts the lines of all pages together as paragraphs, one blank line between them. */
export function paragraphs(pages: readonly Page[]): string {
  const lines = pages.flatMap(placed);
  const spelling = spellingOf(lines.map((l) => l.words));
  const leading = middle(
    lines.flatMap((line, at) => {
      const next = lines[at + 1];
      const down = next?.page === line.page ? next.y - line.y : 0;
      return down > 0.5 * line.size ? [down] : [];
    }),
  );
  let text = '';
  let open: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const how = before === undefined ? 'join' : seam(before, line, leading);
    if (how !== 'join') {
      text += joinLines(open, spelling) + (how === 'line' ? '\n' : '\n\n');
      open = [];
    }
    open.push(line.words);
  }
  return text + joinLines(open, spelling);
}
