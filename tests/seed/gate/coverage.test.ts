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
