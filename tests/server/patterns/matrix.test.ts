import { describe, expect, it } from 'vitest';
import { EVERYTHING, type PatternFilter } from '../../../server/patterns/evidence.ts';
import { casesWith, matrixOf, setsOf } from '../../../server/patterns/matrix.ts';
import { caseFeatures, claim, statement } from '../../fixtures/case-features.ts';

const of = caseFeatures(
  {
    a: ['JUDGED=ulo', 'HONOURS=tirek'],
    b: ['HONOURS=tirek'],
    c: ['JUDGED=ova', 'JUDGED=ulo', 'HONOURS=tirek'],
  },
  {
    told: {
      // Two ways: by a ground alone, and by a ground and what the kites' report says of it.
      'a/HONOURS=tirek': {
        legs: [
          { of: ['a/ground', 'kites/honours'], own: ['a/ground'] },
          { of: ['lamps/second'], own: ['lamps/second'] },
        ],
      },
    },
    statements: {
      'kites/honours': statement([claim({ source: 'kites', certainty: 'HEDGED' })], {
        key: 'kites/honours',
        contested: true,
      }),
    },
  },
);
const whole = matrixOf(of, EVERYTHING);
const cell = (filter: Partial<PatternFilter>, index = 0, feature = 1) =>
  matrixOf(of, { ...EVERYTHING, ...filter }).rows[index]?.get(feature);

describe('a cell', () => {
  it.each([
    ['as sure as the best of its ways', {}, 'ASSERTED'],
    ['as weak as the weakest of a way', { withoutSources: ['lamps'] }, 'HEDGED'],
    ['as sure as what is left', { withoutSources: ['kites'] }, 'ASSERTED'],
    ['not there when no way is left', { withoutSources: ['kites', 'lamps'] }, undefined],
    ['not there when a part of its only way is missing', { withoutSources: ['lamps', 'a'] }, undefined],
  ])('is %s', (_, filter, certainty) => {
    expect(cell(filter)?.certainty).toBe(certainty);
  });

  it.each([
    ['all its ways', {}, [[1, 2], [3]], [1, 3], ['a', 'lamps'], ['a', 'kites', 'lamps'], true],
    ['one of them', { withoutSources: ['lamps'] }, [[1, 2]], [1], ['a'], ['a', 'kites'], true],
    ['the other', { withoutContested: true }, [[3]], [3], ['lamps'], ['lamps'], false],
  ])(
    'rests on %s: in the voices of what speaks of the case',
    (_, filter, legs, own, voices, sources, contested) => {
      const found = cell(filter);
      expect(found?.legs).toEqual(legs);
      expect(found?.own).toEqual(own);
      expect([...(found?.voices ?? [])]).toEqual(voices);
      expect([...(found?.sources ?? [])]).toEqual(sources);
      expect(found?.contested).toBe(contested);
    },
  );

  it('names what speaks of the case once, in however many ways', () => {
    const twice = caseFeatures(
      { a: ['JUDGED=ulo'] },
      {
        told: {
          'a/JUDGED=ulo': {
            legs: [
              { of: ['x', 'y'], own: ['x'] },
              { of: ['x', 'z'], own: ['x'] },
            ],
          },
        },
      },
    );
    expect(matrixOf(twice, EVERYTHING).rows[0]?.get(0)?.own).toEqual([0]);
  });
});

it('lists the cases of each feature', () => {
  expect(whole.columns).toEqual([[0, 2], [0, 1, 2], [2]]);
  expect(matrixOf(of, { ...EVERYTHING, withoutSources: ['c'] }).columns).toEqual([[0], [0, 1], []]);
});

it('gives its rows as sets', () => {
  const { starts, items } = setsOf(whole);
  expect([...starts]).toEqual([0, 2, 3, 6]);
  expect([...items.slice(0, 3)]).toEqual([0, 1, 1]);
  expect([...items.slice(3)].sort()).toEqual([0, 1, 2]);
});

it.each([
  ['one feature', [1], [0, 1, 2]],
  ['two', [1, 0], [0, 2]],
  ['two, the rarer first', [0, 1], [0, 2]],
  ['three', [0, 1, 2], [2]],
  ['none: all cases', [], [0, 1, 2]],
  ['one that is not there', [0, 9], []],
])('finds the cases with %s', (_, features, cases) => {
  expect(casesWith(whole, features)).toEqual(cases);
});
