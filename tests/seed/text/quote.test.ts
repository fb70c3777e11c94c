import { expect, it } from 'vitest';
import { quotable, squash, standsIn } from '../../../seed/text/quote.ts';

const text =
  'First line of\nthe text.\n\nOur bright future.Askhat is here, and Askhat stays.\n\nThird «part».';

it('finds a quote over a line break and gives the rest of its paragraph', () => {
  expect(quotable(text).find('line of the text')).toEqual({
    found: 'once',
    place: { start: 6, end: 22, before: 'First ', after: '.' },
  });
});

it.each([
  ['bright future.Askhat', 'once'],
  ['Askhat', 'often'],
  ['Third «part»', 'once'],
  ['third', 'never'],
  ['', 'never'],
])('%s is found %s', (quote, found) => {
  expect(quotable(text).find(quote).found).toBe(found);
});

it('tells two occurrences apart by what stands before or after', () => {
  const prepared = quotable(text);
  expect(prepared.find('Askhat', 'and')).toMatchObject({ place: { start: text.lastIndexOf('Askhat') } });
  expect(prepared.find('Askhat', '', 'is here')).toMatchObject({ place: { start: text.indexOf('Askhat') } });
});

it('shows what comes nearest when a word is wrong', () => {
  expect(quotable(text).find('Askhat is here, and Askhat goes.')).toMatchObject({
    found: 'never',
    nearest: 'Askhat is here, and Askhat stays. Third',
    meant: { start: text.indexOf('Askhat is') },
  });
});

it.each([
  ['Askhat', 'future.Askhat is', true],
  ['Ask', 'Askhat', false],
  ['hat', 'Askhat', false],
  ['DCK', 'the DCK.', true],
  ['Абай', 'Абая', false],
])('%s stands as a whole word in %s: %s', (name, where, stands) => {
  expect(standsIn(name, where)).toBe(stands);
});

it('squashes white space only', () => {
  expect(squash('  a\n b\u00a0 c ')).toBe('a b c');
});
