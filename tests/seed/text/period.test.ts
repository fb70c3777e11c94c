import { describe, expect, it } from 'vitest';
import { daysBetween, hullOf, periodOf } from '../../../seed/text/period.ts';

/** As `cypher/statements.cypher` asks a period. */
function holds(dates: readonly string[], from: string, to: string): string {
  const period = periodOf(dates);
  if (period === null) return 'undated';
  const { mayFrom, mayUntil, mustFrom, mustUntil } = period;
  const days = mayFrom.map((_, i) => i);
  if (days.some((i) => (mustFrom[i] ?? '') <= to && (mustUntil[i] ?? '') >= from)) return 'certainly';
  return days.some((i) => (mayFrom[i] ?? '') <= to && (mayUntil[i] ?? '') >= from) ? 'possibly' : 'no';
}

describe('whether something held on a day of a time', () => {
  it.each<[what: string, dates: string[], from: string, to: string, is: string]>([
    ['a day', ['2019-07-03'], '2019-07-01', '2019-07-31', 'certainly'],
    ['another day', ['2019-07-03'], '2019-07-04', '2019-07-31', 'no'],
    ['a month in its year', ['2019-07'], '2019-01-01', '2019-12-31', 'certainly'],
    ['a year in one of its months', ['2019'], '2019-07-01', '2019-07-31', 'possibly'],
    ['autumn is September to November', ['2019-23'], '2019-09-01', '2019-11-30', 'certainly'],
    ['autumn in July', ['2019-23'], '2019-07-01', '2019-08-31', 'no'],
    ['autumn in September', ['2019-23'], '2019-09-01', '2019-09-30', 'possibly'],
    ['an interval around the time', ['2020-08-22/2021-10-11'], '2021-01-01', '2021-01-31', 'certainly'],
    ['years around the time', ['2019/2021'], '2020-01-01', '2020-01-31', 'certainly'],
    ['in the year in which it begins', ['2020/2021'], '2020-01-01', '2020-06-30', 'possibly'],
    ['since a day: on that day', ['2020-08-22/..'], '2020-08-01', '2020-08-31', 'certainly'],
    ['since a day: a year later', ['2020-08-22/..'], '2021-08-01', '2021-08-31', 'possibly'],
    ['since a day: before', ['2020-08-22/..'], '2020-01-01', '2020-08-21', 'no'],
    ['until a day: on that day', ['../2020-08-22'], '2020-08-01', '2020-08-31', 'certainly'],
    ['until a day: a year before', ['../2020-08-22'], '2019-08-01', '2019-08-31', 'possibly'],
    ['one of two dates must', ['2018', '2019-07-03'], '2019-07-01', '2019-07-31', 'certainly'],
    ['neither of two, with the time between them', ['2018', '2020'], '2019-01-01', '2019-12-31', 'no'],
    ['no date', [], '2019-01-01', '2019-12-31', 'undated'],
    ['open at both ends', ['../..'], '2019-01-01', '2019-12-31', 'undated'],
  ])('%s', (_, dates, from, to, is) => {
    expect(holds(dates, from, to)).toBe(is);
  });
});

it.each<[dates: string[], earliest: string | null, latest: string | null]>([
  [['2019-23'], '2019-09-01', '2019-11-30'],
  [['2019', '2018-03'], '2018-03-01', '2019-12-31'],
  [['2020-08-22/..'], '2020-08-22', null],
  [['../2020'], null, '2020-12-31'],
])('%j is from %s to %s at most', (dates, earliest, latest) => {
  const period = periodOf(dates);
  expect(period === null ? null : hullOf(period)).toEqual({ earliest, latest });
});

it('counts days over leap years, and back', () => {
  expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
  expect(daysBetween('2021-10-11', '2020-08-22')).toBe(-415);
});
