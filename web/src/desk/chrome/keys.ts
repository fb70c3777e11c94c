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
  | 'who'
  | 'same'
  | 'different'
  | 'unsure'
  | 'help'
  | 'show'
  | 'leave';

/** A line of the table. */
export interface Key {
  readonly keys: readonly string[];
  readonly shown: string;
  readonly does: Deed;
  readonly says: string;
  /** The only view in which it does that; in both where nothing is said. */
  readonly in?: 'claims' | 'who';
}

/** In the order of the help. */
export const KEYS: readonly Key[] = [
  { keys: ['j', 'ArrowDown'], shown: 'J or ↓', does: 'next', says: 'next' },
  { keys: ['k', 'ArrowUp'], shown: 'K or ↑', does: 'previous', says: 'previous' },
  {
    keys: ['a'],
    shown: 'A',
    does: 'accept',
    in: 'claims',
    says: 'accept, and go to the next that is to be decided',
  },
  {
    keys: ['A'],
    shown: 'Shift A',
    does: 'accept-resolved',
    in: 'claims',
    says: 'accept as resolved: the text means these, though it does not name them here',
  },
  { keys: ['r'], shown: 'R', does: 'reject', in: 'claims', says: 'reject; it will not be proposed again' },
  { keys: ['e'], shown: 'E', does: 'edit', in: 'claims', says: 'change the claim' },
  {
    keys: ['n'],
    shown: 'N',
    does: 'add',
    in: 'claims',
    says: 'claim the chosen words; without any, choose them with ← → and Shift',
  },
  {
    keys: ['x'],
    shown: 'X',
    does: 'why',
    in: 'claims',
    says: 'nothing is claimed of the next open sentence',
  },
  { keys: ['u'], shown: 'U', does: 'undo', says: 'take the last decision, or judgement, back' },
  {
    keys: ['Enter'],
    shown: 'Enter',
    does: 'show',
    in: 'claims',
    says: 'show it in the text, or go back to the list',
  },
  { keys: ['/'], shown: '/', does: 'filter', in: 'claims', says: 'filter' },
  { keys: ['w'], shown: 'W', does: 'who', says: 'who is who across sources, or back to the claims' },
  { keys: ['s'], shown: 'S', does: 'same', in: 'who', says: 'in who is who: the two are one; asks why' },
  { keys: ['d'], shown: 'D', does: 'different', in: 'who', says: 'in who is who: they are two; asks why' },
  { keys: ['o'], shown: 'O', does: 'unsure', in: 'who', says: 'in who is who: leave it open; asks why' },
  { keys: ['Escape'], shown: 'Esc', does: 'leave', says: 'leave a form, or chosen words' },
  { keys: ['?'], shown: '?', does: 'help', says: 'these keys' },
];

/** What a key does in a view; null where it does nothing. */
export const deedOf = (key: string, view: 'claims' | 'who' = 'claims'): Deed | null =>
  KEYS.find(({ keys, in: only = view }) => only === view && keys.includes(key))?.does ?? null;
