import { expect, it } from 'vitest';
import { nearestWord } from '../../../seed/gate/nearest.ts';

it.each<[string, string, string[], string]>([
  ['the very word', 'JUDGED', ['JUDGED'], 'JUDGED'],
  ['another case', 'judged', ['JUDGED'], 'JUDGED'],
  ['a candidate in another case', 'JUDGED', ['judged'], 'judged'],
  ['a letter missing', 'JUDGD', ['DEFENDED', 'JUDGED'], 'JUDGED'],
  ['a letter too many', 'JUDGGED', ['JUDGED'], 'JUDGED'],
  ['another letter', 'JUDGET', ['JUDGED'], 'JUDGED'],
  ['the nearest of several', 'HELPED', ['HELPS', 'HELPER', 'HELD'], 'HELPER'],
  ['the first of those as near', 'CAT', ['HAT', 'BAT'], 'HAT'],
  ['a third of the word changed', 'ABCDEF', ['ABCDxx'], 'ABCDxx'],
  ['more than a third of it changed', 'ABCDEF', ['ABCxxx'], ''],
  ['a letter of a short word', 'AB', ['AC'], 'AC'],
  ['two letters of a short word', 'AB', ['CD'], ''],
  ['a letter for nothing', '', ['A'], 'A'],
  ['more than a letter for nothing', '', ['AB'], ''],
  ['letters that changed places count twice', 'ABCD', ['ABDC'], ''],
  ['no candidates', 'JUDGED', [], ''],
])('%s', (_, word, candidates, meant) => {
  expect(nearestWord(word, candidates)).toBe(meant === '' ? '' : `; did you mean ${meant}?`);
});
