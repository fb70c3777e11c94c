import { expect, it } from 'vitest';
import { keyLiesIn, yearKey } from '../../../server/counting/years.ts';

it.each([
  ['2021', '2021', '2021'],
  ['2021-10-11', '2021', '2021'],
  ['2019-23', '2019', '2019'],
  ['2018-10-02/2018-11-30', '2018', '2018'],
  // A winter ends in the next year.
  ['2019-24', '2019/2020', '2019 to 2020'],
  ['2020-08-22/2021-10-11', '2020/2021', '2020 to 2021'],
  ['2020-08-22/..', '2020/', '2020 or later'],
  ['2014/', '2014/', '2014 or later'],
  ['../2019', '/2019', '2019 or before'],
  ['2019~', '2019~', 'about 2019'],
  ['2019?', '2019~', 'about 2019'],
])('%s lies in %s: %s', (edtf, value, says) => {
  expect(yearKey(edtf)).toMatchObject({ value, says });
});

it.each(['', 'autumn', '../..'])('%j lies in no year', (edtf) => {
  expect(yearKey(edtf)).toBeNull();
});

it.each<[string, number | null, number | null, boolean]>([
  ['2021', 2021, 2021, true],
  ['2021', 2020, null, true],
  ['2021', null, 2020, false],
  ['2020/2021', 2020, 2021, true],
  ['2020/2021', 2021, 2021, false],
  ['2020/..', 2019, null, true],
  ['2020/..', 2019, 2030, false],
  ['../2019', null, 2019, true],
  ['../2019', 2000, null, false],
  ['2019~', 2019, 2019, false],
])('%s lies for sure from %s to %s: %s', (edtf, first, last, lies) => {
  expect(keyLiesIn(yearKey(edtf)?.value ?? '', first, last)).toBe(lies);
});
