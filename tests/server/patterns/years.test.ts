import { describe, expect, it } from 'vitest';
import { EVERYTHING, type Evidence } from '../../../server/patterns/evidence.ts';
import { distinctYears, sayYear, sayYears, type Year, yearOf } from '../../../server/patterns/years.ts';
import { claim, statement } from '../../fixtures/case-features.ts';

const dated = (date: string, id = 'c-dated'): Evidence => claim({ claim: id, date, dated: true });
const reported = (date: string | null, id = 'c-reported'): Evidence => claim({ claim: id, date });
const nobody = { year: null, said: false, claims: [] };
const said = (year: string, ...claims: string[]): Year => ({ year, said: true, claims });
const told = (year: string, ...claims: string[]): Year => ({ year, said: false, claims });

describe('the year of a case', () => {
  it.each<[string, readonly Evidence[], Year]>([
    ['a dated claim', [dated('2021-09-07')], said('2021', 'c-dated')],
    ['an interval', [dated('2018-03/2019')], said('2019', 'c-dated')],
    ['an interval that is still open', [dated('2018-03/..')], said('2018', 'c-dated')],
    ['an interval whose end nobody knows', [dated('2018-03/')], said('2018', 'c-dated')],
    ['a season', [dated('2019-23')], said('2019', 'c-dated')],
    ['the last of several', [dated('2021', 'b'), dated('2018', 'a'), dated('2019', 'c')], said('2021', 'b')],
    [
      'two claims of one year',
      [dated('2021-09', 'b'), dated('2021', 'a'), dated('2021', 'b')],
      said('2021', 'a', 'b'),
    ],
    ['a bound is no year', [dated('../2024')], nobody],
    ['a bound of which nobody knows the beginning is none either', [dated('/2024')], nobody],
    ['about a year is no year', [dated('2021~')], nobody],
    ['perhaps a year is no year', [dated('2021?')], nobody],
    ['perhaps and about a year is no year', [dated('2021%')], nobody],
    ['a decade is no year', [dated('202X')], nobody],
    ['an undated claim', [reported('2021-09')], told('2021', 'c-reported')],
    ['a dated claim beside a later report', [dated('2020'), reported('2021')], told('2021', 'c-reported')],
    ['a dated claim in a report of that year', [dated('2021'), reported('2021-09')], said('2021', 'c-dated')],
    ['an undated claim of an undated report', [reported(null)], nobody],
    ['no claim', [], nobody],
    [
      'a denial of another year',
      [dated('2019'), claim({ date: '2021', dated: true, affirmed: false })],
      said('2019', 'c-dated'),
    ],
  ])('%s', (_, evidence, year) => {
    expect(yearOf([statement(evidence)], EVERYTHING)).toEqual(year);
  });

  it('is the last of all its statements', () => {
    expect(yearOf([statement([dated('2021', 'a')]), statement([dated('2025', 'b')])], EVERYTHING)).toEqual(
      said('2025', 'b'),
    );
  });

  it('follows when a reader leaves a claim out', () => {
    const hedged = [dated('2019'), claim({ date: '2021', dated: true, certainty: 'HEDGED' })];
    expect(yearOf([statement(hedged)], EVERYTHING).year).toBe('2021');
    expect(yearOf([statement(hedged)], { ...EVERYTHING, withoutHedged: true }).year).toBe('2019');
  });
});

describe('in words', () => {
  it.each<[string, readonly Year[], string, string[]]>([
    ['one year', [said('2021')], '2021', ['2021']],
    ['one year of two cases', [said('2021'), said('2021')], '2021', ['2021']],
    ['two years, earliest first', [said('2025'), said('2021')], '2021 and 2025', ['2021', '2025']],
    ['three years', [said('2021'), said('2018'), said('2025')], '2018 to 2025', ['2018', '2021', '2025']],
    ['the year of a report', [told('2021')], 'reported in 2021', ['2021']],
    ['two years of reports', [told('2021'), told('2019')], 'reported in 2019 and 2021', ['2019', '2021']],
    [
      'three years of reports',
      [told('2021'), told('2019'), told('2020')],
      'reported from 2019 to 2021',
      ['2019', '2020', '2021'],
    ],
    [
      'one that a claim gives and one that a report gives',
      [told('2021'), said('2025')],
      '2025; reported in 2021',
      ['2021', '2025'],
    ],
    ['one that nobody gives', [told('2021'), nobody], 'reported in 2021; one undated', ['2021']],
    ['two that nobody gives', [nobody, said('2021'), nobody], '2021; 2 undated', ['2021']],
    ['nothing but undated cases', [nobody, nobody], '', []],
  ])('%s', (_, years, words, list) => {
    expect(sayYears(years)).toBe(words);
    expect(distinctYears(years)).toEqual(list);
  });

  it.each([
    [said('2021'), '2021'],
    [told('2021'), 'reported in 2021'],
    [nobody, 'undated'],
  ])('of one case: %#', (year, words) => {
    expect(sayYear(year)).toBe(words);
  });
});
