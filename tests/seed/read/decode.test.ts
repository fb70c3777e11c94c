import { describe, expect, it } from 'vitest';
import { decode } from '../../../seed/read/decode.ts';
import { encode } from '../../fixtures/encode.ts';

const RUSSIAN =
  'Суд в городе Сарын приговорил активиста Ивана Образцова к пяти годам лишения свободы. Следователь — майор Примеров.';
const SHORT = 'Приговор вынесен 5 мая.';
const UKRAINIAN =
  'Суд засудив активіста Івана Зразкова до трьох років. Слідчий заявив, що їхня справа закрита.';
const ENGLISH =
  'The court sentenced the activist to five years for “an extremist organisation” – his lawyer said.';
const FRENCH =
  'Le tribunal a condamné l’activiste à cinq années de détention, a déclaré son avocat à l’étranger.';
const GERMAN =
  'Das Gericht verurteilte den Aktivisten zu fünf Jahren. Die Kläger gehörten zur Behörde, hieß es später.';
const POLISH = 'Sąd skazał działacza na pięć lat więzienia. Śledztwo prowadził prokurator Łukasz Przykładny.';
const TURKISH =
  'Mahkeme aktivisti beş yıl hapis cezasına çarptırdı. Savcı davanın sürdüğünü ve şüphelinin kaçtığını söyledi.';

describe('the encoding is told', () => {
  it.each([
    ['windows-1251', RUSSIAN],
    ['windows-1251', SHORT],
    ['windows-1251', UKRAINIAN],
    ['koi8-r', RUSSIAN.replace('—', '-')],
    ['koi8-r', SHORT],
    ['koi8-u', UKRAINIAN],
    ['ibm866', RUSSIAN.replace('—', '-')],
    ['ibm866', SHORT],
    ['iso-8859-5', RUSSIAN.replace('—', '-')],
    ['iso-8859-5', SHORT],
    ['x-mac-cyrillic', RUSSIAN],
    ['windows-1252', ENGLISH],
    ['windows-1252', FRENCH],
    ['windows-1252', GERMAN],
    ['windows-1250', POLISH],
    ['iso-8859-2', POLISH],
    ['windows-1254', TURKISH],
    ['utf-16le', RUSSIAN],
    ['utf-16be', RUSSIAN],
    ['utf-16le', ENGLISH],
  ])('%s: %s', (encoding, text) => {
    expect(decode(encode(text, encoding)).text).toBe(text);
  });

  it.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN.replace('—', '-')],
    ['ibm866', RUSSIAN.replace('—', '-')],
    ['windows-1252', ENGLISH],
  ])('%s in capitals, and many times over', (encoding, text) => {
    const long = `${text.toUpperCase()}\n${text}\n`.repeat(50);
    expect(decode(encode(long, encoding)).text).toBe(long);
  });
});

it.each([
  ['UTF-8', Buffer.from(RUSSIAN)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${RUSSIAN}`)],
  ['UTF-16 with its mark', encode(`\uFEFF${RUSSIAN}`, 'utf-16le')],
  ['UTF-16 the other way round', encode(`\uFEFF${RUSSIAN}`, 'utf-16be')],
])('%s is certain, and nothing is said', (_, bytes) => {
  expect(decode(bytes)).toMatchObject({ text: RUSSIAN, notices: [] });
});

it('says which encoding it judged a text to be in', () => {
  expect(decode(encode(RUSSIAN, 'windows-1251')).notices).toEqual([
    'read as windows-1251, judged by its letters',
  ]);
});

it('takes the encoding that the document names', () => {
  const bytes = encode('Ж.', 'windows-1251');
  expect(decode(bytes, 'windows-1251').text).toBe('Ж.');
});

it('takes UTF-8 although the document names another encoding', () => {
  expect(decode(Buffer.from(RUSSIAN), 'windows-1251').text).toBe(RUSSIAN);
});

it('takes no encoding that the document names wrongly', () => {
  expect(decode(encode(RUSSIAN, 'windows-1251'), 'koi8-r').text).toBe(RUSSIAN);
});

it('reads UTF-8 that was cut short, and says where', () => {
  const bytes = Buffer.from(`${RUSSIAN}\n${RUSSIAN}`).subarray(0, -2);
  const { text, notices } = decode(bytes);
  expect(text.startsWith(RUSSIAN)).toBe(true);
  expect(notices).toEqual(['1 place is not UTF-8 and stands as \uFFFD, first in line 2']);
});

it.each([
  ['one letter', Uint8Array.of(0xe9)],
  ['noise', Uint8Array.from({ length: 400 }, (_, at) => 128 + ((at * 7919) % 128))],
])('refuses %s', (_, bytes) => {
  expect(() => decode(bytes)).toThrow(/encoding that cannot be told.*\n.*UTF-8/u);
});
