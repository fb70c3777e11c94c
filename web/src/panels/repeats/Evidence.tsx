/** The statements that something rests on, with their words. */
import { STATEMENTS } from '../../api/queries.ts';
import { useAnswer } from '../../state/react.ts';
import { StatementView } from '../Statement.tsx';
import { Waiting } from '../Waiting.tsx';

/** The server gives no more statements at once. */
const MOST = 100;

/** Every statement, with every passage and what contradicts it. */
export function Evidence({ keys }: { readonly keys: readonly string[] }) {
  const answer = useAnswer(STATEMENTS, { keys: keys.slice(0, MOST) });
  if (answer.is !== 'here') return <Waiting answer={answer} />;
  return (
    <>
      {answer.data.statements.map((statement) => (
        <StatementView key={statement.key} statement={statement} />
      ))}
      {answer.data.statements.length === 0 && (
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
