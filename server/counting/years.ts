/** In which year something lies that a source dates, and how it is said where the date leaves it open. Pure. */
import { parseWhen } from '../../seed/text/when.ts';

/** A year, or as much as a date tells of one. */
export interface YearKey {
  /** `2021`, `2020/2021`, `/2019`, `2020/`, `2019~`: names the group, and sorts it. */
  readonly value: string;
  readonly says: string;
}

const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

/**
 * The year of a date; null of a text that is no date or bounds nothing. A time that lies in several years is in none of
 * them: it is a key of its own.
 * @param edtf as the sources date it
 * @example yearKey('2018-10-02/2018-11-30')?.value // '2018'
 * @example yearKey('2020-08-22/2021-10-11')?.value // '2020/2021'
 */
export function yearKey(edtf: string): YearKey | null {
  const when = parseWhen(edtf);
  if (when === null) return null;
  const [from, to] = [yearOf(when.startEarliest), yearOf(when.endLatest)];
  if (from === null && to === null) return null;
  const about = /[~?%]/u.test(edtf);
  const [value, says] =
    from === null
      ? [`/${to}`, `${to} or before`]
      : to === null
        ? [`${from}/`, `${from} or later`]
        : from === to
          ? [String(from), String(from)]
          : [`${from}/${to}`, `${from} to ${to}`];
  return { value: about ? `${value}~` : value, says: about ? `about ${says}` : says };
}

/**
 * Whether what a key names lies between two years for sure, both included; null for no bound.
 * @param value of a key: `2020/2021`
 */
export function keyLiesIn(value: string, first: number | null, last: number | null): boolean {
  const [, from = '', , to = from] = /^(\d*)(\/(\d*))?$/u.exec(value) ?? [];
  const [earliest, latest] = [from, value.includes('/') ? to : from].map((year) =>
    year === '' ? null : Number(year),
  );
  if (earliest === undefined || latest === undefined || (earliest === null && latest === null)) return false;
  return (
    (first === null || (earliest !== null && earliest >= first)) &&
    (last === null || (latest !== null && latest <= last))
  );
}
