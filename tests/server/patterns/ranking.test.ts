import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../../server/patterns/evidence.ts';
import { matrixOf } from '../../../server/patterns/matrix.ts';
import { rank, type Sort } from '../../../server/patterns/ranking.ts';
import { caseFeatures, claim, statement } from '../../fixtures/case-features.ts';

/** Four cases: `a` and `b` share x and y and z, `a` to `c` share x, `c` and `d` share w. */
const matrix = matrixOf(
  caseFeatures({
    a: ['JUDGED=x', 'JUDGED=y', 'JUDGED=z'],
    b: ['JUDGED=x', 'JUDGED=y', 'JUDGED=z'],
    c: ['JUDGED=w', 'JUDGED=x'],
    d: ['JUDGED=w'],
  }),
  EVERYTHING,
);
const number = (name: string) => matrix.of.features.findIndex((f) => f.entity?.id === name);

/** Sets of features, written `z-y-x 2`, as the search gives them. */
function sets(...written: string[]) {
  const parsed = written
    .map((set) => set.split(' '))
    .map(([names = '', support]) => ({ names: names.split('-'), support }));
  const starts = parsed.reduce<number[]>((all, { names }) => [...all, (all.at(-1) ?? 0) + names.length], [0]);
  return {
    starts: Int32Array.from(starts),
    items: Int32Array.from(parsed.flatMap(({ names }) => names.map(number))),
    supports: Int32Array.from(parsed.map(({ support }) => Number(support))),
  };
}
const ranked = (sort: Sort, minFeatures: number, ...written: string[]) => {
  const ranking = rank(matrix, sets(...written), { sort, minFeatures });
  return ranking.slice(0, 99).map(({ features, support }) => {
    const names = features.map((f) => matrix.of.features[f]?.entity?.id ?? '').join('-');
    return `${names} ${support}`;
  });
};

describe('patterns come', () => {
  it.each<[string, Sort, number, string[], string[]]>([
    ['with their features in the order of their ids', 'SUPPORT', 1, ['z-x-y 2'], ['x-y-z 2']],
    ['by support', 'SUPPORT', 1, ['w 2', 'x 3'], ['x 3', 'w 2']],
    ['by features', 'FEATURES', 1, ['x 3', 'z-y-x 2'], ['x-y-z 2', 'x 3']],
    // w: 2 of an expected 2 * (3+3+2+1)/9 = 2; xyz: 2 of much less.
    ['by lift', 'LIFT', 1, ['x 3', 'w 2', 'z-y-x 2'], ['x-y-z 2', 'x 3', 'w 2']],
    ['by surprise', 'SURPRISE', 1, ['w 2', 'x 3', 'z-y-x 2'], ['x-y-z 2', 'x 3', 'w 2']],
    ['as often by support', 'FEATURES', 1, ['w 2', 'x 3'], ['x 3', 'w 2']],
    ['as often and as large by their ids', 'SUPPORT', 1, ['z 2', 'w 2', 'y 2'], ['w 2', 'y 2', 'z 2']],
    ['as often by their size', 'SUPPORT', 1, ['w 2', 'y-z 2'], ['y-z 2', 'w 2']],
    ['by the first id that differs', 'SUPPORT', 1, ['x-z 2', 'w-z 2', 'x-y 2'], ['w-z 2', 'x-y 2', 'x-z 2']],
    ['only with enough features', 'SUPPORT', 2, ['x 3', 'y-z 2', 'x-y-z 2'], ['x-y-z 2', 'y-z 2']],
    ['not at all where there are none', 'SURPRISE', 1, [], []],
  ])('%s', (_, sort, minFeatures, given, expected) => {
    expect(ranked(sort, minFeatures, ...given)).toEqual(expected);
  });
});

describe('a ranking', () => {
  const ranking = rank(matrix, sets('w 2', 'x 3', 'y 2'), { sort: 'SUPPORT', minFeatures: 1 });

  it('says what chance would give, and how many times as often it is seen', () => {
    // Sizes 3, 3, 2, 1 of 9 cells; x is held by 3: 1 + 1 + 6/9 + 3/9.
    const { expected, lift } = ranking.at(0);
    expect(expected).toBeCloseTo(3, 12);
    expect(lift).toBeCloseTo(1, 12);
    expect(ranking.at(1).expected).toBeCloseTo(2, 12);
  });

  it.each([
    ['the first', 0, 1, ['x']],
    ['the middle', 1, 2, ['w']],
    ['all that are left', 1, 9, ['w', 'y']],
    ['none beyond the end', 7, 9, []],
    ['none backwards', 2, 1, []],
  ])('gives %s', (_, from, to, names) => {
    expect(
      ranking.slice(from, to).map(({ features }) => matrix.of.features[features[0] ?? -1]?.entity?.id),
    ).toEqual(names);
  });

  it('has nothing before its beginning or after its end', () => {
    expect(ranking.length).toBe(3);
    expect(() => ranking.at(3)).toThrow(new RangeError('no pattern at 3'));
    expect(() => ranking.at(-1)).toThrow(RangeError);
  });
});

describe('what follows from one statement', () => {
  const one = { of: ['g'], own: ['g'] };
  const shared = ['GROUND_FOR=walk', 'GROUND_FOR~RALLY'];
  const told = Object.fromEntries(
    ['a', 'b'].flatMap((c) => shared.map((f) => [`${c}/${f}`, { legs: [one] }] as const)),
  );
  const of = (options: object) =>
    matrixOf(caseFeatures({ a: shared, b: shared, c: ['JUDGED=x'], d: ['JUDGED=y'] }, options), EVERYTHING);
  const both = {
    starts: Int32Array.from([0, 2]),
    items: Int32Array.from([0, 1]),
    supports: Int32Array.from([2]),
  };
  const lift = (options: object) =>
    rank(of(options), both, { sort: 'LIFT', minFeatures: 1 }).slice(0, 1)[0]?.lift ?? 0;

  it('is expected once, and is one feature', () => {
    const known = { g: statement([claim()], { key: 'g', kind: 'GROUND_FOR' }) };
    expect(lift({ told, statements: known })).toBeLessThan(lift({}));
    const few = { sort: 'LIFT', minFeatures: 2 } as const;
    expect(rank(of({ told, statements: known }), both, few).length).toBe(0);
    expect(rank(of({}), both, few).length).toBe(1);
  });
});
