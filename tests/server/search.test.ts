import { describe, expect, it } from 'vitest';
import { bestSpelling, luceneQuery } from '../../server/resolvers/search.ts';

describe('the query for Lucene', () => {
  it.each([
    ['al', null, '+folded:(al^4 al*)'],
    ['Kazhybayev', null, '+folded:(kazhibaev^4 kazhibaev* kazhibaev~1^0.2)'],
    ['Гизат Ка', ['Person'], '+folded:(gizat^4 gizat* gizat~1^0.2) +folded:(ka^4 ka*) +type:(Person)^0'],
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
