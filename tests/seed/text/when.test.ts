import { expect, it } from 'vitest';
import { agree, parseWhen } from '../../../seed/text/when.ts';

it.each([
  ['2019', '2019-01-01', '2019-12-31', '2019-01-01', '2019-12-31'],
  ['2018-03', '2018-03-01', '2018-03-31', '2018-03-01', '2018-03-31'],
  ['2019-23', '2019-09-01', '2019-11-30', '2019-09-01', '2019-11-30'],
  ['2019-24', '2019-12-01', '2020-02-29', '2019-12-01', '2020-02-29'],
  ['2020-08-22/..', '2020-08-22', '2020-08-22', null, null],
  ['2019-11/2020', '2019-11-01', '2019-11-30', '2020-01-01', '2020-12-31'],
])('%s has bounds', (edtf, startEarliest, startLatest, endEarliest, endLatest) => {
  expect(parseWhen(edtf)).toEqual({ edtf, startEarliest, startLatest, endEarliest, endLatest });
});

it.each(['currently', '2019-13', '', '{2019,2020}', '[2019-09..2019-11]'])(
  '%s is no date that we keep',
  (text) => {
    expect(parseWhen(text)).toBeNull();
  },
);

it.each([
  ['2018', '2018-03', true],
  ['2018-03', '2018-04', false],
  ['2019-23', '2019-11-19', true],
  ['2019-23', '2019-12-01', false],
  ['2020-08-22/..', '2025', true],
])('%s and %s may be one: %s', (a, b, may) => {
  expect(agree(a, b)).toBe(may);
  expect(agree(b, a)).toBe(may);
});
