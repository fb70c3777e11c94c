/** How many neighbours a node has by relationship, each to be drawn with one press. */
import { sayNumber, sayShort } from '../../../server/say-count.ts';
import type { NeighbourCount } from '../api/statement.ts';
import { PAGE } from '../state/actions/grow.ts';
import { useCommands, useDrawn } from '../state/react.ts';

/** How many one press draws, of how many. */
const portion = (left: number): string => (left > PAGE ? `${PAGE} of ${left}` : String(left));

/** "13 and 2 groups": who is in a group may be one of the others, so the two are never added. */
function sayOver(of: Pick<NeighbourCount, 'count' | 'groups' | 'countIfSame'>): string {
  const { count, groups, countIfSame } = of;
  const others = { count: count - groups, ifSame: countIfSame - groups };
  return [
    ...(others.count > 0 ? [sayShort(others)] : []),
    ...(groups > 0 ? [sayNumber(groups, 'group')] : []),
  ].join(' and ');
}

/** Counts by relationship; drawing them moves nothing that is placed. */
export function Neighbours({
  id,
  counts,
  total,
}: {
  readonly id: string;
  readonly counts: readonly NeighbourCount[];
  /** "24 neighbours": each once, though it may stand in several rows. */
  readonly total: string;
}) {
  const { expand } = useCommands();
  const { lines } = useDrawn();
  const drawnOver = ({ kind, direction }: NeighbourCount): number =>
    lines.filter((line) => line.kind === kind && (direction === 'OUT' ? line.from : line.to) === id).length;
  const rows = counts.map((count) => ({ ...count, drawn: drawnOver(count) }));
  if (rows.length === 0) return null;
  const left = rows.reduce((sum, { drawn, count }) => sum + Math.max(0, count - drawn), 0);
  return (
    <section aria-label="Neighbours">
      <h3>{total}</h3>
      <ul className="rows">
        {rows.map(({ kind, direction, says, count, groups, countIfSame, drawn }) => (
          <li key={`${kind} ${direction}`}>
            <span>
              {says} <span className="quiet">{sayOver({ count, groups, countIfSame })}</span>
            </span>
            {drawn >= count ? (
              <span className="quiet small">drawn</span>
            ) : (
              <button
                type="button"
                className="button"
                aria-label={`Draw ${portion(count - drawn)} more: ${says}`}
                onClick={() => void expand(id, { kind, direction })}
              >
                Draw {portion(count - drawn)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div className="buttons">
          <button type="button" className="button" onClick={() => void expand(id)}>
            {left > PAGE ? `Draw ${PAGE} more neighbours` : 'Draw all neighbours'}
          </button>
        </div>
      )}
    </section>
  );
}
