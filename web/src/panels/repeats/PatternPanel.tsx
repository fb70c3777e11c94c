/** A pattern: what is shared, how common it is anyway, and for each case the words that it rests on. */
import { useEffect, useState } from 'react';
import type { Count } from '../../../../server/count.ts';
import { PATTERN, type Leg, type Pattern } from '../../api/patterns.ts';
import { useAnswer, useCommands, useRefrain } from '../../state/react.ts';
import {
  allCases,
  baseRate,
  chanceInWords,
  featureName,
  featurePart,
  titleOf,
  voicesOf,
} from '../../repeats/words.ts';
import { sayNumber } from '../../../../server/say-count.ts';
import { capital } from '../../words/node-type.ts';
import { Heading } from '../Heading.tsx';
import { Corrections } from '../Corrections.tsx';
import { Citation } from '../Passage.tsx';
import { Waiting } from '../Waiting.tsx';
import { arrive } from './arrive.ts';
import { CaseName } from './CaseName.tsx';
import { Evidence } from './Evidence.tsx';
import { NearMisses } from './NearMisses.tsx';
import { Sure } from './Sure.tsx';
import '../../repeats/repeats.css';
import './repeats.css';

function LegView({ leg }: { readonly leg: Leg }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)} data-case={leg.case.id}>
        <summary>
          <span>
            <CaseName of={leg.case} />
          </span>
          <Sure mark={leg} />
        </summary>
        {isOpen && <Evidence keys={leg.statements} />}
      </details>
    </li>
  );
}

function Shared({ pattern, all }: { readonly pattern: Pattern; readonly all: Count }) {
  return pattern.features.map(({ feature, legs }) => (
    <section key={feature.id} className="shared" data-feature={feature.id}>
      <h3>
        <span>
          {feature.exact && <span className="part">{capital(featurePart(feature))}</span>}
          <span className={feature.exact ? '' : 'kind'}>
            {feature.exact ? featureName(feature) : capital(feature.says)}
          </span>
        </span>
        <span className="number">{baseRate(feature, all)}</span>
      </h3>
      {feature.means !== null && <p className="quiet small">Any of these: {feature.means}</p>}
      <ul className="legs">
        {legs.map((leg) => (
          <LegView key={leg.case.id} leg={leg} />
        ))}
      </ul>
    </section>
  ));
}

function Doubts({ pattern }: { readonly pattern: Pattern }) {
  const sources = useRefrain((state) => state.summary?.sources) ?? [];
  const { restsOn, fragile, unsure, casesIfSame, support } = pattern;
  return (
    <>
      {fragile && (
        <details className="explain fragile">
          <summary>
            Fragile: gone without{' '}
            {restsOn.length === 1 ? 'one source' : `any one of ${restsOn.length} sources`}
          </summary>
          <ul>
            {restsOn.map((id) => {
              const source = sources.find((each) => each.id === id);
              return <li key={id}>{source === undefined ? id : <Citation source={source} />}</li>;
            })}
          </ul>
        </details>
      )}
      {unsure.length > 0 && (
        <p className="explain">
          {casesIfSame < support
            ? `Unsure: a reviewer could not tell whether some of these cases are one. Then it would be ${sayNumber(casesIfSame, 'case')}.`
            : 'Unsure: a reviewer could not tell whether one of these cases, or of what they share, is one with another. If it is, more cases share this, or these cases share more.'}
        </p>
      )}
    </>
  );
}

function Whole({ pattern, all }: { readonly pattern: Pattern; readonly all: Count }) {
  const { drawPattern, compare } = useCommands();
  const isDrawn = useRefrain((state) => state.view === '' && state.log.scene.pattern?.id === pattern.id);
  const title = titleOf(pattern);
  return (
    <>
      <Heading kicker="What repeats" title={title.exact === '' ? title.kinds : title.exact} />
      {title.exact !== '' && title.kinds !== '' && <p className="quiet">and {title.kinds}</p>}
      <p className="counts">
        {capital([pattern.casesInWords, pattern.yearsInWords].filter(Boolean).join(', '))}:{' '}
        {pattern.cases.map((each, index) => (
          <span key={each.id}>
            {index > 0 && ', '}
            <CaseName of={each} />
            {pattern.datedBy[index] !== undefined && (
              <span className="quiet"> ({pattern.datedBy[index].inWords})</span>
            )}
          </span>
        ))}
        . {voicesOf(pattern)}.
      </p>
      <div className="buttons">
        {!isDrawn && (
          <button type="button" className="button" onClick={() => void drawPattern(pattern.id)}>
            Draw it
          </button>
        )}
        {pattern.cases.length <= 6 && (
          <button type="button" className="button" onClick={() => compare(pattern.cases.map(({ id }) => id))}>
            Compare these cases
          </button>
        )}
      </div>
      <p className="small chance">{chanceInWords(pattern, all)}</p>
    </>
  );
}

/** The panel. */
export default function PatternPanel({ id }: { readonly id: string }) {
  const asked = useRefrain((state) => state.repeats.leaving);
  const shown = useRefrain((state) => state.log.scene.pattern);
  // What is drawn stays explained as it was drawn, whatever is left out since.
  const filter = shown?.id === id ? shown.leaving : asked;
  const answer = useAnswer(PATTERN, { id, filter });
  const isHere = answer.is === 'here';
  useEffect(() => {
    if (isHere) arrive();
  }, [isHere, id]);
  if (!isHere) return <Waiting answer={answer} />;
  const { pattern, patterns } = answer.data;
  if (pattern === null)
    return (
      <>
        <Heading kicker="What repeats" title="Not there any more" />
        <p className="explain">
          With what you leave out, or since the graph has changed, no two cases share exactly this.
        </p>
      </>
    );
  return (
    <>
      <Whole pattern={pattern} all={allCases(patterns)} />
      <p className="explain">{patterns.caveat}</p>
      <Corrections />
      <Doubts pattern={pattern} />
      <Shared pattern={pattern} all={allCases(patterns)} />
      {pattern.features.length > 1 && <NearMisses pattern={pattern} />}
    </>
  );
}
