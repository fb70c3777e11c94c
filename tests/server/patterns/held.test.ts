import { expect, it } from 'vitest';
import { heldOn } from '../../../server/patterns/held.ts';

it.each([
  ['no date at all', [], '2020-06-21', 'POSSIBLE', 'no source gives a date'],
  ['that very day', ['2020-06-21'], '2020-06-21', 'CERTAIN', 'sources give 2020-06-21'],
  ['within its year', ['2020'], '2020-06-21', 'POSSIBLE', 'sources give 2020'],
  ['after a single date: it may go on', ['2019-05-01'], '2020-06-21', 'POSSIBLE', 'sources give 2019-05-01'],
  ['within an interval of known ends', ['2019/2021'], '2020-06-21', 'CERTAIN', 'sources give 2019/2021'],
  [
    'in the year in which an interval begins',
    ['2020/2021'],
    '2020-06-21',
    'POSSIBLE',
    'sources give 2020/2021',
  ],
  ['after an interval', ['2018/2019'], '2020-06-21', 'IMPOSSIBLE', 'sources give 2018/2019'],
  ['before an open interval', ['2021-01/..'], '2020-06-21', 'IMPOSSIBLE', 'sources give 2021-01/..'],
  ['after an open interval began', ['2018/..'], '2020-06-21', 'POSSIBLE', 'sources give 2018/..'],
  [
    'one source of two',
    ['2018/2019', '2020-06-21'],
    '2020-06-21',
    'CERTAIN',
    'sources give 2018/2019, 2020-06-21',
  ],
  [
    'excluded by one source of two',
    ['2018/2019', '2020'],
    '2020-06-21',
    'POSSIBLE',
    'sources give 2018/2019, 2020',
  ],
])('%s', (_, dates, day, held, because) => {
  expect(heldOn(dates, day)).toEqual({ held, because });
});
