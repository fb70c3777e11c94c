import { expect, it } from 'vitest';
import { apart, wordsOf } from './found.ts';

it.each([
  ['a court in Chirchiq on Wednesday', ['Chirchiq']],
  ['born on 3 May 1987 in Kara-Suu, correspondent', ['Kara-Suu']],
  ['native of the village of Yntymak, Zhambyl district', ['Yntymak', 'Zhambyl district']],
  ['two meetings in Torgaysk in October', ['Torgaysk']],
  ['People from Vahdat and St. Petersburg', ['Vahdat', 'St. Petersburg']],
  ['Sources in Jalal-Abad region and Aqmola Province', ['Jalal-Abad region', 'Aqmola Province']],
  ['In the name of the Kyrgyz Republic', ['Kyrgyz Republic']],
  ["Kazakhstan's largest city, Almaty", ['Kazakhstan', 'Almaty']],
  ['задержали 16 апреля в Колпашеве, Витошкину', ['Колпашеве']],
  ['бухгалтер из Орши. Статья 369', ['Орши']],
  ['тремя жителями Барановичей. Их имена', ['Барановичей']],
  ['в г. Кушва, в селе Шамалган', ['Кушва', 'Шамалган']],
  ['активист из Томской области', ['Томской области']],
  ['в Нью-Йорке, Санкт-Петербурге и Нижнем Новгороде', ['Нью-Йорке', 'Санкт-Петербурге', 'Нижнем Новгороде']],
])('%s', (text, places) => {
  expect(wordsOf(text, 'place')).toEqual(places);
});

it.each([
  'published in Russian and in Telegram',
  'in May and in Parliament',
  'The Medeu District Court ruled.',
  'в Интернете, в Телеграме и в Конституции',
  'По делу защищала Иванова адвокат Мария Эйсмонт.',
  'Lida Petrova and Mary Lawlor',
])('no place: "%s"', (text) => {
  expect(wordsOf(text, 'place')).toEqual([]);
});

it('makes no town of a person who is named', () => {
  expect(wordsOf('Aidar Bekov left. They trust in Bekov.', 'place')).toEqual([]);
  expect(apart('Защищала Иванова адвокат Мария Эйсмонт.').mentions.map((m) => m.kind)).toContain('person');
});
