import { describe, expect, it } from 'vitest';
import { bestSpelling, luceneQuery } from '../../server/resolvers/search.ts';

describe('the query for Lucene', () => {
  it.each([
    ['al', null, '+folded:(al^4 al*)'],
    ['Kazhybayev', null, '+folded:(kazhibaev^4 kazhibaev* kazhibaev~1^0.2)'],
    ['Гизат Ка', ['Person'], '+folded:(gizat^4 gizat* gizat~1^0.2) +folded:(ka^4 ka*) +type:(Person)^0'],
    ['Дулата', null, '+folded:(dulata^4 dulata* dulata~1^0.2 dulat^2)'],
    ["Agadil's", null, '+folded:(agadil^4 agadil* agadil~1^0.2)'],
    [
      'Judge Al',
      null,
      '+((+folded:(zhudge^4 zhudge* zhudge~1^0.2) +folded:(al^4 al*)) (+folded:(al^4 al*) +type:Person^0))',
    ],
    [
      'г-н Ал',
      null,
      '+((+folded:(g^4 g*) +folded:(n^4 n*) +folded:(al^4 al*)) (+folded:(al^4 al*) +type:Person^0))',
    ],
    ['judge', null, '+folded:(zhudge^4 zhudge* zhudge~1^0.2)'],
    ['foo AND (~*"', null, '+folded:(fo^4 fo*) +folded:(and^4 and*)'],
  ])('of %j within %j', (text, types, query) => {
    expect(luceneQuery(text, types)).toBe(query);
  });

  it.each(['', '  ', '«»', '*:*'])('is none for %j', (text) => {
    expect(luceneQuery(text, null)).toBeNull();
  });
});

describe('the spelling that answers', () => {
  const spellings = ['Askhat Zheksebayev', 'Асхат Жексебаев', 'Askhat ZHEKSEBAYEV'];

  it.each([
    ['zheks', 'Askhat Zheksebayev'],
    ['Жексебаев', 'Асхат Жексебаев'],
    ['askhat', 'Askhat Zheksebayev'],
  ])('%s: %s', (text, spelling) => {
    expect(bestSpelling(text, spellings)).toBe(spelling);
  });
});
