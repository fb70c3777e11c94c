/** When "50 of 120 drawn" is still so. */
import { expect, test } from 'vitest';
import { lasting, type Shortfall } from '../../web/src/state/shortfall.ts';
import type { Step } from '../../web/src/state/scene.ts';

const first: Step = { do: 'expand', id: 'hub' };
const second: Step = { do: 'expand', id: 'hub' };
const last: Step = { do: 'expand', id: 'hub' };
const opening: Shortfall = { what: 'the opening picture', drawn: 60, total: 70, step: null };
const page = (step: Step, drawn: number): Shortfall => ({
  what: 'neighbours of Hub',
  drawn,
  total: 120,
  step,
});
const places = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`n${i}`, { x: 0, y: 0 }]));

test.each<[string, readonly Shortfall[], readonly Step[], number, readonly string[]]>([
  ['the first page', [page(first, 50)], [first], 51, ['50 of 120']],
  ['the next page in its place', [page(first, 50), page(second, 100)], [first, second], 101, ['100 of 120']],
  [
    'the first again, when the next is taken back',
    [page(first, 50), page(second, 100)],
    [first],
    51,
    ['50 of 120'],
  ],
  ['nothing, when all are taken back', [page(first, 50)], [], 1, []],
  [
    'nothing, when all are drawn',
    [page(first, 50), page(second, 100), page(last, 120)],
    [first, second, last],
    121,
    [],
  ],
  ['what the picture was opened with', [opening], [], 60, ['60 of 70']],
  ['not that, once so many are drawn', [opening], [first], 70, []],
])('tells of %s', (_, shortfalls, steps, placed, says) => {
  const told = lasting(shortfalls, { steps, places: places(placed) });
  expect(told.map(({ drawn, total }) => `${drawn} of ${total}`)).toEqual(says);
});
