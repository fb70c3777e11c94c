/** The statements that something rests on, with their words. */
import { EVIDENCE } from '../../api/queries.ts';
import { useAnswer } from '../../state/react.ts';
import { isOfficial } from '../../words/role.ts';
import { NotAFinding } from '../NotAFinding.tsx';
import { StatementView } from '../Statement.tsx';
import { Waiting } from '../Waiting.tsx';

/** The server gives no more statements at once. */
const MOST = 100;

/** Every statement, with every passage and what contradicts it; what to know of officials, where nothing around it says so. */
export function Evidence({
  keys,
  saysNotAFinding = false,
}: {
  readonly keys: readonly string[];
  readonly saysNotAFinding?: boolean;
}) {
  const answer = useAnswer(EVIDENCE, { keys: keys.slice(0, MOST) });
  if (answer.is !== 'here') return <Waiting answer={answer} />;
  const named = answer.data.evidence.flatMap(({ from, to }) => [from, to]);
  return (
    <>
      {saysNotAFinding && named.some(isOfficial) && <NotAFinding />}
      {answer.data.evidence.map((statement) => (
        <StatementView key={statement.key} statement={statement} />
      ))}
      {answer.data.evidence.length === 0 && (
        <p className="explain">These statements are not in the graph any more.</p>
      )}
      {keys.length > MOST && (
        <p className="explain">
          {MOST} of {keys.length} statements are shown; the query editor has them all.
        </p>
      )}
    </>
  );
}
