import { expect, it } from 'vitest';
import { stretchesOf } from '../../../../seed/extract/text/stretches.ts';

const cut = (text: string): string[] =>
  stretchesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

it('leaves a sentence as it is', () => {
  expect(cut('Aset Mukanov was fined.')).toEqual(['Aset Mukanov was fined.']);
});

it.each([
  ['behind a comma', 'Aset Mukanov, '.repeat(400)],
  ['behind a word', 'Aset Mukanov '.repeat(400)],
  ['anywhere, where there is neither', 'x'.repeat(5_000)],
])('cuts what nobody could read %s, and loses nothing', (_where, text) => {
  const pieces = cut(text);
  expect(pieces.length).toBeGreaterThan(2);
  expect(Math.max(...pieces.map((p) => p.length))).toBeLessThanOrEqual(2_000);
  expect(pieces.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
});
