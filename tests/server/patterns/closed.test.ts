import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closedSets, type Sets } from '../../../server/patterns/closed.ts';

const flat = (rows: readonly (readonly number[])[]): Sets => ({
  starts: Int32Array.from([0, ...rows.map((_, i) => rows.slice(0, i + 1).reduce((n, r) => n + r.length, 0))]),
  items: Int32Array.from(rows.flat()),
});

/** `items -> support`, items sorted. */
function mined(
  rows: readonly (readonly number[])[],
  itemCount: number,
  minSupport: number,
): Map<string, number> {
  const { starts, items, supports } = closedSets(flat(rows), itemCount, { minSupport });
  return new Map(
    [...supports].map((support, i) => [
      [...items.slice(starts[i], starts[i + 1])].sort((a, b) => a - b).join(' '),
      support,
    ]),
  );
}

/** Every subset of the items, tried one by one. */
function bruteForce(
  rows: readonly (readonly number[])[],
  itemCount: number,
  minSupport: number,
): Map<string, number> {
  const found = new Map<string, number>();
  for (let mask = 1; mask < 1 << itemCount; mask += 1) {
    const set = Array.from({ length: itemCount }, (_, i) => i).filter((i) => (mask & (1 << i)) !== 0);
    const holders = rows.filter((row) => set.every((i) => row.includes(i)));
    const closure = Array.from({ length: itemCount }, (_, i) => i).filter((i) =>
      holders.every((r) => r.includes(i)),
    );
    if (holders.length >= minSupport && closure.length === set.length)
      found.set(set.join(' '), holders.length);
  }
  return found;
}

const graphs = fc.record({
  rows: fc.array(fc.uniqueArray(fc.nat({ max: 8 })), { maxLength: 14 }),
  minSupport: fc.integer({ min: 1, max: 4 }),
});

it('finds what brute force finds, on 500 random graphs', () => {
  fc.assert(
    fc.property(graphs, ({ rows, minSupport }) => {
      expect(mined(rows, 9, minSupport)).toEqual(bruteForce(rows, 9, minSupport));
    }),
    { numRuns: 500 },
  );
});

it('does not depend on the order of cases or the names of items', () => {
  fc.assert(
    fc.property(graphs, fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), ({ rows, minSupport }, keys) => {
      const renamed = [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
      const back = (set: string) =>
        set
          .split(' ')
          .map((i) => renamed.indexOf(Number(i)))
          .sort((a, b) => a - b)
          .join(' ');
      const other = mined(
        [...rows].reverse().map((row) => row.map((i) => renamed[i] ?? i)),
        9,
        minSupport,
      );
      expect(new Map([...other].map(([set, support]) => [back(set), support]))).toEqual(
        mined(rows, 9, minSupport),
      );
    }),
  );
});

it('keeps every pattern when a case with nothing in common is added', () => {
  fc.assert(
    fc.property(graphs, ({ rows }) => {
      expect(mined([...rows, [9, 10, 11]], 12, 2)).toEqual(mined(rows, 12, 2));
    }),
  );
});

it.each([
  ['no cases', [], 1],
  ['cases without items', [[], []], 1],
  ['a support that nothing has', [[1], [2]], 2],
])('finds nothing in %s', (_, rows, minSupport) => {
  expect(mined(rows, 3, minSupport).size).toBe(0);
});
