import { expect, it } from 'vitest';
import { replaceSpans } from '../../../seed/withhold/replace.ts';

const text = 'Ada Berg met Ada.';
const replaced = replaceSpans(text, [
  { start: 0, end: 8 },
  { start: 13, end: 16 },
]);

it('replaces each span', () => {
  expect(replaced.text).toBe('[withheld] met [withheld].');
  expect(replaceSpans(text, []).text).toBe(text);
  expect(
    replaceSpans(text, [
      { start: 0, end: 3 },
      { start: 2, end: 8 },
    ]).text,
  ).toBe('[withheld] met Ada.');
});

it.each([
  ['the whole', 0, 17, '[withheld] met [withheld].'],
  ['before', 8, 13, ' met '],
  ['a span', 0, 8, '[withheld]'],
  ['part of a span, which it takes whole', 4, 12, '[withheld] met'],
  ['up to within a span', 9, 14, 'met [withheld]'],
  ['the end', 16, 17, '.'],
  ['nothing, before a span', 13, 13, ''],
])('says where %s lies', (_, start, end, expected) => {
  const place = replaced.place(start, end);
  expect(replaced.text.slice(place.start, place.end)).toBe(expected);
});
