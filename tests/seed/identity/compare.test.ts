import { expect, it } from 'vitest';
import { compareNames } from '../../../seed/identity/compare.ts';
import { LEAST } from '../../../seed/identity/propose.ts';
import { ALIKE } from './alike.ts';

it.each(ALIKE)('%s and %s may be one: %s', (a, b, reason) => {
  const likeness = compareNames(a, b);
  expect(likeness.score).toBeGreaterThanOrEqual(LEAST);
  expect(likeness.reasons).toContain(reason);
});

it.each([
  ['Nurlan Zhauylbayev', 'Nurlan Temirgaliyev'],
  ['Nurlan Zhauylbayev', 'Marat Zhauylbayev'],
  ['Alma Nurysheva', 'Alua Nurysheva'],
  ['Serik Kurbanov', 'Berik Kurbanov'],
  ['Marat Kurbanov', 'Murat Kurbanov'],
  ['Koishybek Mubarak', 'Aidar Mubarakov'],
  ['A. Abishev', 'K. Abishev'],
  ['A. Abishev', 'A. Abisheva'],
  ['Oleg Ivanovich Petrov', 'Oleg Sergeevich Petrov'],
  ['Абай Бегимбетов', 'Абай Бегалинов'],
  ['Kassymbekov', 'Yernar Kassymbekov'],
  ['Askhat', 'Askhat Zheksebayev'],
  ['Askhat', 'Abai'],
  ['', 'Abai'],
  // A man and his father, or his son.
  ['Dulat Agadil', 'Zhanbolat Agadil'],
  ['Dulat Agadil', 'Zhanbolat Dulatuly Agadil'],
  ['Дулат Агадил', 'Жанболат Дулатұлы Ағаділ'],
  ['Dulat Agadil', 'Agadil Dulatuly'],
  ['Bolat Smagulov', 'Smagul Bolatov'],
  ['Болат Смагулов', 'Смағұл Болатов'],
  ['Болат Смағұлұлы', 'Смағұл Болатұлы'],
  ['Serik Asanuly Serikov', 'Asan Serikov'],
  ['Anna Ivanovna Petrova', 'Ivan Petrov'],
  ['Oleg Ivanovich Petrov', 'Ivan Petrov'],
  ['Musa Karimov', 'Karim Musin'],
  ['Abai', 'Абайұлы'],
])('%s and %s are not proposed', (a, b) => {
  expect(compareNames(a, b).score).toBeLessThan(LEAST);
});

it.each([
  ['The Case of Fathers', 'The Case of Mothers'],
  ['Almaty police department', 'investigation department of the Almaty police department'],
  ['Almaly district court', 'Medeu district court'],
])('of what is no person, %s and %s are not proposed', (a, b) => {
  expect(compareNames(a, b, false).score).toBeLessThan(LEAST);
});

it('says what a score is made of', () => {
  expect(compareNames('Abai Begimbekov', 'Abai BEGIMBETOV')).toEqual({
    score: (4 + 10 * 0.9) / 14,
    parts: [
      { a: 'Abai', b: 'Abai', weight: 4, score: 1 },
      { a: 'Begimbekov', b: 'BEGIMBETOV', weight: 10, score: 0.9 },
    ],
    reasons: ['one letter differs: k/t in Begimbekov, BEGIMBETOV'],
  });
});

it('gives the same score the other way round', () => {
  for (const [a, b] of [
    ['Gizat Kazhybayev', 'KAZHIBAYEV G.'],
    ['Anna Maria Schmidt', 'Schmidt Anna'],
    ['Асхату Жексебаеву', 'Askhat Zheksebayev'],
  ] as const)
    expect(compareNames(b, a).score).toBeCloseTo(compareNames(a, b).score, 12);
});
