/** The line under the view: how much is drawn, what is left out, and what just happened. */
import { useDrawn, useRefrain } from '../state/react.ts';
import { lasting } from '../state/shortfall.ts';
import { count } from '../words/node-type.ts';

/** The line; screen readers are told each message once. */
export function StatusBar() {
  const { nodes, lines } = useDrawn();
  const scene = useRefrain((state) => state.log.scene);
  const shortfalls = useRefrain((state) => state.shortfalls);
  const busy = useRefrain((state) => state.busy);
  const { text, failed, number } = useRefrain((state) => state.announcement);
  const all = Object.keys(scene.places).length;
  return (
    <footer className="status">
      <span>
        {nodes.length === all ? count(all, 'node') : `${nodes.length} of ${count(all, 'node')}`},{' '}
        {count(lines.length, 'line')}
      </span>
      {lasting(shortfalls, scene).map(({ what, drawn, total }) => (
        <span key={what} className="short">
          {drawn} of {total} drawn of {what}
        </span>
      ))}
      {busy === null ? (
        <span className="told" data-failed={failed}>
          {text}
        </span>
      ) : (
        <span className="busy">
          <span className="spinner" aria-hidden="true" /> {busy} …
        </span>
      )}
      <span className="only-read" role="status" aria-live="polite">
        <span key={number}>{text}</span>
      </span>
    </footer>
  );
}
