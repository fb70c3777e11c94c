/** How answers are printed: for reading, or as JSON, one JSON object a line, or CSV, under the same names in all commands. */
import { Option } from 'commander';

/** Every way of printing; a command says which it knows. */
export type Format = 'text' | 'json' | 'ndjson' | 'csv';

/** The ways of a list. */
export const LIST_FORMATS = ['text', 'json', 'ndjson', 'csv'] as const;

/** The option that chooses one; reading is the first. */
export const formatOption = (formats: readonly Format[] = LIST_FORMATS): Option =>
  new Option('--format <format>', 'how to print').choices(formats).default('text');

type Cell = string | number | boolean | null | readonly string[];

/** A row of a list: what a CSV has as columns. */
export type Row = Readonly<Record<string, Cell>>;

/** A line of CSV. */
export const csvLine = (cells: readonly Cell[]): string => cells.map(csvCell).join(',');

function csvCell(value: Cell): string {
  const plain = value === null ? '' : typeof value === 'object' ? value.join('; ') : String(value);
  // A spreadsheet would run what begins like a formula.
  const safe = typeof value !== 'number' && /^[=+\-@\t\r]/u.test(plain) ? `'${plain}` : plain;
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A list, with each of its ways. */
export interface List<Item> {
  readonly items: readonly Item[];
  /** Names of the columns, so that an empty list has them as well. */
  readonly columns: readonly string[];
  /** An item as one row, by those names. */
  readonly row: (item: Item) => Row;
  /** The whole as lines for reading. */
  readonly text: () => Iterable<string>;
}

/** Prints a list. JSON has the items whole, CSV their rows. */
export function printList<Item>(
  { items, columns, row, text }: List<Item>,
  format: Format,
  out: (line: string) => void,
): void {
  if (format === 'text') for (const line of text()) out(line);
  else if (format === 'json') out(JSON.stringify(items, null, 2));
  else if (format === 'ndjson') for (const item of items) out(JSON.stringify(item));
  else {
    out(csvLine(columns));
    for (const item of items) {
      const cells = row(item);
      out(csvLine(columns.map((name) => cells[name] ?? null)));
    }
  }
}
