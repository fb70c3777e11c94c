import { expect, it } from 'vitest';
import { blocksOf } from '../../../../seed/extract/text/blocks.ts';

/** Kind, label and words of each block. */
const blocks = (text: string) =>
  blocksOf(text).map((b) => [b.kind, b.label, text.slice(b.body, b.end).replaceAll('\n', ' ')]);

it('reads a record of labelled fields, known labels and others among them', () => {
  expect(blocks('Name: Saule I.\nCharge: Article 5\nRemarks: none\n\nName: Yerbol K.')).toEqual([
    ['field', 'name', 'Saule I.'],
    ['field', 'charge', 'Article 5'],
    ['field', 'remarks', 'none'],
    ['field', 'name', 'Yerbol K.'],
  ]);
  expect(blocksOf('Name: A\nAge: 3\n\nName: B').map((b) => b.section)).toEqual([1, 1, 2]);
});

it('finds the value below its label', () => {
  expect(blocks('Name:\nSaule Imangaliyeva\nAge: 38')).toEqual([
    ['field', 'name', 'Saule Imangaliyeva'],
    ['field', 'age', '38'],
  ]);
});

it('gives list items the line that leads them', () => {
  const text = 'Held in custody:\n\n- Tural M.\n- Nigar A.\n\nNext.';
  const [lead, first, second, prose] = blocksOf(text);
  expect(first?.lead).toBe(lead);
  expect(second?.lead).toBe(lead);
  expect(prose?.kind).toBe('prose');
});

it('takes a line by itself without a full stop for a heading', () => {
  expect(blocks('Verdicts of the week\n\nHe was fined.').map(([kind]) => kind)).toEqual(['heading', 'prose']);
  expect(blocks('# Verdicts\n\nHe was fined.').map(([kind]) => kind)).toEqual(['heading', 'prose']);
});

it('goes on behind a line that was broken in the middle of a sentence', () => {
  const text = 'Alena Vaitsiakhovich, a freelance journalist, was detained in\nGrodno on 14 March.';
  expect(blocks(text)).toEqual([['prose', null, text.replace('\n', ' ')]]);
});
