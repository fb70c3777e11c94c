/** The bar on top: which source, how far, who, and what concerns the whole of it. */
import { Icon } from '../../chrome/icons.tsx';
import { switchTheme } from '../../theme.ts';
import { progressInWords } from '../list/items.ts';
import { useDesk, useSession } from '../state/react.ts';
import { useWho } from '../who/react.ts';
import { judgedInWords } from '../who/store.ts';
import { openDialog } from './useKeys.ts';

function Sources() {
  const desk = useDesk((state) => state.desk);
  const source = useDesk((state) => state.source);
  const session = useSession();
  // The list was made when the desk was opened; the source that is open is known as it is now.
  const sources = (desk?.sources ?? []).map((s) =>
    s.id === source?.id ? { ...s, progress: source.progress } : s,
  );
  return (
    <select
      className="sources"
      aria-label="Source"
      value={source?.id ?? ''}
      onChange={(event) => session.open(event.target.value)}
    >
      {source === null && <option value="">Choose a source …</option>}
      {sources.map(({ id, title, progress, problem }) => (
        <option key={id} value={id} disabled={problem !== null}>
          {title}
          {progress !== null && progress.proposed > 0 ? ` (${progress.proposed} proposed)` : ''}
          {problem === null ? '' : ' (cannot be read)'}
        </option>
      ))}
    </select>
  );
}

function ProgressLine() {
  const source = useDesk((state) => state.source);
  if (source === null) return null;
  const { proposed, accepted, rejected } = source.progress;
  return (
    <p className="progress">
      <progress
        aria-label="Decided"
        max={Math.max(1, proposed + accepted + rejected)}
        value={accepted + rejected}
      />
      <span>{progressInWords(source)}</span>
    </p>
  );
}

function JudgedLine() {
  const view = useWho((state) => state.view);
  if (view === null) return null;
  const judged = view.candidates.filter((c) => c.judged !== null).length;
  return (
    <p className="progress">
      <progress aria-label="Judged" max={Math.max(1, view.candidates.length)} value={judged} />
      <span>{judgedInWords(view)}</span>
    </p>
  );
}

/** The bar. */
export function Bar() {
  const reviewer = useDesk((state) => state.reviewer);
  const isWho = useDesk((state) => state.view === 'who');
  const decided = useDesk((state) => state.undos.findLast((u) => u.source === state.source?.id)?.says);
  const judged = useWho((state) => state.view?.last?.says);
  const last = isWho ? judged : decided;
  const isLoading = useDesk((state) => state.load.is === 'running');
  const session = useSession();
  return (
    <header className="bar">
      <h1>
        Refrain <span>review desk</span>
      </h1>
      {isWho ? (
        <>
          <h2>Who is who</h2>
          <JudgedLine />
        </>
      ) : (
        <>
          <Sources />
          <ProgressLine />
        </>
      )}
      <div className="tools">
        <button
          type="button"
          className="button icon plain"
          aria-label={last === undefined ? 'Undo' : `Undo: ${last}`}
          title={last === undefined ? 'Nothing to undo' : `Undo: ${last}`}
          disabled={last === undefined}
          onClick={() => (isWho ? session.who : session).undo()}
        >
          <Icon of="undo" />
        </button>
        <button type="button" className="button" aria-pressed={isWho} onClick={() => session.switchView()}>
          Who is who <kbd>W</kbd>
        </button>
        <button type="button" className="button" disabled={isLoading} onClick={() => session.load()}>
          <span>
            {isLoading ? 'Loading …' : 'Load'}
            {!isLoading && <span className="long"> into the graph</span>}
          </span>
        </button>
        <button type="button" className="button plain" onClick={() => openDialog('reviewer')}>
          <span className="only-read">Reviewer: </span>
          {reviewer === '' ? 'Who?' : reviewer}
        </button>
        <button
          type="button"
          className="button icon plain"
          aria-label="Light or dark"
          title="Light or dark"
          onClick={switchTheme}
        >
          <Icon of="theme" />
        </button>
        <button
          type="button"
          className="button icon plain"
          aria-label="Keys"
          title="Keys"
          onClick={() => openDialog('keys')}
        >
          <Icon of="help" />
        </button>
      </div>
    </header>
  );
}
