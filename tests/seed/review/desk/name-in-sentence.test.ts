import { expect, it } from 'vitest';
import { nameInSentence } from '../../../../seed/review/desk/name-in-sentence.ts';

it.each<[string, string[], string]>([
  ['Ada Berg met Ada.', ['Ada', 'Ada Berg'], '[Ada Berg] met [Ada].'],
  ['Adam met Ada.', ['Ada'], 'Adam met [Ada].'],
  ['Жолдас встретил Ж. (Берга).', ['Ж.', 'Берг'], 'Жолдас встретил [Ж.] (Берга).'],
  ['She stayed.', ['Ada'], 'She stayed.'],
  ['She stayed.', [], 'She stayed.'],
])('%s', (sentence, names, marked) => {
  const shown = nameInSentence(sentence, names).map(({ text, isName }) => (isName ? `[${text}]` : text));
  expect(shown.join('')).toBe(marked);
});
