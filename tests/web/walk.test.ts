/** The keyboard walks the picture. */
import { describe, expect, test } from 'vitest';
import { around, closest, nearest } from '../../web/src/graph/walk.ts';

const STOPS = [
  { id: 'centre', at: { x: 0, y: 0 } },
  { id: 'right', at: { x: 100, y: 10 } },
  { id: 'far right', at: { x: 300, y: 0 } },
  { id: 'above', at: { x: 20, y: -80 } },
];

test.each([
  ['right', 'right'],
  ['up', 'above'],
  ['left', null],
  ['down', null],
] as const)('going %s leads to %s', (heading, expected) => {
  expect(nearest(STOPS, { x: 0, y: 0 }, heading)).toBe(expected);
});

test('what is nearest to a point', () => {
  expect(closest(STOPS, { x: 290, y: 5 })).toBe('far right');
  expect(closest([], { x: 0, y: 0 })).toBeNull();
});

describe('the lines round a node', () => {
  const places = { a: { x: 0, y: 0 }, top: { x: 0, y: -9 }, right: { x: 9, y: 0 }, left: { x: -9, y: 0 } };

  test('come in the order of a clock', () => {
    const lines = [
      { from: 'left', to: 'a' },
      { from: 'a', to: 'right' },
      { from: 'top', to: 'a' },
      { from: 'top', to: 'right' },
    ];
    expect(around(lines, 'a', places)).toEqual([lines[2], lines[1], lines[0]]);
  });
});
