/** The table as Markdown. */
import type { Result } from './row.ts';

const HEAD = ['what', 'against', 'found', 'to reach', 'reached', 'n'];

const number = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);

const cells = ({ what, against, ratio, unit, toReach, met, n }: Result): string[] => [
  what,
  against,
  `${number(ratio)}${unit === '' ? '' : ` ${unit}`}`,
  toReach,
  met === null ? '' : met ? 'yes' : 'no',
  n,
];

/** Rows and columns, padded so that they also read well where Markdown is not drawn. */
export function table(results: readonly Result[]): string {
  const lines = [HEAD, ...results.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const drawn = lines.map(
    (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [drawn[0], rule, ...drawn.slice(1)].join('\n');
}
