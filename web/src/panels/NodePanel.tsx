/** All that is known about the selected node. */
import { lazy, Suspense } from 'react';
import { DOSSIER } from '../api/queries.ts';
import type { Dossier, Statement } from '../api/statement.ts';
import { useAnswer, useCommands, useRefrain } from '../state/react.ts';
import { saysFrom } from '../words/kinds.ts';
import { valueInWords } from '../words/qualifier.ts';
import { partsInWords } from '../words/role.ts';
import { attributeInWords, capital, count, oneOf } from '../words/types.ts';
import { Heading } from './Heading.tsx';
import { JudgementView } from './Judgement.tsx';
import { Neighbours } from './Neighbours.tsx';
import { NodeLink } from './NodeLink.tsx';
import { CompareWith } from './repeats/CompareWith.tsx';
import { Spellings } from './Spellings.tsx';
import { StatementView } from './Statement.tsx';
import { Waiting } from './Waiting.tsx';

const RecurrenceSection = lazy(() => import('./repeats/RecurrenceSection.tsx'));

function Actions({ id, isCase }: { readonly id: string; readonly isCase: boolean }) {
  const { hide, togglePin, startFrom } = useCommands();
  const isPinned = useRefrain((state) => state.log.scene.pinned.includes(id));
  return (
    <div className="buttons">
      <button type="button" className="button" aria-pressed={isPinned} onClick={() => togglePin(id)}>
        Pin
      </button>
      <button type="button" className="button" onClick={() => hide(id)}>
        Hide
      </button>
      {isCase && (
        <button type="button" className="button" onClick={() => void startFrom([id])}>
          Open this case alone
        </button>
      )}
    </div>
  );
}

/** Statements under the heading that says what they have in common, in the order they came. */
function grouped(id: string, statements: readonly Statement[]): ReadonlyMap<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const says =
      statement.to === null || statement.from.id === id ? statement.says : saysFrom(statement.kind, 'IN');
    groups.set(says, [...(groups.get(says) ?? []), statement]);
  }
  return groups;
}

function Known({ dossier }: { readonly dossier: Dossier }) {
  const { id } = dossier.card;
  return [...grouped(id, dossier.statements)].map(([says, statements]) => (
    <section key={says}>
      <h3>
        {capital(says)} <span className="number">{statements.length > 1 ? statements.length : ''}</span>
      </h3>
      {statements.map((statement) => {
        const other = statement.from.id === id ? statement.to : statement.from;
        const about =
          other === null ? <b>{valueInWords(statement.value ?? '')}</b> : <NodeLink card={other} />;
        return <StatementView key={statement.key} statement={statement} about={about} />;
      })}
    </section>
  ));
}

/** The panel of a node. */
export function NodePanel({ id }: { readonly id: string }) {
  const card = useRefrain((state) => state.library.cards[id]);
  const isWeighed = useRefrain((state) => state.repeats.lens);
  const answer = useAnswer(DOSSIER, { id, first: 100 });
  if (card === undefined) return <Waiting answer={answer} />;
  const parts = partsInWords(card);
  const isCase = card.type === 'Case';
  const { dossier, counts } = answer.is === 'here' ? answer.data : { dossier: null, counts: [] };
  return (
    <>
      <Heading kicker={capital(oneOf(card.type))} title={card.name} />
      {parts !== '' && <p className="quiet">{capital(parts)}</p>}
      {card.cases > 0 && !isCase && !isWeighed && <p className="quiet">In {count(card.cases, 'case')}</p>}
      {card.contested.length > 0 && (
        <p className="explain contested">
          Sources contradict each other on: {card.contested.map(attributeInWords).join(', ')}.
        </p>
      )}
      <section aria-label="Actions">
        <Actions id={id} isCase={isCase} />
      </section>
      {isCase && <CompareWith id={id} />}
      {isWeighed && (
        <Suspense fallback={null}>
          <RecurrenceSection id={id} />
        </Suspense>
      )}
      {answer.is !== 'here' && <Waiting answer={answer} />}
      {dossier !== null && (
        <>
          <Spellings spellings={dossier.spellings} name={card.name} />
          {dossier.judgements.map((judgement) => (
            <JudgementView key={judgement.id} judgement={judgement} />
          ))}
          <Neighbours id={id} counts={counts} />
          <Known dossier={dossier} />
          {dossier.total > dossier.statements.length && (
            <p className="explain">
              {dossier.statements.length} of {dossier.total} statements are shown; the query editor has them
              all.
            </p>
          )}
        </>
      )}
    </>
  );
}
