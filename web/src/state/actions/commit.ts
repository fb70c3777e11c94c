/** Commands that need nothing from outside: done at once, logged, taken back. */
import type { EntityType } from '../../generated/model.ts';
import { manyOf } from '../../words/node-type.ts';
import type { Deps } from '../deps.ts';
import { record, redo, undo } from '../log.ts';
import type { Command, Point } from '../scene.ts';
import { sameSelection, type Selection } from '../selection.ts';
import { tell } from './tell.ts';

type Local = Pick<Deps, 'store'>;

const nameOf = ({ store }: Local, id: string): string => store.getState().library.cards[id]?.name ?? id;

/** Does a command and writes it down. */
export function commit({ store }: Local, command: Command, says: string): void {
  store.setState(({ log }) => ({ log: record(log, command, says) }));
}

/** Takes the latest command back. */
export function takeBack(deps: Local): void {
  const entry = deps.store.getState().log.past.at(-1);
  if (entry === undefined) {
    tell(deps, 'Nothing to undo.');
    return;
  }
  deps.store.setState(({ log }) => ({ log: undo(log) }));
  tell(deps, `Undone: ${entry.says}.`);
}

/** Does what was taken back again. */
export function doAgain(deps: Local): void {
  const entry = deps.store.getState().log.future.at(-1);
  if (entry === undefined) {
    tell(deps, 'Nothing to redo.');
    return;
  }
  deps.store.setState(({ log }) => ({ log: redo(log) }));
  tell(deps, `Done again: ${entry.says}.`);
}

/** Hides a node; when it was selected, nothing is. */
export function hide(deps: Local, id: string): void {
  const name = nameOf(deps, id);
  commit(deps, { do: 'hide', id }, `hide ${name}`);
  deps.store.setState(({ selection }) =>
    selection?.on === 'node' && selection.id === id ? { selection: null } : {},
  );
  tell(deps, `${name} is hidden.`);
}

/** Shows all that was hidden. */
export function showAll(deps: Local): void {
  commit(deps, { do: 'show' }, 'show what was hidden');
  tell(deps, 'Everything is shown.');
}

/** Pins a node, or lets it go. */
export function togglePin(deps: Local, id: string): void {
  const pinned = deps.store.getState().log.scene.pinned.includes(id);
  const name = nameOf(deps, id);
  commit(deps, { do: pinned ? 'unpin' : 'pin', id }, `${pinned ? 'unpin' : 'pin'} ${name}`);
  tell(deps, pinned ? `${name} is no longer pinned.` : `${name} is pinned.`);
}

/** Puts a node somewhere, where it is pinned. */
export function move(deps: Local, id: string, to: Point): void {
  commit(deps, { do: 'move', id, to }, `move ${nameOf(deps, id)}`);
}

/** Hides or shows all nodes of a type. */
export function filter(deps: Local, type: EntityType, isHidden: boolean): void {
  const says = `${isHidden ? 'hide' : 'show'} ${manyOf(type)}`;
  commit(deps, { do: 'filter', type, hide: isHidden }, says);
  tell(deps, isHidden ? `The ${manyOf(type)} are hidden.` : `The ${manyOf(type)} are shown.`);
}

/** Selects something, or nothing. */
export function select(deps: Local, selection: Selection | null): void {
  if (!sameSelection(deps.store.getState().selection, selection)) deps.store.setState({ selection });
}
