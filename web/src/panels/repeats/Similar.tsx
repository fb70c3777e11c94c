/** The cases most like a case, with what they share, each to be set beside it. */
import { SIMILAR, type SimilarCase } from '../../api/patterns.ts';
import { useAnswer, useCommands, useRefrain } from '../../state/react.ts';
import { Waiting } from '../Waiting.tsx';
import { CaseName } from './CaseName.tsx';
import '../../repeats/repeats.css';
import './repeats.css';

function Row({ id, similar }: { readonly id: string; readonly similar: SimilarCase }) {
  const { compare } = useCommands();
  const { case: other, score, shared, factCount } = similar;
  const exact = shared.filter(({ feature }) => feature.exact);
  const kinds = shared.filter(({ feature }) => !feature.exact);
  const says = (list: SimilarCase['shared']): string => list.map(({ feature }) => feature.says).join('; ');
  return (
    <li>
      <div className="similar-head">
        <b>
          <CaseName of={other} />
        </b>
        <span className="quiet small">
          {factCount} in common, alike {score.toFixed(2)} of 1
        </span>
        <button
          type="button"
          className="button"
          aria-label={`Compare with ${other.name}`}
          onClick={() => compare([id, other.id])}
        >
          Compare
        </button>
      </div>
      {exact.length > 0 && <p className="small">{says(exact)}</p>}
      {kinds.length > 0 && <p className="small quiet">{says(kinds)}</p>}
    </li>
  );
}

/** The list, most alike first; what is rare weighs more. */
export default function Similar({ id }: { readonly id: string }) {
  const filter = useRefrain((state) => state.repeats.leaving);
  const answer = useAnswer(SIMILAR, { id, filter, first: 10 });
  if (answer.is !== 'here') return <Waiting answer={answer} />;
  const { similarCases } = answer.data;
  return (
    <section aria-label="Compare with">
      <h3>
        Most like this case <span className="number">{similarCases.length}</span>
      </h3>
      <p className="small quiet">
        By what both are reported to have; what few cases have weighs more. Reports are not a sample.
      </p>
      {similarCases.length === 0 && <p className="quiet small">No other case shares anything with it.</p>}
      <ul className="similar">
        {similarCases.map((similar) => (
          <Row key={similar.case.id} id={id} similar={similar} />
        ))}
      </ul>
    </section>
  );
}
