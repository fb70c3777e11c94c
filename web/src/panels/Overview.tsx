/** What is said when nothing is selected: which cases are drawn, what stands in several, and what is loaded. */
import type { Card } from '../api/card.ts';
import { countOf, type Count, type Doubts } from '../../../server/count.ts';
import { sayCount } from '../../../server/say-count.ts';
import type { Drawn } from '../state/drawn.ts';
import { useDrawn, useRefrain } from '../state/react.ts';
import { countOfType, doubtsOf, nounOf, sayByType, sayTypeCount } from '../words/doubt.ts';
import { count } from '../words/node-type.ts';
import { Corrections } from './Corrections.tsx';
import { Heading } from './Heading.tsx';
import { JudgementView } from './Judgement.tsx';
import { NodeLink } from './NodeLink.tsx';
import { Citation } from './Passage.tsx';

interface Shared {
  readonly card: Card;
  readonly cases: Count;
}

/** Nodes with a line to two or more of the cases drawn, those in most first. */
function shared({ nodes, lines }: Drawn, doubts: Doubts): Shared[] {
  const cases = new Set(nodes.filter(({ card }) => card.type === 'Case').map(({ id }) => id));
  return nodes
    .filter(({ id }) => !cases.has(id))
    .map(({ id, card }) => {
      const ends = lines.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
      return {
        card,
        cases: countOf(
          ends.filter((end) => cases.has(end)),
          doubts,
        ),
      };
    })
    .filter((each) => each.cases.count > 1)
    .sort((a, b) => b.cases.count - a.cases.count || b.cases.ifSame - a.cases.ifSame);
}

function Loaded() {
  const summary = useRefrain((state) => state.summary);
  if (summary === null) return null;
  const { claims, statements, contested, sources, counts, prosecutions } = summary;
  return (
    <section>
      <h3>
        Sources <span className="number">{sources.length}</span>
      </h3>
      <p className="quiet small counts">
        In the whole graph: {counts.map(sayTypeCount).join('; ')}; {prosecutions.inWords}.{' '}
        {count(claims, 'claim')} support {count(statements, 'statement')}, of which {contested} are contested.
        What is drawn is what these documents say; they are not a sample.
      </p>
      <ul className="plain">
        {sources.map((source) => (
          <li key={source.id} className="small">
            <Citation source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The panel when nothing is selected. */
export function Overview() {
  const drawn = useDrawn();
  const isOpen = useRefrain((state) => state.status.is === 'open');
  const cases = drawn.nodes.filter(({ card }) => card.type === 'Case');
  const summary = useRefrain((state) => state.summary);
  const doubts = doubtsOf(summary);
  const cards = drawn.nodes.map(({ card }) => card);
  const common = shared(drawn, doubts);
  const title =
    cases.length === 0 ? 'Nothing is drawn' : sayCount(countOfType(cards, 'Case', doubts), nounOf('Case'));
  if (!isOpen) return null;
  return (
    <>
      <Heading kicker="In this picture" title={title} />
      {drawn.nodes.length === 0 ? (
        <p className="quiet">Search for a name, and it is drawn with what is known of it.</p>
      ) : (
        <p className="quiet">
          {sayByType(cards, doubts)}; {count(drawn.lines.length, 'line')}. Each line leads to the sentence
          that says so: press one.
        </p>
      )}
      <section>
        <ul className="plain">
          {cases.map(({ id, card }) => (
            <li key={id}>
              <NodeLink card={card} />
            </li>
          ))}
        </ul>
      </section>
      {common.length > 0 && (
        <section>
          <h3>In more than one of these cases</h3>
          <ul className="rows">
            {common.map((each) => (
              <li key={each.card.id}>
                <NodeLink card={each.card} />
                <span className="quiet small">
                  {sayCount(each.cases, ['of these cases', 'of these cases'])}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {drawn.judgements.length > 0 && (
        <section>
          <h3>Not settled</h3>
          {drawn.judgements.map((judgement) => (
            <JudgementView key={judgement.id} judgement={judgement} />
          ))}
        </section>
      )}
      <Loaded />
      <Corrections />
    </>
  );
}
