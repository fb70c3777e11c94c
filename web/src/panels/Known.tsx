/** What is known about a node: its statements under headings, page after page. */
import { useState } from 'react';
import type { Doubts } from '../../../server/count.ts';
import { DOSSIER } from '../api/queries.ts';
import type { Dossier, Statement } from '../api/statement.ts';
import { useAnswer, useRefrain } from '../state/react.ts';
import { valueInWords } from '../words/qualifier.ts';
import { doubtsOf, sayByType } from '../words/doubt.ts';
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
    const says = statement.to === null || statement.from.id === id ? statement.says : statement.reverse;
    groups.set(says, [...(groups.get(says) ?? []), statement]);
  }
  return groups;
}

/** "4 people; 2 groups": who stands under a heading, each once; nothing where it is one. */
function others(id: string, statements: readonly Statement[], doubts: Doubts): string {
  const cards = statements.flatMap(({ from, to }) => (from.id === id ? (to ?? []) : from));
  const distinct = new Map(cards.map((card) => [card.id, card]));
  return distinct.size < 2 ? '' : sayByType([...distinct.values()], doubts);
}

function Groups({ dossier, before }: { readonly dossier: Dossier; readonly before: number }) {
  const { id } = dossier.card;
  const doubts = doubtsOf(useRefrain((state) => state.summary));
  const groups = [...grouped(id, dossier.statements)];
  // A page may begin or end within a group: how many stand in it is not known here.
  const isWhole = (index: number): boolean =>
    (index > 0 || before === 0) && (index < groups.length - 1 || dossier.next === null);
  return groups.map(([says, statements], index) => (
    <section key={says}>
      <h3>
        {capital(says)} <span className="number">{isWhole(index) ? others(id, statements, doubts) : ''}</span>
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

function NextPage(props: { readonly id: string; readonly after: string; readonly before: number }) {
  const { id, after, before } = props;
  const answer = useAnswer(DOSSIER, { id, first: PAGE, after });
  if (answer.is !== 'here') return <Waiting answer={answer} />;
  const { dossier } = answer.data;
  return dossier === null ? null : <Known dossier={dossier} before={before} />;
}

/** A page of statements, with the next one when it is asked for. */
export function Known({ dossier, before = 0 }: { readonly dossier: Dossier; readonly before?: number }) {
  const [isOpen, setOpen] = useState(false);
  const { card, next, total, statements } = dossier;
  const shown = before + statements.length;
  return (
    <>
      <Groups dossier={dossier} before={before} />
      {next !== null && isOpen && <NextPage id={card.id} after={next} before={shown} />}
      {next !== null && !isOpen && (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          More: {shown} of {total} statements are shown
        </button>
      )}
    </>
  );
}
