/** Keeps the address bar and the session in step, both ways. */
import type { Session } from './session.ts';
import { sameSelection } from './selection.ts';
import { readAddress, writeAddress } from './url.ts';

/** Opens what the address bar speaks of, and from then on writes there what is selected and drawn. */
export function followAddress({ store, commands }: Session): void {
  const address = (): string => {
    const { log, selection, view } = store.getState();
    return writeAddress(log.scene, selection, view);
  };
  void commands.open(readAddress(location.search));
  store.subscribe((now, before) => {
    if (now.status.is !== 'open') return;
    const next = address();
    if (next === location.search) return;
    const path = location.pathname + next;
    // Back leads from one selection to the one before; other changes have their own undo.
    const isStep = before.status.is === 'open' && !sameSelection(now.selection, before.selection);
    if (isStep) history.pushState(null, '', path);
    else history.replaceState(null, '', path);
  });
  addEventListener('popstate', () => {
    const wanted = readAddress(location.search);
    const { log, view } = store.getState();
    const isSamePicture =
      writeAddress(log.scene, null, view) === writeAddress(log.scene, null, wanted.view) &&
      writeAddress(log.scene, wanted.selection, wanted.view) === location.search;
    if (isSamePicture) store.setState({ selection: wanted.selection, view: wanted.view });
    else void commands.open(wanted);
  });
}
