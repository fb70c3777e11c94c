import { expect, it } from 'vitest';
import { claimsFile } from '../../../seed/claim.ts';
import { today } from '../../../seed/review/today.ts';

it.each([
  ['a minute after midnight', new Date(2026, 4, 1, 0, 1), '2026-05-01'],
  ['a minute before', new Date(2026, 3, 30, 23, 59), '2026-04-30'],
  ['in a year of few digits', new Date(2026, 0, 9), '2026-01-09'],
])('is the day where the reviewer sits: %s', (_, now, day) => {
  expect(today(now)).toBe(day);
});

it.each(['2026-05-01', '2024-02-29'])('a claims file takes %s', (reviewed) => {
  expect(read(reviewed).success).toBe(true);
});
it.each(['2026-05', '2026-02-30', '1 May 2026', '2026-05-01T10:00', '2023-02-29'])(
  'and refuses %s',
  (reviewed) => {
    expect(read(reviewed).error?.issues[0]?.message).toBe('a day is written as 2026-05-01');
  },
);

function read(reviewed: string) {
  const claim = { kind: 'Person.children', from: 'bek', value: 3, quote: '3 children', reviewed };
  return claimsFile.safeParse({ source: 'lamps', entities: {}, claims: [claim] });
}
