import { expect, it } from 'vitest';
import { countAmong, countOf, type Pair } from '../../server/count.ts';

/** `a?b` may be one, `a!b` are two. */
const pairs = (text: string, sign: string): Pair[] =>
  text
    .split(' ')
    .filter((word) => word.includes(sign))
    .map((word) => ({ a: word.charAt(0), b: word.charAt(2) }));
const doubts = (text: string) => ({ unsure: pairs(text, '?'), different: pairs(text, '!') });

it.each([
  ['', '', 0, 0],
  ['abc', '', 3, 3],
  ['aab', '', 2, 2],
  ['ab', 'a?b', 2, 1],
  ['abc', 'a?b', 3, 2],
  ['ab', 'b?a', 2, 1],
  // Said twice, or in a ring, it takes no more away.
  ['ab', 'a?b b?a', 2, 1],
  ['abc', 'a?b b?c', 3, 1],
  ['abc', 'a?b b?c c?a', 3, 1],
  ['abcd', 'a?b c?d', 4, 2],
  // A judgement about something that is not counted changes nothing, nor does it lead from one to the other.
  ['ac', 'a?b b?c', 2, 2],
  ['ab', 'a?a', 2, 2],
  // What is different stays so.
  ['ab', 'a!b', 2, 2],
  ['abc', 'a?b b?c a!c', 3, 2],
  ['abcd', 'a?b b?c c?d a!c b!d', 4, 2],
  ['abcd', 'a?b b?c c?d b!c', 4, 2],
  ['abcd', 'a?b b?c c?d a!d', 4, 2],
  ['abc', 'a?b a?c b!c', 3, 2],
])('counts %s where %s', (things, judged, count, ifSame) => {
  expect(countOf(things, doubts(judged))).toEqual({ count, ifSame });
});

it('never finds more than there may be, however many judgements hang together', () => {
  const ids = Array.from({ length: 40 }, (_, i) => `n${i}`);
  const unsure = ids.slice(1).map((b, i) => ({ a: ids[i] ?? '', b }));
  expect(countOf(ids, { unsure, different: [] })).toEqual({ count: 40, ifSame: 1 });
  expect(countOf(ids, { unsure, different: [{ a: 'n0', b: 'n39' }] })).toEqual({ count: 40, ifSame: 2 });
});

it('counts many of which few are in doubt', () => {
  expect(countAmong(1_000, 'ab', doubts('a?b'))).toEqual({ count: 1_000, ifSame: 999 });
  expect(countAmong(1_000, 'a', doubts('a?b'))).toEqual({ count: 1_000, ifSame: 1_000 });
});
