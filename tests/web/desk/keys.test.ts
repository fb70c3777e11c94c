import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { deedOf, KEYS } from '../../../web/src/desk/chrome/keys.ts';

it('gives each key one deed', () => {
  const keys = KEYS.flatMap((k) => k.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect([deedOf('a'), deedOf('A'), deedOf('q')]).toEqual(['accept', 'accept-resolved', null]);
});

it('decides on no claim in who is who, and judges nobody beside the claims', () => {
  expect(['a', 'r', 's', 'u'].map((key) => deedOf(key, 'who'))).toEqual([null, null, 'same', 'undo']);
  expect(['s', 'd', 'o'].map((key) => deedOf(key, 'claims'))).toEqual([null, null, null]);
});

it.each(KEYS.flatMap(({ shown }) => shown.split(' or ')))('the key %s is documented', (shown) => {
  expect(readFileSync('docs/review.md', 'utf8')).toContain(`\`${shown}\``);
});
