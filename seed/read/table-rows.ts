/** The rows of a table as lines: cells side by side, a label and what it labels as `label: words`. */
import { childrenOf, type Element, isElement, type Node, wordsIn } from './html-tree.ts';

/** A label is short; a first cell longer than this is prose. */
const LABEL = 60;
/** Cells longer than this are prose that a page lays out in a table. */
const PROSE = 600;

/** The elements of some kinds inside a node, not those inside them. */
function* nearest(node: Node, kinds: readonly string[]): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    if (kinds.includes(child.tagName)) yield child;
    else if (child.tagName !== 'table') yield* nearest(child, kinds);
  }
}

const isLabel = (cell: Element, words: string): boolean =>
  words.length <= LABEL &&
  (cell.tagName === 'th' ||
    words.endsWith(':') ||
    [...nearest(cell, ['b', 'strong'])].map(wordsIn).join(' ').trim() === words);

/** Joins a label and what it labels. */
export const labelled = (label: string, words: string): string =>
  /[:：]$/u.test(label) ? `${label} ${words}` : `${label}: ${words}`;

/**
 * The lines of a table.
 * @param textOf the text of one cell
 * @returns null when the table only lays out prose: then each cell is a part of the page like any other
 */
export function tableRows(table: Element, textOf: (cell: Element) => string): readonly string[] | null {
  const rows = [...nearest(table, ['tr'])].map((row) => [...nearest(row, ['td', 'th'])]);
  const cells = rows.flat();
  const prose = cells.some((c) => [...nearest(c, ['table'])].length > 0 || wordsIn(c).length > PROSE);
  if (prose || rows.every((row) => row.length < 2)) return null;
  return rows.flatMap((row) => {
    const said = row
      .map((cell) => ({ cell, words: textOf(cell).replace(/\s*\n\s*/gu, ' ') }))
      .filter(({ words }) => words !== '');
    const [first, second, ...more] = said;
    if (first === undefined) return [];
    if (
      second !== undefined &&
      more.length === 0 &&
      isLabel(first.cell, first.words) &&
      second.cell.tagName === 'td'
    )
      return [labelled(first.words, second.words)];
    return [said.map(({ words }) => words).join(' | ')];
  });
}
