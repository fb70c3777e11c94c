import { expect, it } from 'vitest';
import { EVERYTHING, type Evidence, type EvidencedStatement } from '../../../server/patterns/evidence.ts';
import { sayYears, yearsOf } from '../../../server/patterns/years.ts';

const claim = (date: string | null, dated: boolean, more: Partial<Evidence> = {}): Evidence => ({
  source: 's',
  voice: 's',
  certainty: 'ASSERTED',
  attribution: 'DOCUMENT',
  known: 'STATED',
  readBy: [],
  reasons: [],
  affirmed: true,
  speaker: 's',
  date,
  dated,
  ...more,
});
const statement = (...evidence: readonly Evidence[]): EvidencedStatement => ({
  key: 'k',
  kind: 'JUDGED',
  contested: false,
  evidence,
});
const said = (...cases: readonly EvidencedStatement[]) =>
  sayYears(
    yearsOf(
      cases.map((s) => [s]),
      EVERYTHING,
    ),
  );

it.each([
  ['dated claims', [statement(claim('2021-09-07', true)), statement(claim('2025', true))], '2021 and 2025'],
  ['one year twice', [statement(claim('2021-09', true)), statement(claim('2021', true))], '2021'],
  ['an interval', [statement(claim('2018-03/2019', true)), statement(claim('2025', true))], '2019 and 2025'],
  [
    'three cases',
    [statement(claim('2018', true)), statement(claim('2021', true)), statement(claim('2025', true))],
    '2018 to 2025',
  ],
  [
    'a dated claim beside a later report',
    [statement(claim('2020', true), claim('2021', false)), statement(claim('2025', true))],
    'reported in 2021 and 2025',
  ],
  [
    'a dated claim in a report of that year',
    [statement(claim('2021', true), claim('2021-09', false)), statement(claim('2025', true))],
    '2021 and 2025',
  ],
  [
    'a case that only a report dates',
    [statement(claim('2021', false)), statement(claim('2025', true))],
    'reported in 2021 and 2025',
  ],
  ['nobody who says', [statement(claim(null, false)), statement(claim(null, false))], ''],
  [
    'what is denied',
    [statement(claim('2021', true), claim('2019', true, { affirmed: false, certainty: 'DENIED' }))],
    '2021',
  ],
])('says the years of %s', (_, cases, words) => {
  expect(said(...cases)).toBe(words);
});

it('leaves out the years of what a reader leaves out', () => {
  const hedged = statement(claim('2019', true), claim('2021', true, { certainty: 'HEDGED' }));
  expect(yearsOf([[hedged]], EVERYTHING).years).toEqual(['2021']);
  expect(yearsOf([[hedged]], { ...EVERYTHING, withoutHedged: true }).years).toEqual(['2019']);
});
