import { describe, expect, it } from 'vitest';
import { EVERYTHING, type PatternFilter } from '../../../server/patterns/evidence.ts';
import { matrixOf } from '../../../server/patterns/matrix.ts';
import { explain, yearIn } from '../../../server/patterns/pattern.ts';
import { caseFeatures, claim, statement, type ToldOptions } from '../../fixtures/case-features.ts';

const CASES = { a: ['JUDGED=ulo', 'DEFENDED=bek'], b: ['DEFENDED=bek', 'JUDGED=ulo'], c: ['JUDGED=ulo'] };
const explained = (features: readonly number[], options?: ToldOptions, filter: Partial<PatternFilter> = {}) =>
  explain(matrixOf(caseFeatures(CASES, options), { ...EVERYTHING, ...filter }), {
    features,
    support: 2,
    expected: 0.5,
    lift: 4,
  });
const by = (...sources: string[]) =>
  statement(sources.map((source) => claim({ claim: `c-${source}`, source })));
const unsure = (...pairs: [string, string][]) => ({
  unsure: pairs.map(([a, b], i) => ({ id: `j-${i}`, a, b, why: 'alike' })),
});

it('keeps how it was ranked, and has the cases that have all of it', () => {
  expect(explained([0, 1])).toMatchObject({
    features: [0, 1],
    support: 2,
    expected: 0.5,
    lift: 4,
    cases: [0, 1],
  });
  expect(explained([0]).cases).toEqual([0, 1, 2]);
});

describe('it rests on a source', () => {
  it.each<[string, readonly number[], ToldOptions, string[]]>([
    ['each of two, where two cases stand on one each', [0, 1], {}, ['a', 'b']],
    ['none, where a third case is left', [0], {}, []],
    [
      'the one on which a feature of both stands',
      [0, 1],
      { statements: { 'a/JUDGED=ulo': by('z'), 'b/JUDGED=ulo': by('z') } },
      ['a', 'b', 'z'],
    ],
    [
      'none that another stands beside',
      [0, 1],
      {
        statements: {
          'a/JUDGED=ulo': by('a', 'x'),
          'a/DEFENDED=bek': by('a', 'x'),
          'b/JUDGED=ulo': by('b', 'x'),
          'b/DEFENDED=bek': by('b', 'x'),
        },
      },
      [],
    ],
    [
      'none of two that each carry one of two ways',
      [0, 1],
      {
        told: {
          'a/JUDGED=ulo': {
            legs: [
              { of: ['a/1'], own: [] },
              { of: ['x/2'], own: [] },
            ],
          },
        },
        statements: {
          'a/DEFENDED=bek': by('a', 'x'),
          'b/JUDGED=ulo': by('a', 'x'),
          'b/DEFENDED=bek': by('a', 'x'),
        },
      },
      [],
    ],
    [
      'the one that a way needs besides',
      [0, 1],
      {
        told: { 'a/JUDGED=ulo': { legs: [{ of: ['a/1', 'x/2'], own: ['a/1'] }] } },
      },
      ['a', 'b', 'x'],
    ],
    [
      'the one on which all but one of three stand',
      [0],
      { statements: { 'a/JUDGED=ulo': by('z'), 'b/JUDGED=ulo': by('z') } },
      ['z'],
    ],
    ['none on which one of three stands', [0], { statements: { 'a/JUDGED=ulo': by('z') } }, []],
  ])('%s', (_, features, options, sources) => {
    expect(explained(features, options).restsOn).toEqual(sources);
  });

  it('besides those that are left out already', () => {
    const options = { statements: { 'a/JUDGED=ulo': by('a', 'x'), 'a/DEFENDED=bek': by('a', 'x') } };
    expect(explained([0, 1], options).restsOn).toEqual(['b']);
    expect(explained([0, 1], options, { withoutSources: ['x'] }).restsOn).toEqual(['a', 'b']);
  });
});

it.each<[string, readonly number[], [string, string][], number, string[]]>([
  ['nothing in doubt', [0, 1], [], 2, []],
  ['two cases that may be one', [0, 1], [['a', 'b']], 1, ['j-0']],
  ['two of three that may be one', [0], [['b', 'c']], 2, ['j-0']],
  [
    'a case that may be one that the graph does not have',
    [0, 1],
    [
      ['a', 'elsewhere'],
      ['c', 'elsewhere'],
    ],
    2,
    [],
  ],
  ['a thing of it that may be one in no case', [0, 1], [['elsewhere', 'ulo']], 2, []],
  ['a thing of another pattern', [0], [['bek', 'elsewhere']], 3, []],
])('says how many cases there are with %s', (_, features, pairs, cases, ids) => {
  const { casesIfSame, unsure: open } = explained(features, unsure(...pairs));
  expect([casesIfSame, open]).toEqual([cases, ids]);
});

const dated = (date: string, source = 'a') =>
  statement([claim({ claim: `c-${date}`, date, dated: true, source })]);
const shared: ToldOptions = {
  told: {
    'a/JUDGED=ulo': { legs: [{ of: ['a/part', 'x/elsewhere'], own: ['a/part'] }] },
    'b/JUDGED=ulo': { legs: [{ of: ['b/part', 'x/elsewhere'], own: ['b/part'] }] },
  },
  statements: { 'x/elsewhere': dated('2025', 'x'), 'a/part': dated('2019'), 'a/DEFENDED=bek': dated('2021') },
};

it('stands on the voices of what speaks of its cases', () => {
  expect([...explained([0, 1], shared).voices].sort()).toEqual(['a', 'b']);
});

it('has for each case the year of what speaks of it', () => {
  expect(explained([0, 1], shared).years).toEqual([
    { year: '2021', said: true, claims: ['c-2021'] },
    { year: null, said: false, claims: [] },
  ]);
});

it.each([
  ['of one feature', 0, [0], '2019'],
  ['of another', 0, [1], '2021'],
  ['of both', 0, [1, 0], '2021'],
  ['of none', 0, [], null],
  ['of a feature that it has not', 2, [1], null],
  ['of a case that is not there', 9, [0], null],
])('gives the year %s', (_, index, features, year) => {
  expect(yearIn(matrixOf(caseFeatures(CASES, shared), EVERYTHING), index, features).year).toBe(year);
});
