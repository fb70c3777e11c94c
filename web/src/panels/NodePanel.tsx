/** All that is known about the selected node. */
import { lazy, Suspense } from 'react';
import { sayCount } from '../../../server/say-count.ts';
import { casesOf } from '../api/card.ts';
import { DOSSIER } from '../api/queries.ts';
import { useAnswer, useCommands, useRefrain } from '../state/react.ts';
import { isOfficial, partsInWords } from '../words/role.ts';
import { attributeInWords, capital, oneOf } from '../words/node-type.ts';
import { Heading } from './Heading.tsx';
import { Identity } from './Identity.tsx';
import { Known, PAGE } from './Known.tsx';
import { Neighbours } from './Neighbours.tsx';
import { NotAFinding } from './NotAFinding.tsx';
import { CompareWith } from './repeats/CompareWith.tsx';
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

const NOTHING = {
  dossier: null,
  neighbourCounts: [],
  neighbourTotal: { count: 0, inWords: '' },
  defendants: null,
};

/** The panel of a node. */
export function NodePanel({ id }: { readonly id: string }) {
  const card = useRefrain((state) => state.library.cards[id]);
  const isWeighed = useRefrain((state) => state.repeats.lens);
  const isTold = useRefrain((state) => state.repeats.lens && state.recurrences?.[id] !== undefined);
  const answer = useAnswer(DOSSIER, { id, first: PAGE });
  if (card === undefined) return <Waiting answer={answer} />;
  const parts = partsInWords(card);
  const isCase = card.type === 'Case';
  const { dossier, neighbourCounts, neighbourTotal, defendants } =
    answer.is === 'here' ? answer.data : NOTHING;
  const named = dossier?.statements.flatMap(({ from, to }) => [from, to]) ?? [];
  const namesOfficial = [card, ...named].some(isOfficial);
  return (
    <>
      <Heading kicker={capital(oneOf(card.type))} title={card.name} />
      {parts !== '' && <p className="quiet">{capital(parts)}</p>}
      {card.cases > 0 && !isCase && !isTold && <p className="quiet">In {sayCount(casesOf(card), 'case')}</p>}
      {defendants !== null && <p className="quiet defendants">{capital(defendants.inWords)}.</p>}
      {card.contested.length > 0 && (
        <p className="explain contested">
          What is said of this cannot all be so: {card.contested.map(attributeInWords).join(', ')}.
        </p>
      )}
      {namesOfficial && <NotAFinding />}
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
          {dossier.card.otherNames.length > 0 && (
            <p className="quiet small">Also spelled {dossier.card.otherNames.join(', ')}</p>
          )}
          <Neighbours id={id} counts={neighbourCounts} total={neighbourTotal.inWords} />
          <Known dossier={dossier} />
          <Identity dossier={dossier} />
        </>
      )}
    </>
  );
}
