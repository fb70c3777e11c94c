/** The shelf of questions, as a pane of the query editor: one press opens a question in a tab of its own. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Question } from './question.ts';
import { SHELF } from './shelf.ts';

function useOpen(): (question: Question) => void {
  const actions = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const tabs = useGraphiQL((state) => state.tabs);
  return ({ text }) => {
    const open = tabs.findIndex((tab) => tab.query === text);
    if (open >= 0) actions.changeTab(open);
    else {
      actions.addTab();
      queryEditor?.setValue(text);
    }
    queryEditor?.focus();
  };
}

/** The list. */
function Shelf() {
  const open = useOpen();
  return (
    <section className="shelf" aria-label="Questions">
      <div className="graphiql-doc-explorer-title">Questions</div>
      <p>Each opens in a tab of its own, to be asked or changed.</p>
      <ol>
        {SHELF.map((question) => (
          <li key={question.title}>
            <button type="button" onClick={() => open(question)}>
              {question.title}
            </button>
            {question.comment === '' ? null : <p>{question.comment}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** An open book. */
function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M12 6.5C10 5 7 4.5 3.5 4.8v13.4C7 17.9 10 18.4 12 20c2-1.6 5-2.1 8.5-1.8V4.8C17 4.5 14 5 12 6.5zM12 6.5V20" />
    </svg>
  );
}

/** The plugin for the query editor. */
export const shelfPlugin = { title: 'Questions', icon: Icon, content: Shelf };
