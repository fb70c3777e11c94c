/** The entries of the open source, worked out once for all who show them. */
import { latest } from '../../state/latest.ts';
import { filtered, type Item, itemsOf } from '../list/items.ts';
import type { State } from './store.ts';

const all = latest(itemsOf);
const some = latest(filtered);
const NONE: readonly Item[] = [];

/** Every entry. */
export const allItems = ({ source }: State): readonly Item[] => (source === null ? NONE : all(source));

/** The entries that are shown. */
export const shownItems = (state: State): readonly Item[] => some(allItems(state), state.filter);

/** The entry that is looked at. */
export const currentItem = (state: State): Item | undefined =>
  allItems(state).find((item) => item.id === state.at);
