/** The help: what the picture says and what it does not, and all keys. */
import { Fragment } from 'react';
import { Corrections } from '../panels/Corrections.tsx';
import { SHORTCUTS } from '../views/graph/shortcuts.ts';
import { Icon } from './icons.tsx';

const PAGE_KEYS = [
  { shown: 'Ctrl K', says: 'search, from anywhere' },
  { shown: 'Ctrl Z', says: 'undo' },
  { shown: 'Ctrl Shift Z', says: 'redo' },
];

/** The dialog; `openHelp` shows it. */
export function Help() {
  const lines = new Map(SHORTCUTS.map(({ shown, says }) => [shown, says]));
  return (
    <dialog id="help" className="dialog" aria-labelledby="help-title">
      <form method="dialog">
        <h2 id="help-title" tabIndex={-1}>
          How to read this
        </h2>
        <p>
          The picture shows what documents say, never what is so. Each line rests on sentences of a source:
          select it, and the panel shows them, with their reservations, with who says it, and with what
          contradicts it.
        </p>
        <p>
          Search finds a name in any spelling, in Latin or Cyrillic letters. Drawing the neighbours of a node
          never moves what is placed; dragging a node pins it. The address bar always holds the view: send it,
          and it opens again.
        </p>
        <p>
          That a name stands in many cases is no guilt: these reports are not a sample, and some people simply
          have more cases. That an official is named is not a finding of guilt.
        </p>
        <Corrections />
        <h3>In the picture</h3>
        <dl>
          {[...lines].map(([shown, says]) => (
            <Fragment key={shown}>
              <dt>
                <kbd>{shown}</kbd>
              </dt>
              <dd>{says}</dd>
            </Fragment>
          ))}
        </dl>
        <h3>Anywhere</h3>
        <dl>
          {PAGE_KEYS.map(({ shown, says }) => (
            <Fragment key={shown}>
              <dt>
                <kbd>{shown}</kbd>
              </dt>
              <dd>{says}</dd>
            </Fragment>
          ))}
        </dl>
        <p className="after">
          <a href="/graphiql">Query editor</a>: everything here, in GraphQL, with examples.
        </p>
        <div className="buttons after">
          <button type="submit" className="button">
            <Icon of="close" /> Close
          </button>
        </div>
      </form>
    </dialog>
  );
}
