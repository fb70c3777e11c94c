import { describe, expect, it } from 'vitest';
import { type AskedAsOf, readAsOf } from '../../server/as-of.ts';

const nothing = { published: null, possibly: false, reviewed: null, loaded: null };

it.each<[string, AskedAsOf | null | undefined, unknown]>([
  ['nothing', undefined, null],
  ['null', null, null],
  ['a day of reports', { published: '2021-01-01' }, { ...nothing, published: '2021-01-01' }],
  [
    'also what is open',
    { published: '2021-01-01', possibly: true },
    { ...nothing, published: '2021-01-01', possibly: true },
  ],
  ['a leap day of review', { reviewed: '2024-02-29' }, { ...nothing, reviewed: '2024-02-29' }],
  [
    'two at once',
    { reviewed: '2026-05-01', loaded: '2026-05-02' },
    { ...nothing, reviewed: '2026-05-01', loaded: '2026-05-02' },
  ],
])('reads %s', (_, given, expected) => {
  expect(readAsOf(given)).toEqual(expected);
});

describe('refuses', () => {
  it.each<[string, AskedAsOf, RegExp]>([
    ['no day at all', {}, /asOf names no day/u],
    ['a year', { published: '2021' }, /asOf\.published: "2021" is no day/u],
    ['a day that is none', { reviewed: '2021-02-30' }, /asOf\.reviewed/u],
    ['a moment', { loaded: '2021-01-01T10:00:00Z' }, /asOf\.loaded/u],
    ['since', { published: '2021-01-01/..' }, /asOf\.published/u],
  ])('%s', (_, given, message) => {
    expect(() => readAsOf(given)).toThrow(message);
  });
});
