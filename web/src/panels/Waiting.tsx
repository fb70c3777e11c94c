/** What stands in a panel while an answer is on its way, or when none came. */
import type { Answer } from '../state/react.ts';

/** A spinner, or what went wrong. */
export function Waiting({ answer }: { readonly answer: Answer<unknown> }) {
  if (answer.is === 'failed') return <p className="explain contested">{answer.message}</p>;
  return (
    <p className="wait">
      <span className="spinner" aria-hidden="true" /> Reading the sources …
    </p>
  );
}
