/** The keys of the desk: what the help lists and what the keyboard does are one table. */

/** What a key does. */
export type Deed =
  | 'next'
  | 'previous'
  | 'accept'
  | 'accept-resolved'
  | 'reject'
  | 'edit'
  | 'add'
  | 'why'
  | 'undo'
  | 'filter'
  | 'help'
  | 'show'
  | 'leave';

/** A line of the table. */
export interface Key {
  readonly keys: readonly string[];
  readonly shown: string;
  readonly does: Deed;
  readonly says: string;
}

/** In the order of the help. */
export const KEYS: readonly Key[] = [
  { keys: ['j', 'ArrowDown'], shown: 'J or ↓', does: 'next', says: 'next' },
  { keys: ['k', 'ArrowUp'], shown: 'K or ↑', does: 'previous', says: 'previous' },
  { keys: ['a'], shown: 'A', does: 'accept', says: 'accept, and go to the next that is to be decided' },
  {
    keys: ['A'],
    shown: 'Shift A',
    does: 'accept-resolved',
    says: 'accept as resolved: the text means these, though it does not name them here',
  },
  { keys: ['r'], shown: 'R', does: 'reject', says: 'reject; it will not be proposed again' },
  { keys: ['e'], shown: 'E', does: 'edit', says: 'change the claim' },
  {
    keys: ['n'],
    shown: 'N',
    does: 'add',
    says: 'claim the chosen words; without any, choose them with ← → and Shift',
  },
  { keys: ['x'], shown: 'X', does: 'why', says: 'nothing is claimed of the next open sentence' },
  { keys: ['u'], shown: 'U', does: 'undo', says: 'take the last decision back' },
  { keys: ['Enter'], shown: 'Enter', does: 'show', says: 'show it in the text, or go back to the list' },
  { keys: ['/'], shown: '/', does: 'filter', says: 'filter' },
  { keys: ['Escape'], shown: 'Esc', does: 'leave', says: 'leave a form, or chosen words' },
  { keys: ['?'], shown: '?', does: 'help', says: 'these keys' },
];

/** What a key does; null where it does nothing. */
export const deedOf = (key: string): Deed | null => KEYS.find(({ keys }) => keys.includes(key))?.does ?? null;
