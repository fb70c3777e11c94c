/** How the page says things: it reports, and never speaks in its own voice. */
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../web/src/api/card.ts';
import type { Passage } from '../../web/src/api/statement.ts';
import { lead, markInWords, readOf, support } from '../../web/src/words/certainty.ts';
import { dateInWords } from '../../web/src/words/date.ts';
import { excerpt } from '../../web/src/words/excerpt.ts';
import { qualifierInWords, valueInWords } from '../../web/src/words/qualifier.ts';
import { countByType, countOf, manyOf, oneOf } from '../../web/src/words/node-type.ts';

const passage: Passage = {
  claim: 'c',
  says: '',
  quote: 'are being handled by Gizat Kazhybayev',
  before: '',
  after: '',
  context: [],
  polarity: 'AFFIRMED',
  certainty: 'ASSERTED',
  attribution: 'DOCUMENT',
  known: 'STATED',
  read: [],
  inferred: null,
  hedge: null,
  by: [],
  reviewer: 'ak',
  date: null,
  dateSaid: null,
  source: {
    id: 's',
    kind: 'ORIGINAL',
    title: 'The Case of Fathers',
    publisher: null,
    published: null,
    url: null,
    language: 'en',
  },
};
const digest: Passage['source'] = { ...passage.source, kind: 'DIGEST' };

test.each([
  ['a plain report', passage, 'Reported'],
  ['a hedge', { ...passage, hedge: 'As far as we know' }, 'Reported, hedged (“As far as we know”)'],
  [
    'a hedge of a digest, whose words are ours',
    { ...passage, hedge: 'reportedly', source: digest },
    'Reported, by our digest of the report, hedged (reportedly)',
  ],
  [
    'speakers, the nearest first',
    { ...passage, by: ['a lawyer', 'Qaharman'] },
    'Reported, said by a lawyer, as quoted by Qaharman',
  ],
  [
    'somebody in a digest, whose words are no speech',
    { ...passage, by: ['a lawyer'], source: digest },
    'Reported, by our digest of the report, attributed to a lawyer',
  ],
  [
    'a conclusion, which nobody reports',
    { ...passage, known: 'INFERRED' as const },
    'Concluded from these words',
  ],
  ['a denial', { ...passage, polarity: 'DENIED' as const, by: ['friends'] }, 'Denied, said by friends'],
])('what stands before a passage: %s', (_, given, expected) => {
  expect(lead(given)).toBe(expected);
});

const stated: Mark = {
  certainty: 'ASSERTED',
  attribution: 'DOCUMENT',
  known: 'STATED',
  readBy: [],
  reasons: [],
};

test.each<[string, Partial<Mark>, string]>([
  ['a plain report', {}, 'reported'],
  ['a hedge', { certainty: 'HEDGED' }, 'reported, hedged'],
  ['somebody quoted', { attribution: 'QUOTED' }, 'reported, somebody quoted says so'],
  [
    'a hedge of somebody quoted',
    { certainty: 'HEDGED', attribution: 'QUOTED' },
    'reported, hedged, somebody quoted says so',
  ],
  ['a denial', { certainty: 'DENIED' }, 'a denial'],
  ['what a reviewer read', { known: 'READ', readBy: ['ak'] }, 'reported, read so by ak'],
  [
    'what two read',
    { known: 'READ', readBy: ['ak', 'bn'], attribution: 'QUOTED' },
    'reported, somebody quoted says so, read so by ak and bn',
  ],
  [
    'what is concluded',
    { known: 'INFERRED', readBy: ['ak'], reasons: ['no other court sat that day'] },
    'concluded by ak: no other court sat that day',
  ],
  ['a reader without initials', { known: 'READ', readBy: [''] }, 'reported, read so by a reviewer'],
])('the mark of %s', (_, mark, expected) => {
  expect(markInWords({ ...stated, ...mark })).toBe(expected);
});

test.each<[string, Partial<Passage>, string | null]>([
  ['nothing', {}, null],
  [
    'the case',
    { known: 'READ', read: ['inCase'] },
    'Read so by ak, since these words do not name it: the case.',
  ],
  [
    'both ends and the speaker',
    { known: 'READ', read: ['from', 'to', 'by'] },
    'Read so by ak, since these words do not name it: whom or what it speaks of, the other end and who says it.',
  ],
  [
    'a conclusion',
    { known: 'INFERRED', inferred: 'no other court sat that day.' },
    'Concluded by ak: no other court sat that day.',
  ],
])('what a reviewer supplied of a claim: %s', (_, given, expected) => {
  expect(readOf({ ...passage, ...given })).toBe(expected);
});

test.each([
  ['2019', '2019'],
  ['2018-03', 'March 2018'],
  ['2019-03-14', '14 March 2019'],
  ['2019-23', 'autumn 2019'],
  ['2020-08-22/..', 'since 22 August 2020'],
  ['../2018', 'until 2018'],
  ['/2018', 'no later than 2018'],
  ['2024/2024-10-05', '2024, no later than 5 October 2024'],
  ['2018-10-02/2018-11-30', '2 October 2018 to 30 November 2018'],
  ['2019-05/2019-07', 'May 2019 to July 2019'],
  ['2020?', '2020 (uncertain)'],
  ['-0100', '-0100'],
])('the date %s is said as "%s"', (edtf, expected) => {
  expect(dateInWords(edtf)).toBe(expected);
});

describe('an excerpt', () => {
  test('keeps the sentence in which the quote stands', () => {
    expect(excerpt('First one. As far as we know, ', 'he led it', ' with others. Last one.')).toEqual({
      before: 'As far as we know, ',
      after: ' with others.',
      cutBefore: true,
      cutAfter: true,
    });
  });

  test('takes nothing from the neighbours of a whole sentence', () => {
    expect(excerpt('First one. ', 'He led it.', ' Last one.')).toMatchObject({ before: '', after: '' });
  });

  test('cuts nothing from a paragraph of one sentence', () => {
    expect(excerpt('As far as we know, ', 'he led it', '')).toMatchObject({
      cutBefore: false,
      cutAfter: false,
    });
  });
});

test.each([
  [1, 1, '1 source'],
  [2, 2, '2 independent sources'],
  [2, 1, '2 sources, one voice'],
  [3, 2, '3 sources, 2 independent'],
])('%i sources, %i of them independent: %s', (sources, independent, expected) => {
  expect(support(sources, independent)).toBe(expected);
});

test.each([
  ['HOUSE_ARREST', 'house arrest'],
  ['true', 'yes'],
  ['false', 'no'],
  ['P1Y', '1 year'],
  ['PT100H', '100 hours'],
  ['P1Y6M', '1 year 6 months'],
  ['blogger', 'blogger'],
  ['P', 'P'],
])('the value %s is said as "%s"', (value, expected) => {
  expect(valueInWords(value)).toBe(expected);
});

test('the words of a source stand in quotation marks, those of a digest do not', () => {
  expect(qualifierInWords({ name: 'as', value: 'coordinates' }, false)).toBe('“coordinates”');
  expect(qualifierInWords({ name: 'as', value: 'coordinates' }, true)).toBe('coordinates');
});

test('types and their counts are said in words', () => {
  expect([oneOf('CourtDecision'), manyOf('CourtDecision')]).toEqual(['court decision', 'court decisions']);
  expect(countOf(1, 'Person')).toBe('1 person');
  expect(countByType(['Person', 'Case', 'Person'])).toBe('2 people, 1 case');
});
