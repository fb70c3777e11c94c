/** Who is who: candidates on one side, the pair that is looked at on the other. */
import { useEffect } from 'react';
import { useSession } from '../state/react.ts';
import { Candidates } from './Candidates.tsx';
import { Pair } from './Pair.tsx';
import { useWho } from './react.ts';
import { currentCandidate } from './store.ts';

function Panes() {
  const { who } = useSession();
  const view = useWho((state) => state.view);
  const failure = useWho((state) => state.failure);
  const candidate = useWho(currentCandidate);
  const pane = useWho((state) => state.pane);
  if (failure !== '')
    return (
      <main className="failure" role="alert">
        <h2>Who is who cannot be read</h2>
        <p className="lines">{failure}</p>
        <button type="button" className="button" onClick={() => who.refresh()}>
          Try again
        </button>
      </main>
    );
  if (view === null) return <main className="quiet none">Comparing names …</main>;
  if (candidate === undefined)
    return (
      <main className="quiet none">
        No two names are alike. Candidates come with sources: <code>refrain extract</code> brings some.
      </main>
    );
  return (
    <>
      <nav className="switch panes" aria-label="Show">
        {(['list', 'pair'] as const).map((which) => (
          <button
            key={which}
            type="button"
            className="button"
            aria-pressed={pane === which}
            onClick={() => who.show(which)}
          >
            {which === 'list' ? 'Candidates' : 'Pair'}
          </button>
        ))}
      </nav>
      <main className="who-frame" data-pane={pane}>
        <Candidates view={view} />
        <Pair candidate={candidate} />
      </main>
    </>
  );
}

/** The view; it looks again whenever the window comes to the front. */
export function WhoIsWho() {
  const { who } = useSession();
  useEffect(() => {
    const look = (): void => who.refresh();
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [who]);
  return <Panes />;
}
