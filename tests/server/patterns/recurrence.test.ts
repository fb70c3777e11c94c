import { describe, expect, it } from 'vitest';
import { EVERYTHING, type EvidencedStatement } from '../../../server/patterns/evidence.ts';
import { matrixOf } from '../../../server/patterns/matrix.ts';
import { recurrences } from '../../../server/patterns/recurrence.ts';
import { caseFeatures, claim, statement, type ToldOptions } from '../../fixtures/case-features.ts';

const CASES = {
  a: ['JUDGED=ulo', 'INVESTIGATED=ova', 'ISSUED_BY=town', 'DEFENDED=ulo', 'GROUND_FOR~MEMORIAL'],
  b: ['JUDGED=ulo', 'ISSUED_BY=town', 'HOLDS_POST=office'],
  c: ['JUDGED=bek', 'ISSUED_BY=town', 'DEFENDED=ulo'],
  d: ['JUDGED=bek', 'ISSUED_BY=sea'],
};
const of = (cases: Readonly<Record<string, readonly string[]>>, options?: ToldOptions) =>
  matrixOf(caseFeatures(cases, options), EVERYTHING);
const found = (types: readonly string[], minCases: number, options?: ToldOptions) =>
  recurrences(of(CASES, options), types, minCases);

it.each<[string, string[], number, string[]]>([
  [
    'all in a case or more, those in most first, then by their ids',
    ['Person', 'Organisation'],
    1,
    ['town 3', 'ulo 3', 'bek 2', 'office 1', 'ova 1', 'sea 1'],
  ],
  ['only those in two', ['Person', 'Organisation'], 2, ['town 3', 'ulo 3', 'bek 2']],
  ['only those in three', ['Person', 'Organisation'], 3, ['town 3', 'ulo 3']],
  ['none in four', ['Person', 'Organisation'], 4, []],
  ['people', ['Person'], 2, ['ulo 3', 'bek 2']],
  ['institutions', ['Organisation'], 2, ['town 3']],
  ['no type', [], 1, []],
])('lists %s', (_, types, minCases, names) => {
  expect(found(types, minCases).map((r) => `${r.entity.id} ${r.cases.length}`)).toEqual(names);
});

it.each<[string, string[], number, string[]]>([
  ['judges, and only the cases that they judged', ['JUDGED'], 1, ['bek 2', 'ulo 2']],
  ['judges of two cases and more', ['JUDGED'], 3, []],
  ['judges and lawyers', ['JUDGED', 'DEFENDED'], 3, ['ulo 3']],
  ['courts', ['ISSUED_BY'], 2, ['town 3']],
  ['nobody in a part that nobody has', ['PROSECUTED'], 1, []],
])('asked for parts, lists %s', (_, kinds, minCases, names) => {
  const all = recurrences(of(CASES), ['Person', 'Organisation'], minCases, kinds);
  expect(all.map((r) => `${r.entity.id} ${r.cases.length}`)).toEqual(names);
});

it('asked for parts, counts no line beside them, and shows none but these', () => {
  const features = caseFeatures(CASES);
  const entity = { id: 'ulo', type: 'Person', name: 'Ulo' };
  const standing = [{ case: 3, entity, says: 'is said to have been questioned in', statements: [0] }];
  const matrix = matrixOf({ ...features, standing }, EVERYTHING);
  const [all] = recurrences(matrix, ['Person'], 4);
  expect([all?.cases, recurrences(matrix, ['Person'], 3, ['JUDGED', 'DEFENDED'])[0]?.cases]).toEqual([
    [0, 1, 2, 3],
    [0, 1, 2],
  ]);
  const [judge] = recurrences(matrix, ['Person'], 2, ['JUDGED']).filter((r) => r.entity.id === 'ulo');
  expect(judge?.parts.map(says)).toEqual(['0 judge', '1 judge']);
  expect(judge?.baseRates.map((b) => [b.shared, b.cases])).toEqual([
    [2, 3],
    [1, 1],
  ]);
});

const ulo = (options?: ToldOptions) => found(['Person'], 3, options)[0];
const says = (part: { feature: number; case: number } | undefined) =>
  part === undefined ? '' : `${part.case} ${of(CASES).of.features[part.feature]?.says}`;

describe('somebody in three cases', () => {
  it('stands in each case once, in every part', () => {
    expect(ulo()?.cases).toEqual([0, 1, 2]);
    expect(ulo()?.parts.map(says)).toEqual(['0 judge', '0 lawyer', '1 judge', '2 lawyer']);
  });

  it('has the surest part of a case first', () => {
    const hedged: EvidencedStatement = statement([claim({ certainty: 'HEDGED' })]);
    const parts = ulo({ statements: { 'a/JUDGED=ulo': hedged } })?.parts;
    expect(parts?.map(says)).toEqual(['0 lawyer', '0 judge', '1 judge', '2 lawyer']);
    expect(parts?.map((p) => p.certainty)).toEqual(['ASSERTED', 'HEDGED', 'ASSERTED', 'ASSERTED']);
  });

  it('says which part is contested, and what each rests on, once', () => {
    const parts = ulo({
      statements: { x: statement([claim()], { contested: true }) },
      told: {
        'a/JUDGED=ulo': {
          legs: [
            { of: ['x'], own: ['x'] },
            { of: ['x', 'y'], own: ['x'] },
          ],
        },
      },
    })?.parts;
    expect(parts?.map((p) => p.contested)).toEqual([true, false, false, false]);
    expect(parts?.[0]?.statements).toEqual([0, 1]);
  });

  it('has the year of each case, in their order', () => {
    const dated = (date: string) => statement([claim({ date, dated: true })]);
    const years = ulo({
      statements: {
        'a/DEFENDED=ulo': dated('2018'),
        'a/JUDGED=ulo': dated('2021'),
        'c/DEFENDED=ulo': dated('2025'),
      },
    })?.years;
    expect(years?.map((y) => y.year)).toEqual(['2021', null, '2025']);
  });

  it.each([
    ['two of them may be one', [['a', 'b']], 2],
    [
      'all may be one',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      1,
    ],
    ['one of them may be another case', [['a', 'd']], 3],
  ])('counts as few cases where %s', (_, pairs, count) => {
    const unsure = pairs.map(([a = '', b = '']) => ({ id: 'j', a, b, why: '' }));
    expect(ulo({ unsure })?.casesIfSame).toBe(count);
  });

  it('has base rates of the courts and departments of these cases, and of nothing else', () => {
    const rates = ulo()?.baseRates.map((b) => [of(CASES).of.features[b.feature]?.id, b.shared, b.cases]);
    expect(rates).toEqual([
      ['ISSUED_BY=town', 3, 3],
      ['HOLDS_POST=office', 1, 1],
    ]);
  });
});

it('counts of all cases of a court those that somebody stands in', () => {
  const [, , bek] = found(['Person', 'Organisation'], 2);
  expect(bek?.baseRates.map((b) => [b.shared, b.cases])).toEqual([
    [1, 3],
    [1, 1],
  ]);
});

it('says of which court it is open whether it is the same', () => {
  const unsure = [
    { id: 'j', a: 'sea', b: 'town', why: '' },
    { id: 'k', a: 'a', b: 'b', why: '' },
  ];
  const rates = found(['Person'], 2, { unsure }).map((r) => r.baseRates.map((b) => b.perhapsSame));
  expect(rates).toEqual([
    [['sea'], []],
    [['sea'], ['town']],
  ]);
});

it('gives an institution no base rate of itself', () => {
  const [town] = found(['Organisation'], 3);
  expect(town?.baseRates.map((b) => of(CASES).of.features[b.feature]?.id)).toEqual(['HOLDS_POST=office']);
});
