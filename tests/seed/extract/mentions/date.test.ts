import { expect, it } from 'vitest';
import { findDates } from '../../../../seed/extract/mentions/date.ts';
import { findWith } from './found.ts';

it.each([
  ['on 2 October 2023.', '2 October 2023', '2023-10-02'],
  ['detained on 2 October.', '2 October', '2023-10-02'],
  ['on 3 Jan. 2022 the court', '3 Jan. 2022', '2022-01-03'],
  ['on November 21, 2023, the court', 'November 21, 2023', '2023-11-21'],
  ['in autumn 2019 he went', 'autumn 2019', '2019-23'],
  ['since March 2018', 'March 2018', '2018-03'],
  ['born 12.03.1985', '12.03.1985', '1985-03-12'],
  ['In 2019, at this time', '2019', '2019'],
  ['11 октября 2021 года суд', '11 октября 2021 года', '2021-10-11'],
  ['В 2021 году суд', '2021 году', '2021'],
  ['Кургузова задержали 16 апреля в Томске', '16 апреля', '2024-04-16'],
])('%s: %s is %s', (text, words, edtf) => {
  expect(findWith(findDates, text).map((m) => (m.kind === 'date' ? [m.text, m.edtf] : []))).toEqual([
    [words, edtf],
  ]);
});

it.each(['currently in prison', 'on 45 May 2020', 'he may 5', 'Article 2019'])('no date: "%s"', (text) => {
  expect(findWith(findDates, text).filter((m) => m.kind === 'date' && m.edtf.length > 7)).toEqual([]);
});
