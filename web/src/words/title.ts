/** The title of the window: what is selected. */
import type { State } from '../state/store.ts';

/** "Gizat Kazhybayev · Refrain". */
export function pageTitle({ selection, library }: State): string {
  const name = (id: string): string => library.cards[id]?.name ?? '';
  const what =
    selection?.on === 'node'
      ? name(selection.id)
      : selection?.on === 'line'
        ? `${name(selection.from)} and ${name(selection.to)}`
        : selection?.on === 'pattern'
          ? 'A pattern'
          : '';
  return what === '' ? 'Refrain' : `${what} · Refrain`;
}
