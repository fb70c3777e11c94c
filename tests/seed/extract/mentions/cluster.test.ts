import { expect, it } from 'vitest';
import { apart } from './found.ts';

/** The people of a text, each with the forms that stand there. */
const people = (text: string): string[][] => [
  ...new Map(
    apart(text).mentions.flatMap((m) =>
      m.kind === 'person' && m.person !== null ? [[m.person, [...m.person.forms].sort()] as const] : [],
    ),
  ).values(),
];

it.each([
  [
    'SULTANKULOV Bektur Kadyrovich was heard. B. K. Sultankulov denied it. Sultankulov left.',
    [['B. K. Sultankulov', 'SULTANKULOV Bektur Kadyrovich', 'Sultankulov']],
  ],
  [
    'Askhat Zheksebayev and Abai Begimbekov. Askhat left.',
    [['Askhat', 'Askhat Zheksebayev'], ['Abai Begimbekov']],
  ],
  ['Денис Кургузов. Кургузова судят, Кургузову 45 лет.', [['Денис Кургузов', 'Кургузова', 'Кургузову']]],
  ['KIM Yelena Viktorovna; Y. V. Kim; Kim', [['KIM Yelena Viktorovna', 'Kim', 'Y. V. Kim']]],
])('%s', (text, expected) => {
  expect(people(text).map((forms) => [...forms].sort())).toEqual(expected);
});

it('tells a man and a woman of one surname apart by its ending', () => {
  expect(people('Юсупа Оразова судят. Жена, Оразова Гульмира, здесь. Оразов болен.')).toEqual([
    ['Оразов', 'Юсупа Оразова'],
    ['Оразова Гульмира'],
  ]);
});

it('leaves a surname open that two people bear', () => {
  const mentions = apart('Asan Akhtemov and Aziz Akhtemov were tried. Akhtemov was silent.').mentions;
  const last = mentions.at(-1);
  expect(last?.kind === 'person' ? [last.text, last.person] : []).toEqual(['Akhtemov', null]);
});
