import { expect, it } from 'vitest';
import { unwrap } from '../../../seed/read/unwrap.ts';

const wrapped = `The court in Saryn sentenced the activist Arman Testov to
five years of imprisonment. The presiding judge refused to
hear the investigator who had signed the indictment, and
closed the session.`;
const long =
  'The court in Saryn sentenced Arman Testov to five years of imprisonment for participation in an extremist organisation, as the prosecution asked.';

it.each([
  ['lines broken at a width', wrapped, wrapped.replaceAll('\n', ' ')],
  [
    'such paragraphs among others',
    `Title\n\n${wrapped}\n\n- One\n- Two`,
    `Title\n\n${wrapped.replaceAll('\n', ' ')}\n\n- One\n- Two`,
  ],
  [
    'two lines of a sentence',
    'The court in Saryn sentenced the activist Arman Testov to\nfive years.',
    'The court in Saryn sentenced the activist Arman Testov to five years.',
  ],
  ['lines that are each a paragraph', `${long}\n${long}\n${long}`, `${long}\n\n${long}\n\n${long}`],
])('%s', (_, before, after) => {
  expect(unwrap(before)).toBe(after);
});

it.each([
  [
    'a list',
    'Held:\n- Arman Testov, sentenced in the city of Saryn to five\n- Dina Primerova, sentenced in the city of Saryn to two',
  ],
  [
    'a list with numbers',
    '1) Arman Testov, activist from the city of Saryn, held in custody\n2) Dina Primerova, judge of the court in the city of Saryn, on leave\n3) Oleg Obraztsov, investigator of the department in Saryn, on leave',
  ],
  ['names', 'Arman Testov\nDina Primerova\nOleg Obraztsov'],
  ['fields', 'Name: Arman Testov\nCharge: Article 405 Part 2 of the Criminal Code\nSentence: five years'],
  ['a letterhead', 'Committee of Saryn\n12 Example Street\nSaryn'],
  ['one long line', long],
])('%s stays on its lines', (_, text) => {
  expect(unwrap(text)).toBe(text);
});
