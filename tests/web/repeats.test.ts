/** What repeats, as the page tells, tabulates and draws it. */
import { describe, expect, test } from 'vitest';
import type { Feature, Leg, Pattern, Recurrence } from '../../web/src/api/patterns.ts';
import { between, nodesOf } from '../../web/src/repeats/drawing.ts';
import { gridOf } from '../../web/src/repeats/grid.ts';
import { isSince } from '../../web/src/repeats/leaving.ts';
import { sizeOf, weighed } from '../../web/src/repeats/lens.ts';
import {
  baseRatesOf,
  casesOf,
  chanceInWords,
  featureName,
  featurePart,
  titleOf,
  voicesOf,
} from '../../web/src/repeats/words.ts';

const exact = (part: string, name: string, cases = 2): Feature => ({
  id: `${part}=${name}`,
  kind: part.toUpperCase(),
  says: `${part}: ${name}`,
  exact: true,
  entity: name,
  value: null,
  means: null,
  cases,
  casesIfSame: cases,
});
const ofKind = (says: string): Feature => ({
  id: says,
  kind: 'GROUND_FOR',
  says,
  exact: false,
  entity: null,
  value: 'MEMORIAL',
  means: null,
  cases: 2,
  casesIfSame: 2,
});
const leg = (id: string, ...statements: string[]): Leg => ({
  case: { id, name: id },
  certainty: 'ASSERTED',
  attribution: 'DOCUMENT',
  known: 'STATED',
  readBy: [],
  reasons: [],
  contested: false,
  words: [],
  statements,
});
const pattern = (title: string, features: Pattern['features'], cases = ['one', 'two']): Pattern => ({
  id: 'p-1',
  title,
  features,
  cases: cases.map((id) => ({ id, name: id })),
  support: cases.length,
  casesIfSame: cases.length,
  factCount: features.length,
  casesInWords: '2 cases',
  years: ['2021', '2025'],
  yearsInWords: '2021 and 2025',
  datedBy: [{ inWords: '2021' }, { inWords: '2025' }],
  expected: 0.058,
  lift: 34.31,
  meaningful: false,
  voices: ['x'],
  fragile: false,
  restsOn: [],
  unsure: [],
  voicesInWords: 'one voice stands behind all of it; gone without abishev-2018',
});
const judge = { feature: exact('judge', 'kassymbekov'), legs: [leg('one', 'j1'), leg('two', 'j2')] };
const memorial = { feature: ofKind('any ground of the kind memorial'), legs: [leg('one'), leg('two')] };
const taken = { feature: ofKind('any of the family liberty taken'), legs: [leg('one'), leg('two')] };

describe('a title', () => {
  test.each([
    ['Same judge, any ground of the kind memorial', [judge, memorial], 'Same judge', memorial.feature.says],
    ['Same judge', [judge], 'Same judge', ''],
    // A family that a kind beside it says is not in the title.
    [
      'Same judge, any ground of the kind memorial',
      [judge, memorial, taken],
      'Same judge',
      memorial.feature.says,
    ],
    ['Any ground of the kind memorial', [memorial], '', 'Any ground of the kind memorial'],
    [
      'Told in a way that this page does not know',
      [judge, memorial],
      'Told in a way that this page does not know',
      '',
    ],
  ])('%s', (title, features, same, kinds) => {
    expect(titleOf(pattern(title, features))).toEqual({ exact: same, kinds });
  });
});

describe('words', () => {
  test('of chance say when they mean little', () => {
    const told = 'Chance would give 0.06 of 7 cases, seen 2: 34.3 times as many.';
    expect(chanceInWords(pattern('', []), { count: 7, ifSame: 7 })).toBe(
      `${told} With 7 cases this means little.`,
    );
    expect(chanceInWords({ ...pattern('', []), meaningful: true }, { count: 7, ifSame: 7 })).toBe(told);
    expect(chanceInWords({ ...pattern('', []), meaningful: true }, { count: 7, ifSame: 6 })).toBe(
      `${told} Cases that may be the same are counted here as they stand.`,
    );
  });

  test('of voices leave the ids of sources out', () => {
    expect(voicesOf(pattern('', []))).toBe('One voice stands behind all of it');
  });

  test.each([
    [exact('judge', 'Yernar: the judge'), 'judge', 'Yernar: the judge'],
    [ofKind('a parent among the defendants'), '', 'a parent among the defendants'],
  ])('of a feature: %#', (feature, part, name) => {
    expect([featurePart(feature), featureName(feature)]).toEqual([part, name]);
  });

  test('of a recurrence put the base rates beside the number', () => {
    const recurrence: Recurrence = {
      id: 'a',
      name: 'A',
      type: 'Person',
      cases: 2,
      casesIfSame: 1,
      casesInWords: '2 cases, or 1 if they are the same',
      yearsInWords: '',
      parts: [],
      baseRates: [{ inWords: '1 of the 2 cases that we know of this court or authority: Town Court' }],
    };
    expect(casesOf(recurrence)).toBe('in 2 cases, or 1 if they are the same');
    expect(baseRatesOf(recurrence, { count: 7, ifSame: 6 })).toEqual([
      'in 1 of the 2 cases that we know of this court or authority: Town Court',
      'in 2 of the 7 cases in the graph, or 1 of 6 if two of them are the same',
    ]);
  });
});

test.each([
  ['2020', true],
  ['2020-06', true],
  ['2020-06-21', true],
  ['2020-13', false],
  ['20', false],
  ['June 2020', false],
])('%s is a date to leave out what lies before: %s', (text, isGood) => {
  expect(isSince(text)).toBe(isGood);
});

describe('the table', () => {
  test('holds each feature once, what most cases share first, kinds of things last', () => {
    const court = { feature: exact('court', 'almaly'), legs: [leg('one'), leg('two'), leg('three')] };
    const grid = gridOf([
      pattern('', [memorial, judge]),
      pattern('', [judge]),
      pattern('', [court], ['one', 'two', 'three']),
    ]);
    expect(grid.rows.map(({ feature }) => feature.says)).toEqual([
      'court: almaly',
      'judge: kassymbekov',
      'any ground of the kind memorial',
    ]);
    expect(grid.cases.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(grid.rows[1]?.cells.map((cell) => cell?.case.id ?? null)).toEqual(['one', 'two', null]);
  });
});

describe('the nodes of a picture', () => {
  const link = (from: string, to: string) => ({ from, to });

  test('are the cases, what they share, and what links the two', () => {
    const ends = new Map([
      ['j1', link('decision one', 'one')],
      ['j1b', link('decision one', 'kassymbekov')],
      ['j2', link('kassymbekov', 'two')],
      ['aside', link('somebody', 'one')],
    ]);
    const legs = [leg('one', 'j1', 'j1b', 'aside'), leg('two', 'j2')];
    expect(nodesOf(pattern('', [{ ...judge, legs }]), ends)).toEqual([
      'one',
      'two',
      'kassymbekov',
      'decision one',
    ]);
  });

  test('leave out further ways where what is shared leads there already', () => {
    const ends = new Map([
      ['a', link('abai', 'one')],
      ['b', link('abai', 'article')],
      ['c', link('another', 'one')],
      ['d', link('another', 'article')],
    ]);
    const features = [
      { feature: exact('defendant', 'abai'), legs: [leg('one', 'a')] },
      { feature: exact('provision', 'article'), legs: [leg('one', 'a', 'b', 'c', 'd')] },
    ];
    expect(nodesOf(pattern('', features), ends)).toEqual(['one', 'two', 'abai', 'article']);
  });

  test('are the things of each case where only kinds of things are shared', () => {
    const ends = new Map([
      ['m1', link('memorial one', 'one')],
      ['m2', link('memorial two', 'two')],
    ]);
    const features = [{ ...memorial, legs: [leg('one', 'm1'), leg('two', 'm2')] }];
    expect(nodesOf(pattern('', features), ends)).toEqual(['one', 'two', 'memorial one', 'memorial two']);
  });

  test('between two nodes are all on the shortest ways, and none where there is no way', () => {
    const links = [link('a', 'x'), link('x', 'b'), link('a', 'y'), link('y', 'b'), link('a', 'z')];
    expect(between(links, 'a', 'b').toSorted()).toEqual(['x', 'y']);
    expect(between(links, 'a', 'elsewhere')).toEqual([]);
  });
});

describe('the lens', () => {
  test('gives an area that grows as the number of cases does', () => {
    expect(sizeOf(4) / sizeOf(1)).toBeCloseTo(2, 1);
    expect(sizeOf(0)).toBeLessThan(sizeOf(1));
    expect(sizeOf(10_000)).toBe(120);
  });

  test('speaks about people and institutions only', () => {
    const card = { name: '', otherNames: [], parts: [], cases: 9, casesIfSame: 9, degree: 0, contested: [] };
    const node = { at: { x: 0, y: 0 }, pinned: false } as const;
    const standing = { side: 'other', letter: null, certainty: 'DENIED' } as const;
    const drawn = {
      nodes: [
        { ...node, id: 'a', card: { ...card, id: 'a', type: 'Person' as const }, standing },
        { ...node, id: 'b', card: { ...card, id: 'b', type: 'Case' as const }, standing },
      ],
      lines: [],
      judgements: [],
    };
    expect(weighed(drawn, {}, null).nodes.map(({ inCases }) => inCases)).toEqual([
      { count: 0, ifSame: 0 },
      undefined,
    ]);
  });
});
