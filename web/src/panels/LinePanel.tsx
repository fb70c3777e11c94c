/** What a selected line rests on: every statement that it stands for, with every passage. */
import { EVIDENCE } from '../api/queries.ts';
import { PROSECUTION } from '../generated/model.ts';
import { useAnswer, useDrawn, useRefrain } from '../state/react.ts';
import { lineId } from '../state/selection.ts';
import { capital, count } from '../words/node-type.ts';
import { isOfficial } from '../words/role.ts';
import { Heading } from './Heading.tsx';
import { NotAFinding } from './NotAFinding.tsx';
import { StatementView } from './Statement.tsx';
import { Waiting } from './Waiting.tsx';

function Evidence({ keys }: { readonly keys: readonly string[] }) {
  const answer = useAnswer(EVIDENCE, { keys });
  if (answer.is !== 'here') return <Waiting answer={answer} />;
  return (
    <section aria-label="Evidence">
      {answer.data.evidence.map((statement) => (
        <StatementView key={statement.key} statement={statement} isWhole />
      ))}
    </section>
  );
}

/** The panel of a line. */
export function LinePanel(props: { readonly from: string; readonly kind: string; readonly to: string }) {
  const { lines } = useDrawn();
  const cards = useRefrain((state) => state.library.cards);
  const line = lines.find(({ id }) => id === lineId(props));
  const from = cards[props.from];
  const to = cards[props.to];
  if (line === undefined || from === undefined || to === undefined)
    return <p className="explain">This line is not in the picture: one of its ends is hidden.</p>;
  return (
    <>
      <Heading kicker="What sources say" title={`${from.name} · ${to.name}`} />
      {line.statements.length > 1 && (
        <p className="explain">
          {capital(count(line.statements.length, 'statement'))}{' '}
          {line.kind === PROSECUTION.kind
            ? 'within this case are drawn as one line, in the words of one of them: the furthest of the surest.'
            : 'of this kind are drawn as one line, as the surest of them.'}
        </p>
      )}
      {(isOfficial(from) || isOfficial(to)) && <NotAFinding />}
      <Evidence keys={line.statements} />
    </>
  );
}
