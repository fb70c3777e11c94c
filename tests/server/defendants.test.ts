import { expect, it } from 'vitest';
import { NO_DOUBTS } from '../../server/count.ts';
import { defendantsOf } from '../../server/defendants.ts';

/** `four 4-4`: a group of that name, with what sources say that it counts at least and at most. */
const group = (text: string) => {
  const [name = '', numbers = ''] = text.split(' ');
  const [min, max] = numbers.split('-').map((n) => (n === '' ? [] : n.split('/').map(Number)));
  return { id: name, name, min: min ?? [], max: max ?? [] };
};

it.each([
  ['', '', '0 defendants', 0],
  ['abc', '', '3 defendants', 3],
  ['aab', '', '2 defendants', 2],
  // Three people, and a group of four in which they may be: never seven.
  [
    'abc',
    'four 4-4',
    '3 named defendants, and 1 group that may include them: four (4). At least 4 people in all',
    4,
  ],
  [
    'abcde',
    'four 4-4',
    '5 named defendants, and 1 group that may include them: four (4). At least 5 people in all',
    5,
  ],
  [
    'abcd',
    'all 13-13,nine 9-9,four 4-4',
    '4 named defendants, and 3 groups that may include them and one another: all (13); nine (9); four (4). At least 13 people in all',
    13,
  ],
  ['', 'dozens 24-', '0 named defendants, and 1 group: dozens (at least 24). At least 24 people in all', 24],
  ['a', 'some -', '1 named defendant, and 1 group that may include them: some. At least 1 person in all', 1],
  [
    'a',
    'few -5',
    '1 named defendant, and 1 group that may include them: few (at most 5). At least 1 person in all',
    1,
  ],
  // Sources that differ: what is sure is the lowest.
  [
    'a',
    'ten 9/11-11',
    '1 named defendant, and 1 group that may include them: ten (9 to 11). At least 9 people in all',
    9,
  ],
])('%s and %s', (people, groups, inWords, atLeast) => {
  const found = defendantsOf(
    Array.from(people),
    groups === '' ? [] : groups.split(',').map(group),
    NO_DOUBTS,
  );
  expect(found.inWords).toBe(inWords);
  expect(found.atLeast).toBe(atLeast);
});

it('counts people who may be one once at least', () => {
  const doubts = { unsure: [{ a: 'a', b: 'b' }], different: [] };
  expect(defendantsOf(['a', 'b', 'c'], [], doubts).inWords).toBe(
    '3 defendants, or 2 if two of them are the same',
  );
  expect(defendantsOf(['a', 'b', 'c'], [], doubts).atLeast).toBe(2);
});
