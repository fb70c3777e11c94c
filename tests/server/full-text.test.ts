import { describe, expect, it } from 'vitest';
import { answers, inField, inSources, terms } from '../../server/resolvers/full-text.ts';

describe('the query for the index', () => {
  it.each<[text: string, query: string]>([
    ['Kazhybayev', '+folded:(kazhibaev^4 kazhibaev*)'],
    ['Қажыбаев', '+folded:(kazhibaev^4 kazhibaev*)'],
    ['restricted freedom', '+folded:(restricted^4 restricted*) +folded:(fredom^4 fredom*)'],
    ['"restricted freedom"', '+folded:"restricted fredom"'],
    ['«лишения свободы»', '+folded:"lishenia svobodi"'],
    ['Агадила', '+folded:(agadila^4 agadila* agadil^2)'],
    ['*:* OR _exists_:id', '+folded:(or^4 or*) +folded:"eksists id"'],
    [
      'a) (b~ [x TO y] \\',
      '+folded:(a^4 a*) +folded:(b^4 b*) +folded:(ks^4 ks*) +folded:(to^4 to*) +folded:(i^4 i*)',
    ],
  ])('%s', (text, query) => {
    expect(inField('folded', terms('text', text))).toBe(query);
  });
});

it.each(['', '  ', '***', '"" “”'])('refuses %j, which has no letter', (text) => {
  expect(() => terms('where.text', text)).toThrow('has no letter to look for');
});

it('refuses a whole text', () => {
  expect(() => terms('text', 'word '.repeat(17))).toThrow('17 words are too many');
});

it('tells the index of a few sources, and leaves many to be sorted out afterwards', () => {
  expect(inSources(['case-of-fathers', 'a-2'])).toEqual(['+sourceId:("case-of-fathers" "a-2")']);
  expect(inSources(null)).toEqual([]);
  expect(inSources(Array.from({ length: 51 }, (_, i) => `s-${i}`))).toEqual([]);
});

it.each<[word: string, is: boolean]>([
  ['митинги', true],
  ['Miting', true],
  ['митоз', false],
])('%s answers "митинг": %s', (word, is) => {
  expect(answers(word, terms('text', 'митинг'))).toBe(is);
});
