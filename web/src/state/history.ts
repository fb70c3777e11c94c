/** Keeps the address bar and the session in step, both ways. */
import { drawn } from './drawn.ts';
import { latest } from './latest.ts';
import type { Session } from './session.ts';
import { sameSelection } from './selection.ts';
import { writeMade } from './since.ts';
import type { State } from './store.ts';
import { readAddress, writeAddress } from './url.ts';

const made = latest((version: string, library: State['library'], scene: State['log']['scene']) =>
  writeMade(version, drawn(library, scene), library),
);

/** What the address says of the graph: as the link has it that was opened, until something is done to the picture. */
function fragment({ log, library, summary, since }: State): string {
  if (since !== null && log.past.length === 0) return `#${since.made}`;
  return summary === null ? '' : `#${made(summary.version, library, log.scene)}`;
}

/** Opens what the address bar speaks of, and from then on writes there what is selected and drawn. */
export function followAddress({ store, commands }: Session): void {
  const address = (): string => {
    const { log, selection, view, repeats } = store.getState();
    return writeAddress(log.scene, selection, view, repeats);
  };
  void commands.open(readAddress(location.search, location.hash));
  store.subscribe((now, before) => {
    if (now.status.is !== 'open') return;
    const next = address() + fragment(now);
    if (next === location.search + location.hash) return;
    const path = location.pathname + next;
    // Back leads from one selection, pattern drawn or comparison to the one before; other changes have their own undo.
    const isStep =
      before.status.is === 'open' &&
      (!sameSelection(now.selection, before.selection) ||
        now.log.scene.pattern !== before.log.scene.pattern ||
        now.repeats.compared !== before.repeats.compared);
    if (isStep) history.pushState(null, '', path);
    else history.replaceState(null, '', path);
  });
  addEventListener('popstate', () => {
    const wanted = readAddress(location.search, location.hash);
    const { selection, view, repeats } = wanted;
    const isSamePicture =
      writeAddress(store.getState().log.scene, selection, view, repeats) === location.search;
    if (isSamePicture) store.setState({ selection, view, repeats });
    else void commands.open(wanted);
  });
}
