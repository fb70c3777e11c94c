import { expect, it } from 'vitest';
import { findPenalties } from '../../../../seed/extract/mentions/penalty.ts';
import { findWith } from './found.ts';

it.each([
  ['sentenced to four years in prison', 'IMPRISONMENT', 'P4Y', false],
  ['13 years in a medium-security penal colony', 'IMPRISONMENT', 'P13Y', false],
  ['a suspended sentence of two years', 'SUSPENDED_SENTENCE', 'P2Y', false],
  ['7 years 6 months (suspended)', 'SUSPENDED_SENTENCE', 'P7Y6M', false],
  ['three years of restricted freedom each', 'RESTRICTED_FREEDOM', 'P3Y', false],
  ['30 days of administrative detention', 'ADMINISTRATIVE_DETENTION', 'P30D', false],
  ['faces up to six years in prison', 'IMPRISONMENT', 'P6Y', true],
  ['100 hours of community work each', 'COMMUNITY_WORK', 'PT100H', false],
  ['deprivation of liberty for a term of three years', 'IMPRISONMENT', 'P3Y', false],
  ['and a fine of 100,000 soms', 'FINE', null, false],
  ['к трём годам колонии', 'IMPRISONMENT', 'P3Y', false],
  ['два года ограничения свободы', 'RESTRICTED_FREEDOM', 'P2Y', false],
  ['назначил ему 15 суток ареста', 'ADMINISTRATIVE_DETENTION', 'P15D', false],
  ['Осуждена на два года условно', 'SUSPENDED_SENTENCE', 'P2Y', false],
  ['до четырёх лет лишения свободы', 'IMPRISONMENT', 'P4Y', true],
])('%s: %s, %s, at most: %s', (text, penalty, length, atMost) => {
  const found = findWith(findPenalties, text).flatMap((m) => (m.kind === 'penalty' ? [m] : []));
  expect(found.map((m) => [m.penalty, m.length, m.atMost])).toContainEqual([penalty, length, atMost]);
});
