/** The desk: the text on one side, what is claimed of it on the other. */
import { useEffect } from 'react';
import { Bar } from './chrome/Bar.tsx';
import { KeysDialog, ReviewerDialog } from './chrome/Dialogs.tsx';
import { Notices } from './chrome/Notices.tsx';
import { useKeys } from './chrome/useKeys.ts';
import { ClaimForm } from './form/ClaimForm.tsx';
import { ClaimList } from './list/ClaimList.tsx';
import { useDesk, useSession } from './state/react.ts';
import { TextPane } from './text/TextPane.tsx';
import { WhoIsWho } from './who/WhoIsWho.tsx';

const PACE = 2000;

/** Keeps in step with other windows, while this one is seen. */
function useFollow(): void {
  const session = useSession();
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void session.follow();
    };
    const timer = setInterval(look, PACE);
    addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', look);
    };
  }, [session]);
}

function Panes() {
  const desk = useDesk((state) => state.desk);
  const source = useDesk((state) => state.source);
  const editing = useDesk((state) => state.editing);
  const pane = useDesk((state) => state.pane);
  const session = useSession();
  if (desk === null || source === null)
    return (
      <p className="quiet none">
        {desk === null ? 'Opening …' : 'No source can be read here. `refrain extract` brings some.'}
      </p>
    );
  return (
    <>
      <nav className="switch panes" aria-label="Show">
        {(['text', 'claims'] as const).map((which) => (
          <button
            key={which}
            type="button"
            className="button"
            aria-pressed={pane === which}
            onClick={() => session.show(which)}
          >
            {which === 'text' ? 'Text' : 'Claims'}
          </button>
        ))}
      </nav>
      <main className="panes-frame" data-pane={pane}>
        <TextPane source={source} />
        <section className="claims-pane" aria-label="Claims">
          {editing !== null && (
            <ClaimForm key={editing.number} editing={editing} desk={desk} source={source} />
          )}
          <ClaimList source={source} />
        </section>
      </main>
    </>
  );
}

/** The desk. */
export function Desk() {
  useKeys();
  useFollow();
  const status = useDesk((state) => state.status);
  const failure = useDesk((state) => state.failure);
  const source = useDesk((state) => state.source);
  const view = useDesk((state) => state.view);
  const told = useDesk((state) => state.told);
  useEffect(() => {
    document.title = source === null ? 'Review desk · Refrain' : `${source.title} · Review desk`;
  }, [source]);
  if (status === 'failed')
    return (
      <main className="failure" role="alert">
        <h1>The desk cannot be opened</h1>
        <p>{failure}</p>
      </main>
    );
  return (
    <div className="review">
      <Bar />
      <Notices source={source} />
      {view === 'who' ? <WhoIsWho /> : <Panes />}
      <p className="told" role="status" data-failed={told.failed}>
        <span key={told.number}>{told.text}</span>
      </p>
      <KeysDialog />
      <ReviewerDialog />
    </div>
  );
}
