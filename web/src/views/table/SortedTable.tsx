/** A table that is sorted by the column whose heading is pressed. */
import { useId, useState } from 'react';

/** A column: what stands in it, and what pressing it does. */
export interface Column<Row> {
  readonly label: string;
  readonly of: (row: Row) => string | number;
  readonly onPress?: (row: Row) => void;
}

interface Order {
  readonly column: number;
  readonly isUp: boolean;
}

const collator = new Intl.Collator(undefined, { numeric: true });

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const value = column.of(row);
  const { onPress } = column;
  if (onPress === undefined) return value;
  return (
    <button type="button" className="link" onClick={() => onPress(row)}>
      {value}
    </button>
  );
}

/** The table. The first column is the heading of its row. */
export function SortedTable<Row>(props: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly chosen: string | null;
  readonly keyOf: (row: Row) => string;
}) {
  const { caption, columns, rows, chosen, keyOf } = props;
  const [order, setOrder] = useState<Order | null>(null);
  const title = useId();
  const column = order === null ? undefined : columns[order.column];
  const sorted =
    column === undefined || order === null
      ? rows
      : [...rows].sort((a, b) => compare(column.of(a), column.of(b)) * (order.isUp ? 1 : -1));
  const direction = (index: number) =>
    order?.column === index ? (order.isUp ? 'ascending' : 'descending') : 'none';
  return (
    <section>
      <h2 id={title}>
        {caption} <span className="quiet">{rows.length}</span>
      </h2>
      <div className="scroll" tabIndex={0} role="region" aria-labelledby={title}>
        <table aria-labelledby={title}>
          <thead>
            <tr>
              {columns.map(({ label }, index) => (
                <th key={label} scope="col" aria-sort={direction(index)}>
                  <button
                    type="button"
                    onClick={() =>
                      setOrder({ column: index, isUp: !(order?.column === index && order.isUp) })
                    }
                  >
                    {label}
                    <span aria-hidden="true">
                      {direction(index) === 'ascending'
                        ? ' ↑'
                        : direction(index) === 'descending'
                          ? ' ↓'
                          : ''}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={keyOf(row)} data-id={keyOf(row)} data-chosen={keyOf(row) === chosen}>
                {columns.map((each, index) =>
                  index === 0 ? (
                    <th key={each.label} scope="row">
                      <Cell column={each} row={row} />
                    </th>
                  ) : (
                    <td key={each.label}>
                      <Cell column={each} row={row} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
