import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalise } from '../../../seed/read/normalise.ts';

it.each([
  ['line feeds of every system', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['the end of a page ends a paragraph', 'a\fb\u2029c', 'a\n\nb\n\nc'],
  ['spaces at the ends of lines', ' a \n\t b\t', 'a\nb'],
  ['three blank lines', 'a\n\n\n\nb', 'a\n\nb'],
  ['lines of nothing but white space', 'a\n \u00A0\n\t\nb', 'a\n\nb'],
  ['blank lines at the ends', '\n\na\n\n', 'a'],
  [
    'spaces that do not break, thin and wide ones',
    '5\u00A0years, 10\u202F000,\u2009a\u3000b',
    '5 years, 10 000, a b',
  ],
  ['several spaces', 'a    b\t\tc', 'a b c'],
  ['soft hyphens', 'perse\u00ADcution', 'persecution'],
  ['a soft hyphen at the end of a line', 'perse\u00AD\n  cution', 'persecution'],
  ['characters without width', '\uFEFFAr\u200Bman\u2060 Testov\u200E', 'Arman Testov'],
  ['joiners among Latin and Cyrillic letters', 'Ar\u200Dman, Ар\u200Cман', 'Arman, Арман'],
  ['joiners among marks of a letter', 'a\u200D\u0306\u200Db', '\u0103b'],
  ['joiners where the script needs them stay', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['joiners after a mark of a script that needs them stay', 'क्\u200Dष', 'क्\u200Dष'],
  ['ligatures', 'o\uFB03cer, \uFB01ne, \uFB02ed', 'officer, fine, fled'],
  ['composed letters', 'и\u0306', 'й'],
  ['control characters', 'a\u0000b\u0007c\u0085d\u009F', 'abc\nd'],
  ['signs of lists', '• a\n\u25CF b\n\uF0B7\tc\n▪d', '- a\n- b\n- c\n- d'],
  ['a sign alone on its line', '•\na\n•\nb', '- a\n- b'],
])('%s', (_, before, after) => {
  expect(normalise(before)).toBe(after);
});

it.each([
  ['quotation marks and dashes', '«a» “b” „c“ ‘d’ – e — f'],
  ['a dash that begins a line of speech', '— Нет, — сказал он.'],
  ['numbers of a list', '1) a\n2. b\n(c) d'],
  ['sentences that run together', 'our future.Askhat is the father'],
  ['signs that are no ligatures', '№ 5, art. 405², ½, …'],
  ['a middle dot within words', 'col·lecció'],
  ['lines of a list and paragraphs', 'a:\n- b\n- c\n\nd'],
])('%s stay as they are', (_, text) => {
  expect(normalise(text)).toBe(text);
});

it('changes nothing the second time', () => {
  const signs = fc.constantFrom(
    ...Array.from('aб.-•·\uF0B7 \n\r\t\f\u00A0\u00AD\u200B\u200D\u2028\u0306\uFB01и-–0\u0000\uFEFF'),
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
      const once = normalise(parts.join(''));
      expect(normalise(once)).toBe(once);
    }),
    { numRuns: 5_000 },
  );
});
