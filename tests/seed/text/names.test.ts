import { expect, it } from 'vitest';
import { fold } from '../../../seed/text/names.ts';

it.each([
  ['Асхат Жексебаев', 'Ashat ZHEKSEBAYEV'],
  ['Gizat Kazhybayev', 'Gizat KAZHIBAYEV'],
  ['Yernar Kasymbekov', 'Yernar Kassymbekov'],
  ['Gulzipa Dzhaukerova', 'Gulzipa Zhaukerova'],
  ['Dulat Agadil', 'Dulat Aghadil'],
  ['Көше партиясы', 'Koshe Partiyasy'],
  ['Әсет Әбішев', 'Asset Abishev'],
  // The schwa of other alphabets, typed for it.
  ['Əсет Əбішев', 'Asset Abishev'],
  ['Әсет Әбішев', 'Асет Абишев'],
  ['Äset Äbişev', 'Әсет Әбішев'],
  ['Ғабит', 'Gabit'],
  ['Ğabit', 'Ghabit'],
  ['Қайрат', 'Kairat'],
  ['Qairat', 'Кайрат'],
  ['Жеңіс', 'Zhenis'],
  ['Jeñis', 'Женис'],
  ['Шыңғыс', 'Shyngys'],
  ['Şyñğys', 'Шыңғыс'],
  ['Өмірзақ', 'Omirzak'],
  ['Ömirzaq', 'Омирзак'],
  ['Гүлнұр', 'Gulnur'],
  ['Gülnūr', 'Гульнур'],
  ['Гауһар', 'Gauhar'],
  ['ƏСЕТ', 'әсет'],
])('%s and %s fold to one', (a, b) => {
  expect(fold(a)).toBe(fold(b));
});

it.each([
  ['Abai Begimbekov', 'Abai Begimbetov'],
  ['Әсет', 'Әсел'],
  ['Алма', 'Алуа'],
  ['Жаңыл', 'Жамал'],
])('%s and %s stay apart', (a, b) => {
  expect(fold(a)).not.toBe(fold(b));
});
