/** Cases that have all of a pattern's features but one, with what they lack. */
import { MATCHING, type Pattern } from '../../api/patterns.ts';
import { useAnswer, useCommands, useRefrain } from '../../state/react.ts';
import { Waiting } from '../Waiting.tsx';
import { CaseName } from './CaseName.tsx';

/** The server takes no more features at once. */
const MOST = 100;

/** "11 of the 12 features", each with what is not known of the case. */
export function NearMisses({ pattern }: { readonly pattern: Pattern }) {
  const leaving = useRefrain((state) => state.repeats.leaving);
  const { find } = useCommands();
  const features = pattern.features.map(({ feature }) => feature.id).slice(0, MOST);
  const answer = useAnswer(MATCHING, { features, allBut: 1, filter: leaving });
  const own = new Set(pattern.cases.map(({ id }) => id));
  const found =
    answer.is === 'here' ? answer.data.casesMatching.filter((match) => !own.has(match.case.id)) : [];
  return (
    <section>
      <h3>All but one of these {pattern.factCount}</h3>
      {answer.is !== 'here' ? (
        <Waiting answer={answer} />
      ) : found.length === 0 ? (
        <p className="quiet small">No other case is known to have all of these but one.</p>
      ) : (
        <ul className="plain">
          {found.map(({ case: each, factCount, factsMissing, missing }) => (
            <li key={each.id}>
              <button type="button" className="link name" onClick={() => void find(each.id)}>
                <CaseName of={each} />
              </button>{' '}
              <span className="quiet small">
                {factCount - factsMissing} of {factCount}; not known to have:{' '}
                {missing.map(({ says }) => says).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
