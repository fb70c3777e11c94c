/** The statements that cannot hold together with one above them. */
import { STATEMENTS } from '../api/queries.ts';
import { useAnswer } from '../state/react.ts';
import { StatementView } from './Statement.tsx';
import { Waiting } from './Waiting.tsx';

/** What contradicts it, with its own evidence; the page takes no side. */
export function Against({ keys }: { readonly keys: readonly string[] }) {
  const answer = useAnswer(STATEMENTS, { keys });
  return (
    <div className="against">
      <p>Others say what cannot hold together with this:</p>
      {answer.is === 'here' ? (
        answer.data.statements.map((statement) => (
          <StatementView key={statement.key} statement={statement} showsAgainst={false} />
        ))
      ) : (
        <Waiting answer={answer} />
      )}
    </div>
  );
}
