/** The latest answer is remembered, and only that. */
import { expect, test } from 'vitest';
import { latest } from '../../web/src/state/latest.ts';

test('works again only when it is given something else', () => {
  const seen: number[] = [];
  const repeat = latest((number: number, word: string) => {
    seen.push(number);
    return word.repeat(number);
  });
  const answers = [repeat(1, 'a'), repeat(1, 'a'), repeat(2, 'a'), repeat(2, 'b'), repeat(1, 'a')];
  expect(answers).toEqual(['a', 'a', 'aa', 'bb', 'a']);
  expect(seen).toEqual([1, 2, 2, 1]);
});
