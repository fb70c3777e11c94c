import { expect, it } from 'vitest';
import { sayCount, sayShare, sayShort, type Noun } from '../../server/say-count.ts';

const count = (text: string) => {
  const [count, ifSame] = text.split('/').map(Number);
  return { count: count ?? 0, ifSame: ifSame ?? count ?? 0 };
};
const people: Noun = ['person', 'people'];

it.each([
  ['0', 'case', '0 cases'],
  ['1', 'case', '1 case'],
  ['7', 'case', '7 cases'],
  ['2/1', 'case', '2 cases, or 1 if they are the same'],
  ['3/1', 'case', '3 cases, or 1 if they are the same'],
  ['7/6', 'case', '7 cases, or 6 if two of them are the same'],
  ['7/5', 'case', '7 cases, or 5 if some of them are the same'],
  ['1', people, '1 person'],
  ['2/1', people, '2 people, or 1 if they are the same'],
])('says %s', (of, noun, words) => {
  expect(sayCount(count(of), noun)).toBe(words);
});

it.each([
  ['3', '7', '3 of the 7 cases'],
  ['1', '1', '1 of the 1 case'],
  ['3/2', '7/6', '3 of the 7 cases, or 2 of 6 if two of them are the same'],
  ['3', '7/6', '3 of the 7 cases, or 3 of 6 if two of them are the same'],
  ['2/1', '2/1', '2 of the 2 cases, or 1 of 1 if they are the same'],
])('says %s of %s', (part, whole, words) => {
  expect(sayShare(count(part), count(whole), 'case')).toBe(words);
});

it('says of what they are', () => {
  expect(sayShare(count('1'), count('2/1'), 'case', 'of this court')).toBe(
    '1 of the 2 cases of this court, or 1 of 1 if they are the same',
  );
});

it.each([
  ['7', '7'],
  ['7/6', '7 or 6'],
])('says %s in short', (of, words) => {
  expect(sayShort(count(of))).toBe(words);
});
