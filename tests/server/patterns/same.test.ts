import { expect, it } from 'vitest';
import { componentsOf } from '../../../server/patterns/same.ts';

it.each<[string, string[], [string, string][], number]>([
  ['none', [], [], 0],
  ['things that nobody doubts', ['a', 'b', 'c'], [], 3],
  ['two that may be one', ['a', 'b', 'c'], [['a', 'b']], 2],
  [
    'three that may be one, in a row',
    ['a', 'b', 'c'],
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    1,
  ],
  [
    'three that may be one, all ways',
    ['a', 'b', 'c'],
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ],
    1,
  ],
  [
    'two pairs',
    ['a', 'b', 'c', 'd'],
    [
      ['a', 'b'],
      ['d', 'c'],
    ],
    2,
  ],
  ['a pair of which one is elsewhere', ['a', 'b'], [['a', 'x']], 2],
  ['a pair of which one is elsewhere, the other way round', ['a', 'b'], [['x', 'a']], 2],
  [
    'two that may each be one that is elsewhere',
    ['a', 'b'],
    [
      ['a', 'x'],
      ['x', 'b'],
    ],
    2,
  ],
  ['a pair that is elsewhere', ['a'], [['x', 'y']], 1],
  [
    'a pair judged twice',
    ['a', 'b'],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    1,
  ],
])('counts %s', (_, ids, pairs, count) => {
  expect(
    componentsOf(
      ids,
      pairs.map(([a, b]) => ({ a, b })),
    ),
  ).toBe(count);
});
