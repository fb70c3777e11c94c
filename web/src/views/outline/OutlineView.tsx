/** The picture as an outline: every node under its type, under each node its lines. */
import { sayShort } from '../../../../server/say-count.ts';
import { ENTITY_TYPES } from '../../generated/model.ts';
import { NodeMark } from '../../legend/NodeMark.tsx';
import { useCommands, useDrawn, useRefrain } from '../../state/react.ts';
import { KnownSample, LineSample } from '../../legend/samples.tsx';
import { markInWords } from '../../words/certainty.ts';
import { partsInWords } from '../../words/role.ts';
import { countOfType, doubtsOf } from '../../words/doubt.ts';
import { capital, manyOf } from '../../words/node-type.ts';
import type { DrawnLine, DrawnNode } from '../../state/drawn.ts';

function Relation({ line, id }: { readonly line: DrawnLine; readonly id: string }) {
  const { select } = useCommands();
  const other = line.from === id ? line.to : line.from;
  const name = useRefrain((state) => state.library.cards[other]?.name ?? other);
  const { from, kind, to } = line;
  return (
    <li>
      <button type="button" className="link" onClick={() => select({ on: 'line', from, kind, to })}>
        {from === id ? line.says : line.reverse} {name}
      </button>{' '}
      <span className="small quiet">
        <LineSample certainty={line.mark.certainty} attribution={line.mark.attribution} />{' '}
        <KnownSample known={line.mark.known} /> {markInWords(line.mark)}
        {line.contested && ', contested'}
      </span>
    </li>
  );
}

function Entry({ node, lines }: { readonly node: DrawnNode; readonly lines: readonly DrawnLine[] }) {
  const { select, expand, hide } = useCommands();
  const isChosen = useRefrain((state) => state.selection?.on === 'node' && state.selection.id === node.id);
  const { id, card } = node;
  const parts = partsInWords(card);
  return (
    <li data-id={id} data-chosen={isChosen}>
      <div className="entry">
        <NodeMark node={node} />
        <button type="button" className="link" onClick={() => select({ on: 'node', id })}>
          {card.name}
        </button>
        {parts !== '' && <span className="small quiet">{parts}</span>}
        {card.contested.length > 0 && <span className="badge contested">≠ contested</span>}
        <button
          type="button"
          className="button plain small"
          aria-label={`Draw neighbours of ${card.name}`}
          onClick={() => void expand(id)}
        >
          Draw neighbours
        </button>
        <button
          type="button"
          className="button plain small"
          aria-label={`Hide ${card.name}`}
          onClick={() => hide(id)}
        >
          Hide
        </button>
      </div>
      {lines.length > 0 && (
        <ul className="relations" aria-label={`Lines of ${card.name}`}>
          {lines.map((line) => (
            <Relation key={line.id} line={line} id={id} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The view. */
export default function OutlineView() {
  const { nodes, lines } = useDrawn();
  const doubts = doubtsOf(useRefrain((state) => state.summary));
  const cards = nodes.map(({ card }) => card);
  return (
    <div className="sheet outline">
      {ENTITY_TYPES.map(({ type }) => {
        const ofType = nodes.filter(({ card }) => card.type === type);
        return ofType.length === 0 ? null : (
          <section key={type}>
            <h2>
              {capital(manyOf(type))}{' '}
              <span className="quiet">{sayShort(countOfType(cards, type, doubts))}</span>
            </h2>
            <ul>
              {ofType.map((node) => (
                <Entry
                  key={node.id}
                  node={node}
                  lines={lines.filter(({ from, to }) => from === node.id || to === node.id)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
