/** What is to be said of the link that was opened: which parts of it lead nowhere, and what has changed since it was made. */
import { sayDead } from '../state/dead.ts';
import type { Change, Since } from '../state/since.ts';
import { useCommands, useRefrain } from '../state/react.ts';
import { saySince } from '../words/since.ts';
import type { DrawnLine, DrawnNode } from '../state/drawn.ts';
import { Icon } from './icons.tsx';

const SHOWN = 20;

function List({ items }: { readonly items: readonly string[] }) {
  const more = items.length - SHOWN;
  return (
    <ul>
      {items.slice(0, SHOWN).map((item, index) => (
        <li key={`${index} ${item}`}>{item}</li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </ul>
  );
}

function Differences({ changes }: { readonly changes: NonNullable<Since['changes']> }) {
  const cards = useRefrain((state) => state.library.cards);
  const sayLine = ({ from, to, says }: DrawnLine): string =>
    `${cards[from]?.name ?? from} · ${says} · ${cards[to]?.name ?? to}`;
  const say = <T,>({ differing, fresh }: Change<T>, words: (each: T) => string): readonly string[] => [
    ...differing.map((each) => `Said differently: ${words(each)}`),
    ...fresh.map((each) => `New: ${words(each)}`),
  ];
  const items = [
    ...say<DrawnLine>(changes.lines, sayLine),
    ...say<DrawnNode>(changes.nodes, ({ card }) => card.name),
  ];
  if (items.length === 0) return null;
  return (
    <details>
      <summary>Which</summary>
      <List items={items} />
    </details>
  );
}

/** The notice, for as long as there is something to say that the reader has not put away. */
export function LinkNotice() {
  const dead = useRefrain((state) => state.dead);
  const since = useRefrain((state) => state.since);
  const isTable = useRefrain(({ view }) => view === 'repeats' || view === 'compare');
  const { heed } = useCommands();
  if (dead.length === 0 && since === null) return null;
  return (
    <aside className="of-link" aria-label="About this link" role="status">
      <div>
        {dead.length > 0 && (
          <>
            <p>
              {dead.length === 1 ? 'A part of this link leads' : `${dead.length} parts of this link lead`}{' '}
              nowhere; what the others lead to is open.
            </p>
            <List items={dead.map(sayDead)} />
          </>
        )}
        {since !== null && (
          <>
            <p>
              {saySince(since)}
              {isTable && ' It does not hold what the tables showed.'}
            </p>
            {since.changes !== null && <Differences changes={since.changes} />}
          </>
        )}
      </div>
      <button
        type="button"
        className="button icon plain"
        aria-label="Put this away"
        title="Put this away"
        onClick={heed}
      >
        <Icon of="close" />
      </button>
    </aside>
  );
}
