/** The statements that cannot hold together with one above them. */
import type { ReactNode } from 'react';
import { EVIDENCE } from '../api/queries.ts';
import type { Statement } from '../api/statement.ts';
import { useAnswer } from '../state/react.ts';
import { Waiting } from './Waiting.tsx';

/** What contradicts it, with its own evidence; the page takes no side. */
export function Against(props: {
  readonly keys: readonly string[];
  /** Shows one of them. */
  readonly children: (statement: Statement) => ReactNode;
}) {
  const { keys, children } = props;
  const answer = useAnswer(EVIDENCE, { keys });
  return (
    <div className="against">
      <p>This is said too, and cannot hold together with it:</p>
      {answer.is === 'here' ? answer.data.evidence.map(children) : <Waiting answer={answer} />}
    </div>
  );
}
