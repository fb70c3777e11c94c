/** What is known about a node: its statements under headings, page after page. */
import { useState } from 'react';
import { DOSSIER } from '../api/queries.ts';
import type { Dossier, Statement } from '../api/statement.ts';
import { useAnswer } from '../state/react.ts';
import { saysFrom } from '../words/kinds.ts';
import { valueInWords } from '../words/qualifier.ts';
import { capital } from '../words/node-type.ts';
import { NodeLink } from './NodeLink.tsx';
import { StatementView } from './Statement.tsx';
import { Waiting } from './Waiting.tsx';

/** Statements that one page holds. */
export const PAGE = 100;

/** Statements under the heading that says what they have in common, in the order they came. */
function grouped(id: string, statements: readonly Statement[]): ReadonlyMap<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const says =
      statement.to === null || statement.from.id === id ? statement.says : saysFrom(statement.kind, 'IN');
    groups.set(says, [...(groups.get(says) ?? []), statement]);
  }
  return groups;
}

function Groups({ dossier }: { readonly dossier: Dossier }) {
  const { id } = dossier.card;
  return [...grouped(id, dossier.statements)].map(([says, statements]) => (
    <section key={says}>
      <h3>
        {capital(says)} <span className="number">{statements.length > 1 ? statements.length : ''}</span>
      </h3>
      {statements.map((statement) => {
        const other = statement.from.id === id ? statement.to : statement.from;
        const about =
          other === null ? <b>{valueInWords(statement.value ?? '')}</b> : <NodeLink card={other} />;
        return <StatementView key={statement.key} statement={statement} about={about} />;
      })}
    </section>
  ));
}

function NextPage({ id, after }: { readonly id: string; readonly after: string }) {
  const answer = useAnswer(DOSSIER, { id, first: PAGE, after });
  if (answer.is !== 'here') return <Waiting answer={answer} />;
  return answer.data.dossier === null ? null : <Known dossier={answer.data.dossier} />;
}

/** A page of statements, with the next one when it is asked for. */
export function Known({ dossier }: { readonly dossier: Dossier }) {
  const [isOpen, setOpen] = useState(false);
  const { card, next, total } = dossier;
  return (
    <>
      <Groups dossier={dossier} />
      {next !== null && isOpen && <NextPage id={card.id} after={next} />}
      {next !== null && !isOpen && (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          More of {total} statements
        </button>
      )}
    </>
  );
}
