import { describe, expect, it } from 'vitest';
import { daysOf, lengthOf, parseDuration, weigh } from '../../../seed/text/duration.ts';

it.each<[text: string, months: number, days: number]>([
  ['P3Y', 36, 0],
  ['P1Y6M', 18, 0],
  ['P2W', 0, 14],
  ['P1Y15D', 12, 15],
  ['PT36H', 0, 1.5],
])('%s is %i months and %d days', (text, months, days) => {
  expect(parseDuration(text)).toEqual({ months, days });
});

it.each(['200 dollars', 'P', 'PT', 'P1.5Y', '3 years', ''])('%j is no duration', (text) => {
  expect(parseDuration(text)).toBeNull();
});

it('puts lengths in order', () => {
  const order = ['P15D', 'P1M', 'P11M', 'P365D', 'P1Y', 'P13M', 'P2Y', 'P5Y'];
  const weight = (text: string): number => weigh(parseDuration(text) ?? { months: 0, days: 0 });
  expect([...order].reverse().sort((a, b) => weight(a) - weight(b))).toEqual(order);
  expect(weight('P12M')).toBe(weight('P1Y'));
});

it.each<[text: string, atLeast: number, atMost: number]>([
  ['P1M', 28, 31],
  ['P1Y', 365, 366],
  ['P4Y', 1461, 1461],
  ['P15D', 15, 15],
])('%s has %i to %i days', (text, atLeast, atMost) => {
  expect(daysOf(parseDuration(text) ?? { months: 0, days: 0 })).toEqual({ atLeast, atMost });
});

describe('how long', () => {
  it.each<[what: string, of: Parameters<typeof lengthOf>[0], days: [number, number | null] | null]>([
    ['is said', { length: 'P1Y', dates: [] }, [365, 366]],
    ['is said as a range', { length: 'P1Y', lengthAtMost: 'P2Y', dates: [] }, [365, 731]],
    ['is said to be at most', { lengthAtMost: 'P15D', dates: [] }, [0, 15]],
    ['is what is said, whatever the dates', { length: 'P15D', dates: ['2019-01-01/2019-12-31'] }, [15, 15]],
    ['follows from dates with both ends', { dates: ['2020-08-22/2021-10-11'] }, [415, 415]],
    ['has bounds where the ends have', { dates: ['2019-05/2019-06'] }, [1, 60]],
    [
      'spans what several dates allow',
      { dates: ['2019-05-01/2019-05-11', '2019-05-01/2019-05-21'] },
      [10, 20],
    ],
    ['does not follow from a year in which it was', { dates: ['2019'] }, null],
    ['does not follow from a beginning', { dates: ['2020-08-22/..'] }, null],
    ['is no amount of money', { length: '200 dollars', dates: [] }, null],
    ['is no number of hours of work', { penalty: 'COMMUNITY_WORK', length: 'PT100H', dates: [] }, null],
  ])('%s', (_, of, days) => {
    const length = lengthOf(of);
    expect(length === null ? null : [length.daysAtLeast, length.daysAtMost]).toEqual(days);
  });
});
