/** How a reader looks at what repeats: plain data, and how the address bar holds it. */
import { NOTHING_LEFT_OUT, readLeaving, writeLeaving, type Leaving } from './leaving.ts';

/** The orders of the API, with their names. */
export const SORTS = [
  { sort: 'SURPRISE', label: 'Most surprising' },
  { sort: 'SUPPORT', label: 'Most cases' },
  { sort: 'FEATURES', label: 'Most in common' },
  { sort: 'LIFT', label: 'Furthest above chance' },
] as const;

/** An order of patterns. */
export type Sort = (typeof SORTS)[number]['sort'];

/** What is asked for and how it is shown. */
export interface Repeats {
  readonly leaving: Leaving;
  /** At least this many cases. */
  readonly minCases: number;
  readonly sort: Sort;
  readonly as: 'list' | 'table';
  /** Whether people and institutions are sized by the number of their cases. */
  readonly lens: boolean;
  /** Ids of the cases side by side. */
  readonly compared: readonly string[];
}

/** As the page opens. */
export const PLAIN_REPEATS: Repeats = {
  leaving: NOTHING_LEFT_OUT,
  minCases: 2,
  sort: 'SURPRISE',
  as: 'list',
  lens: false,
  compared: [],
};

/** Least numbers of cases to choose from. */
export const LEAST_CASES: readonly number[] = [2, 3, 4, 5, 10, 20];

/** The API compares no more. */
export const MOST_COMPARED = 6;

/** Adds to a query string what differs from how the page opens. */
export function writeRepeats(params: URLSearchParams, repeats: Repeats): void {
  for (const word of writeLeaving(repeats.leaving)) params.append('leave', word);
  if (repeats.minCases !== PLAIN_REPEATS.minCases) params.set('min', String(repeats.minCases));
  if (repeats.sort !== PLAIN_REPEATS.sort) params.set('sort', repeats.sort.toLowerCase());
  if (repeats.as === 'table') params.set('as', 'table');
  if (repeats.lens) params.set('lens', 'cases');
  for (const id of repeats.compared) params.append('compare', id);
}

/** What a query string says; what it does not know is as the page opens. */
export function readRepeats(params: URLSearchParams): Repeats {
  const min = Number(params.get('min'));
  const sort = SORTS.find((each) => each.sort.toLowerCase() === params.get('sort'));
  return {
    leaving: readLeaving(params.getAll('leave')),
    minCases: Number.isInteger(min) && min >= 2 ? min : PLAIN_REPEATS.minCases,
    sort: sort?.sort ?? PLAIN_REPEATS.sort,
    as: params.get('as') === 'table' ? 'table' : 'list',
    lens: params.get('lens') === 'cases',
    compared: [...new Set(params.getAll('compare'))].slice(0, MOST_COMPARED),
  };
}
