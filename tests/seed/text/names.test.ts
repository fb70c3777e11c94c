import { expect, it } from 'vitest';
import { fold } from '../../../seed/text/names.ts';

it.each([
  ['Асхат Жексебаев', 'Ashat ZHEKSEBAYEV'],
  ['Gizat Kazhybayev', 'Gizat KAZHIBAYEV'],
  ['Yernar Kasymbekov', 'Yernar Kassymbekov'],
  ['Gulzipa Dzhaukerova', 'Gulzipa Zhaukerova'],
  ['Dulat Agadil', 'Dulat Aghadil'],
  ['Көше партиясы', 'Koshe Partiyasy'],
])('%s and %s fold to one', (a, b) => {
  expect(fold(a)).toBe(fold(b));
});

it('keeps two people apart whose names differ', () => {
  expect(fold('Abai Begimbekov')).not.toBe(fold('Abai Begimbetov'));
});
