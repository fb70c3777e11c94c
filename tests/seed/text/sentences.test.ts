import { expect, it } from 'vitest';
import { sentencesOf } from '../../../seed/text/sentences.ts';

const said = (text: string): string[] =>
  sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

it.each([
  [['He was tried.', 'She was not.']],
  [['Судья Е. П. Малафеева вынесла решение.', 'Заседание было закрытым.']],
  [['Оба обвиняются по ст. 280 ч. 1 УК РФ.', 'Вину не признают.']],
  [['Art. 361 (part 3) of the Code applies.', 'Dr. Bekov said so.']],
  [['Prison No. 1 is in Grodno.', 'He is there.']],
  [['Он живёт в г. Алматы.', 'Дело начато в 2021 г.', 'Суд отложен.']],
  [['“The charge is absurd,” said his lawyer.', 'He left.']],
  [['1. To find him guilty.', '2. To acquit her.']],
])('%j', (sentences) => {
  expect(said(sentences.join(' '))).toEqual(sentences);
});

it('parts sentences that run together', () => {
  expect(said('Our bright future.Askhat is a father.')).toEqual([
    'Our bright future.',
    'Askhat is a father.',
  ]);
});

it('keeps the sentences of a very long paragraph whole', () => {
  const sentence = 'Alena Vaitsiakhovich was detained in Grodno on 14 March and charged.';
  expect(new Set(said(Array.from({ length: 300 }, () => sentence).join(' ')))).toEqual(new Set([sentence]));
});
