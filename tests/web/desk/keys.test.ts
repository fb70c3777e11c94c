import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { deedOf, KEYS } from '../../../web/src/desk/chrome/keys.ts';

it('gives each key one deed', () => {
  const keys = KEYS.flatMap((k) => k.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect([deedOf('a'), deedOf('A'), deedOf('q')]).toEqual(['accept', 'accept-resolved', null]);
});

it.each(KEYS.flatMap(({ shown }) => shown.split(' or ')))('the key %s is documented', (shown) => {
  expect(readFileSync('docs/review.md', 'utf8')).toContain(`\`${shown}\``);
});
