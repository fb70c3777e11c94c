/** Periods: between which days something is said to have held, certainly and possibly, by one date or several. Pure. */
import { parseWhen, type When } from './when.ts';

/** Before every day and after every day: bounds that a date leaves open. */
export const [FIRST_DAY, LAST_DAY] = ['0000-01-01', '9999-12-31'] as const;

/**
 * What dates say of days, as the graph keeps it: one entry a date in each list, days as `yyyy-mm-dd`. It may have held on
 * some day from F to T where a `mayFrom` is no later than T and its `mayUntil` no earlier than F; it must have where a
 * `mustFrom` is no later than T and its `mustUntil` no earlier than F.
 */
export interface Period {
  /** The earliest day on which it may have begun. */
  readonly mayFrom: readonly string[];
  /** The latest day on which it may have ended. */
  readonly mayUntil: readonly string[];
  /** The latest day by which it must have begun. */
  readonly mustFrom: readonly string[];
  /** The earliest day until which it must have lasted. */
  readonly mustUntil: readonly string[];
}

/** Of a side that is left open it is certain only what the other side says. */
function boundsOf({ startEarliest, startLatest, endEarliest, endLatest }: When) {
  const [from, until] = [startLatest ?? endLatest, endEarliest ?? startEarliest];
  if (from === null || until === null) return [];
  return [
    {
      mayFrom: startEarliest ?? FIRST_DAY,
      mayUntil: endLatest ?? LAST_DAY,
      mustFrom: from,
      mustUntil: until,
    },
  ];
}

/**
 * The period of some dates. Two dates of one thing are both said: each by itself may or must hold.
 * @param dates EDTF
 * @returns null where none of them says anything of days
 * @example periodOf(['2019-23']) // autumn: may from 2019-09-01 until 2019-11-30
 */
export function periodOf(dates: readonly string[]): Period | null {
  const bounds = dates.flatMap((date) => parseWhen(date) ?? []).flatMap(boundsOf);
  if (bounds.length === 0) return null;
  return {
    mayFrom: bounds.map((b) => b.mayFrom),
    mayUntil: bounds.map((b) => b.mayUntil),
    mustFrom: bounds.map((b) => b.mustFrom),
    mustUntil: bounds.map((b) => b.mustUntil),
  };
}

const known = (day: string | undefined): string | null =>
  day === undefined || day === FIRST_DAY || day === LAST_DAY ? null : day;

/** The first and the last day that a period may include; null where that is left open. */
export const hullOf = ({ mayFrom, mayUntil }: Pick<Period, 'mayFrom' | 'mayUntil'>) => ({
  earliest: known([...mayFrom].sort()[0]),
  latest: known([...mayUntil].sort().at(-1)),
});

const DAY = 86_400_000;

/** Days from one day to another; below nought where the second is the earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);
