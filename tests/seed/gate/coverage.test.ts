import { expect, it } from 'vitest';
import { sentences, uncovered } from '../../../seed/gate/coverage.ts';

const said = (text: string): string[] =>
  sentences(text).map(({ start, end }) => text.slice(start, end).trim());

it('splits sentences that run together, and lines', () => {
  expect(said('Our bright future.Askhat is a father. He went.\n\n1) Kairat;\n2) Abai.')).toEqual([
    'Our bright future.',
    'Askhat is a father.',
    'He went.',
    '1) Kairat;',
    '2) Abai.',
  ]);
});

it('lists the sentences that nothing covers', () => {
  const text = 'One is here. Two is here. Three is here.';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const open = uncovered(text, [span('Three'), span('One is')]);
  expect(open.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['Two is here.']);
  expect(uncovered(text, [span(text)])).toEqual([]);
});

it('does not count the full stop of the sentence before', () => {
  const text = 'One is here. Two is here.';
  expect(uncovered(text, [{ start: 0, end: 12 }])).toHaveLength(1);
});

const TEXT = 'One is here. Two is here. Three is here.';
/** The sentences that these words leave open. */
const left = (...words: string[]) =>
  uncovered(
    TEXT,
    words.map((w) => ({ start: TEXT.indexOf(w), end: TEXT.indexOf(w) + w.length })),
  ).map(({ start, end }) => TEXT.slice(start, end).trim());

it.each<[string, string[], string[]]>([
  ['nothing', [], ['One is here.', 'Two is here.', 'Three is here.']],
  ['a word of each', ['One', 'Two', 'Three'], []],
  ['the last word of one', ['here'], ['Two is here.', 'Three is here.']],
  ['one sentence into the next', ['here. Two'], ['Three is here.']],
  ['all at once', [TEXT], []],
  ['a stretch over three and a word within it', [TEXT, 'Two'], []],
  ['a long stretch after a short one', ['One', 'One is here. Two is here. Th'], []],
  ['a short stretch after a long one that has ended', ['One is here. Two', 'is'], ['Three is here.']],
  ['spaces and full stops only', ['. '], ['One is here.', 'Two is here.', 'Three is here.']],
  ['a later sentence alone', ['Three'], ['One is here.', 'Two is here.']],
  ['sentences out of order', ['Three', 'One'], ['Two is here.']],
])('leaves open what %s does not cover', (_, words, open) => {
  expect(left(...words)).toEqual(open);
});

it.each([
  ['an empty text', '', 0],
  ['no letters at all', '* * *', 0],
  ['lines without sentences', 'One\nTwo', 2],
])('counts in %s', (_, text, count) => {
  expect(sentences(text)).toHaveLength(count);
});

it('takes a digit for a word', () => {
  expect(uncovered('Rule 405.', [{ start: 5, end: 8 }])).toEqual([]);
});
