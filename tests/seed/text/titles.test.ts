import { expect, it } from 'vitest';
import { isTitle } from '../../../seed/text/titles.ts';

it.each([
  'Judge',
  'JUDGE',
  'судья',
  'судьёй',
  'следователю',
  'Mr',
  'Dr',
  'г-н',
  'г-жой',
  'тергеуші',
  'майор',
])('%s is a title', (word) => {
  expect(isTitle(word)).toBe(true);
});

it.each(['Kassymbekov', 'Судьин', 'Дулат', 'court', 'office', 'Major-General Office', ''])(
  '%s is none',
  (word) => {
    expect(isTitle(word)).toBe(false);
  },
);
