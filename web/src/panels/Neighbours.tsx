/** How many neighbours a node has by relationship, each to be drawn with one press. */
import type { NeighbourCount } from '../api/statement.ts';
import { useCommands, useDrawn } from '../state/react.ts';

/** Counts by relationship; drawing them moves nothing that is placed. */
export function Neighbours({
  id,
  counts,
}: {
  readonly id: string;
  readonly counts: readonly NeighbourCount[];
}) {
  const { expand } = useCommands();
  const { lines } = useDrawn();
  const drawnOver = ({ kind, direction }: NeighbourCount): number =>
    lines.filter((line) => line.kind === kind && (direction === 'OUT' ? line.from : line.to) === id).length;
  const rows = counts.map((count) => ({ ...count, drawn: drawnOver(count) }));
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const isAll = rows.every(({ drawn, count }) => drawn >= count);
  return (
    <section aria-label="Neighbours">
      <h3>
        Neighbours <span className="number">{total} in all</span>
      </h3>
      <ul className="rows">
        {rows.map(({ kind, direction, says, count, drawn }) => (
          <li key={`${kind} ${direction}`}>
            <span>
              {says} <span className="quiet">{count}</span>
            </span>
            {drawn >= count ? (
              <span className="quiet small">drawn</span>
            ) : (
              <button
                type="button"
                className="button"
                aria-label={`Draw ${count - drawn} more: ${says}`}
                onClick={() => void expand(id, { kind, direction })}
              >
                Draw {count - drawn}
              </button>
            )}
          </li>
        ))}
      </ul>
      {!isAll && (
        <div className="buttons">
          <button type="button" className="button" onClick={() => void expand(id)}>
            Draw all neighbours
          </button>
        </div>
      )}
    </section>
  );
}
