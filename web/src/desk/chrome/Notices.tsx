/** What concerns a source as a whole: a text that changed, entities that it does not name, a load. */
import type { SourceView } from '../../../../seed/review/desk/wire.ts';
import { useDesk, useSession } from '../state/react.ts';
import { Unreadable } from '../who/Unreadable.tsx';

function Changed({ source }: { readonly source: SourceView }) {
  const session = useSession();
  if (source.isSigned) return null;
  const stale = source.progress.stale + source.notClaimed.filter((n) => n.place === null).length;
  return (
    <div className="notice-line">
      <p>
        The text is not the one that was reviewed.{' '}
        {stale === 0
          ? 'Every quote still stands in it.'
          : `${stale} ${stale === 1 ? 'quote does' : 'quotes do'} not stand in it any more: change or reject them. Until then the graph keeps what it has of this source.`}
      </p>
      {stale === 0 && (
        <button type="button" className="button" onClick={() => session.sign()}>
          Sign it
        </button>
      )}
    </div>
  );
}

function Entities({ source }: { readonly source: SourceView }) {
  const session = useSession();
  return source.entities
    .filter((e) => e.reasons.length > 0)
    .map(({ key, reasons, isNeeded }) => (
      <div className="notice-line" key={key}>
        <p>
          {key}: {reasons.join('; ')}
        </p>
        {!isNeeded && (
          <button type="button" className="button" onClick={() => session.dropEntity(key)}>
            Take it out
          </button>
        )}
      </div>
    ));
}

function Load() {
  const load = useDesk((state) => state.load);
  const isShown = useDesk((state) => state.showsLoad);
  const session = useSession();
  if (!isShown) return null;
  return (
    <section className="notice-line load" aria-label="Loading into the graph" data-state={load.is}>
      <ul>
        {load.lines.map((line, index) => (
          <li key={`${index} ${line}`}>{line}</li>
        ))}
        {load.is === 'running' && <li className="quiet">…</li>}
      </ul>
      {load.is !== 'running' && (
        <button type="button" className="button" onClick={() => session.hideLoad()}>
          Close
        </button>
      )}
    </section>
  );
}

/** The notices. */
export function Notices({ source }: { readonly source: SourceView | null }) {
  const isWho = useDesk((state) => state.view === 'who');
  return (
    <div className="notices">
      <Load />
      {isWho && <Unreadable />}
      {!isWho && source !== null && <Changed source={source} />}
      {!isWho && source !== null && <Entities source={source} />}
    </div>
  );
}
