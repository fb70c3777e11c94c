import { expect, it } from 'vitest';
import { findProvisions, provisionKeys } from '../../../../seed/extract/mentions/provision.ts';
import { findWith } from './found.ts';

it.each([
  ['under Article 405 Part 2 of the Criminal Code', ['405-2']],
  ['(Article 405 Parts 1 and 2, organising)', ['405-1', '405-2']],
  ['Articles 182 Part 1 and 405', ['182-1', '405']],
  [
    'Parts 1 and 2 of Article 293, Art. 361 (part 3), and Article 342-1',
    ['293-1', '293-2', '361-3', '342-1'],
  ],
  ['Article 278 part 3 of the Criminal Code', ['278-3']],
  ['ст. 405 ч. 2 УК РК', ['405-2']],
  ['ч. 1 ст. 342 УК', ['342-1']],
  ['по части 1 статьи 280.3 УК РФ', ['280.3-1']],
  ['ст. 20.2 ч. 5 КоАП РФ', ['20.2-5']],
])('%s cites %j', (text, keys) => {
  expect(provisionKeys(text)).toEqual(keys);
});

it.each([
  ['(Article 405 Part 2); Askhat', 'Article 405 Part 2'],
  ['(Article 405, Part 2), and others', 'Article 405, Part 2'],
  ['under Article 361-4 of the Criminal Code (assistance)', 'Article 361-4 of the Criminal Code'],
  ['Статья 369 УК (оскорбление)', 'Статья 369 УК'],
])('in "%s" the words are "%s"', (text, words) => {
  expect(findWith(findProvisions, text).map((m) => m.text)).toEqual([words]);
});
