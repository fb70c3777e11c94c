import { describe, expect, it } from 'vitest';
import type { Feature } from '../../../server/patterns/features.ts';
import type { Pattern } from '../../../server/patterns/pattern.ts';
import {
  counted,
  mostTellingFirst,
  sayBaseRate,
  sayCases,
  sayChance,
  sayFeature,
  sayHowCommon,
  sayTitle,
  sayVoices,
} from '../../../server/patterns/words.ts';
import { exactly } from '../../../server/count.ts';
import { model } from '../../../server/model.ts';
import { featuresOf } from '../../../server/patterns/ways.ts';
import { caseFeatures, feature } from '../../fixtures/case-features.ts';

const pattern = (more: Partial<Pattern>): Pattern => ({
  features: [],
  support: 2,
  expected: 0.058,
  lift: 34.31,
  cases: [0, 1],
  casesIfSame: 2,
  factCount: 0,
  unsure: [],
  voices: new Set(['one', 'two']),
  restsOn: [],
  years: [],
  ...more,
});

it.each([
  [0, 'no cases'],
  [1, 'one case'],
  [2, 'two cases'],
  [3, 'three cases'],
  [4, 'four cases'],
  [5, 'five cases'],
  [6, 'six cases'],
  [7, 'seven cases'],
  [8, 'eight cases'],
  [9, 'nine cases'],
  [10, 'ten cases'],
  [11, 'eleven cases'],
  [12, 'twelve cases'],
  [13, '13 cases'],
])('%i is %s', (count, words) => {
  expect(counted(count, 'case')).toBe(words);
});

const described = (kind: string, value: string): Feature => ({
  ...feature('JUDGED=x'),
  kind,
  says: 'x',
  entity: null,
  value,
});

it.each([
  [feature('JUDGED=ulo'), 'judge: Ulo'],
  [feature('GROUND_FOR~MUTUAL_AID'), 'any ground of the kind mutual aid'],
  [{ ...feature('GROUND_FOR~X'), value: null }, 'any ground of the kind '],
  [feature('Person.children~ANY'), 'a parent among the defendants'],
  [described('Person.age', '31'), 'x 31 among the defendants'],
  [described('Event.cause', 'ANY'), 'x among the grounds'],
  [described('CourtDecision.published', 'ANY'), 'x among the decisions'],
  [described('Case.matter', 'CRIMINAL'), 'x criminal'],
  [{ ...described('Case.matter', ''), value: null }, 'x '],
])('a feature: %#', (of, words) => {
  expect(sayFeature(of)).toBe(words);
});

it.each([
  ['one thing', ['JUDGED=ulo'], 'Same judge'],
  ['a place after what tells more', ['IN_PLACE=a', 'JUDGED=ulo'], 'Same judge, same place'],
  ['two of a kind', ['DEFENDANT_IN=a', 'DEFENDANT_IN=b'], 'Two same defendants'],
  [
    'several',
    ['JUDGED=u', 'DEFENDANT_IN=a', 'JUDGED=v', 'ISSUED_BY=c'],
    'Two same judges, same defendant, same court or authority',
  ],
  ['only a kind', ['GROUND_FOR~RALLY'], 'Any ground of the kind rally'],
  [
    'kinds after things',
    ['GROUND_FOR~RALLY', 'JUDGED=u', 'Person.children~ANY'],
    'Same judge, any ground of the kind rally, a parent among the defendants',
  ],
  [
    'a family whose kinds differ',
    ['GROUND_FOR~ASSEMBLY', 'JUDGED=u'],
    'Same judge, any ground of the kind assembly',
  ],
  ['nothing', [], ''],
])('a title of %s', (_, ids, title) => {
  expect(sayTitle(ids.map(feature))).toBe(title);
});

it('a title says a family only where none of its kinds is there to say it', () => {
  const assembly = {
    ...feature('GROUND_FOR~ASSEMBLY'),
    family: { means: 'Gatherings.', members: ['PICKET', 'RALLY'] },
  };
  expect(sayTitle([assembly, feature('GROUND_FOR~RALLY')])).toBe('Any ground of the kind rally');
  expect(sayTitle([assembly, feature('GROUND_FOR~STATEMENT')])).toBe(
    'Any ground of the kind statement, any ground of the kind assembly',
  );
});

it('what tells most comes first', () => {
  const all = ['SUBJECTED_TO~CUSTODY', 'IN_PLACE=x', 'JUDGED=u'].map(feature);
  const families = featuresOf(model(), 'SUBJECTED_TO', null, ['CUSTODY']).filter(({ family }) => family);
  expect(mostTellingFirst([...families.reverse(), ...all], (f) => f).map(({ id }) => id)).toEqual([
    'JUDGED=u',
    'IN_PLACE=x',
    'SUBJECTED_TO~CUSTODY',
    'SUBJECTED_TO~LIBERTY_TAKEN',
    'FAMILY~LIBERTY_TAKEN',
  ]);
});

it.each([
  ['nothing of it', 'JUDGED=u', 'Same judge, any of the family liberty taken'],
  ['a value of it', 'SUBJECTED_TO~CUSTODY', 'Any measure of the kind custody'],
  ['the family within one kind', 'SENTENCES~LIBERTY_TAKEN', 'Any penalty of the kind liberty taken'],
  ['a kind that is of it as a whole', 'HELD_AT=colony', 'Same place of detention'],
  [
    'a value of the kind that is none of it',
    'SUBJECTED_TO~SEARCH',
    'Any measure of the kind search, any of the family liberty taken',
  ],
])('a title says a family of several kinds once, beside %s', (_, beside, title) => {
  const taken = featuresOf(model(), 'HELD_AT', null, []);
  expect(taken.map(({ id }) => id)).toEqual(['FAMILY~LIBERTY_TAKEN']);
  expect(sayTitle([feature(beside), ...taken])).toBe(title);
});

it.each([
  [[0, 1], 2, '2 cases'],
  [[0, 1], 1, '2 cases, or 1 if they are the same'],
  [[0, 1, 2], 2, '3 cases, or 2 if two of them are the same'],
  [Array.from({ length: 15 }, (_, i) => i), 14, '15 cases, or 14 if two of them are the same'],
])('cases: %#', (cases, casesIfSame, words) => {
  expect(sayCases(pattern({ cases, casesIfSame }))).toBe(words);
});

it.each([
  [['one'], [], 'one voice stands behind all of it; it would survive without any one source'],
  [['one', 'two'], [], 'two voices stand behind it; it would survive without any one source'],
  [['one', 'two'], ['lamps'], 'two voices stand behind it; gone without lamps'],
  [['one'], ['kites', 'lamps'], 'one voice stands behind all of it; gone without kites, or without lamps'],
])('voices: %#', (voices, restsOn, words) => {
  expect(sayVoices(pattern({ voices: new Set(voices), restsOn }))).toBe(words);
});

describe('chance', () => {
  const cases = (count: number) =>
    caseFeatures(Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, []])));
  it.each([
    [7, 'chance would give 0.06 of 7 cases, seen 2: 34.3 times (with 7 cases this means little)'],
    [29, 'chance would give 0.06 of 29 cases, seen 2: 34.3 times (with 29 cases this means little)'],
    [30, 'chance would give 0.06 of 30 cases, seen 2: 34.3 times'],
  ])('among %i cases', (count, words) => {
    expect(sayChance(pattern({}), cases(count))).toBe(words);
  });
});

describe('base rates say of what', () => {
  it.each([
    [2, 7, '2 of the 7 cases in the graph'],
    [1, 1, '1 of the 1 case in the graph'],
    [0, 2, '0 of the 2 cases in the graph'],
  ])('%i of %i', (held, all, words) => {
    expect(sayHowCommon(exactly(held), exactly(all))).toBe(words);
  });

  it.each([
    ['HOLDS_POST=office', 1, 1, '1 of the 1 case that we know of this institution: Office'],
    ['ISSUED_BY=town', 1, 2, '1 of the 2 cases that we know of this court or authority: Town'],
  ])('%s', (id, shared, all, words) => {
    expect(sayBaseRate(feature(id), exactly(shared), exactly(all))).toBe(words);
  });

  it('says with a base rate which courts may be the same', () => {
    expect(sayBaseRate(feature('ISSUED_BY=town'), exactly(1), exactly(2), ['Sea', 'Hill'])).toBe(
      '1 of the 2 cases that we know of this court or authority: Town; it may be the same as Sea, or as Hill',
    );
  });
});
