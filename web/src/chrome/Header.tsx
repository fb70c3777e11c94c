/** The bar on top: search, views, undo and redo, theme, help. */
import { Search } from '../search/Search.tsx';
import { useCommands, useRefrain } from '../state/react.ts';
import { switchTheme } from '../theme.ts';
import { VIEWS, viewOf } from '../views/registry.ts';
import { Icon } from './icons.tsx';
import { openHelp } from './places.ts';

function ViewSwitch() {
  const now = viewOf(useRefrain((state) => state.view)).id;
  const { view } = useCommands();
  const hasCompared = useRefrain((state) => state.repeats.compared.length > 1);
  const shown = VIEWS.filter(({ id, isPassing }) => isPassing !== true || id === now || hasCompared);
  return (
    <nav className="switch" aria-label="View">
      {shown.map(({ id, label }, index) => (
        <button
          key={id}
          type="button"
          className="button"
          aria-current={id === now}
          onClick={() => view(index === 0 ? '' : id)}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}

/** The bar. */
export function Header() {
  const past = useRefrain((state) => state.log.past.at(-1)?.says);
  const future = useRefrain((state) => state.log.future.at(-1)?.says);
  const { undo, redo } = useCommands();
  return (
    <header className="header">
      <a className="brand" href="/" title="Open the first picture again">
        <img src="/favicon.svg" alt="" /> <span>Refrain</span>
      </a>
      <Search />
      <ViewSwitch />
      <div className="tools">
        <button
          type="button"
          className="button icon plain"
          aria-label={past === undefined ? 'Undo' : `Undo: ${past}`}
          title={past === undefined ? 'Nothing to undo' : `Undo: ${past}`}
          disabled={past === undefined}
          onClick={undo}
        >
          <Icon of="undo" />
        </button>
        <button
          type="button"
          className="button icon plain"
          aria-label={future === undefined ? 'Redo' : `Redo: ${future}`}
          title={future === undefined ? 'Nothing to redo' : `Redo: ${future}`}
          disabled={future === undefined}
          onClick={redo}
        >
          <Icon of="redo" />
        </button>
        <button
          type="button"
          className="button icon plain theme"
          aria-label="Light or dark"
          title="Light or dark"
          onClick={switchTheme}
        >
          <Icon of="theme" />
        </button>
        <button type="button" className="button icon plain" aria-label="Help" title="Help" onClick={openHelp}>
          <Icon of="help" />
        </button>
      </div>
    </header>
  );
}
