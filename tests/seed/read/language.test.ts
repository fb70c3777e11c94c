import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../seed/read/language.ts';
import { readSource } from '../../../seed/read/source.ts';

it.each([
  [
    'en',
    'On 6 November the court in Saryn sentenced Arman Testov to five years in prison. The judge was Dina Primerova.',
  ],
  [
    'ru',
    'Суд приговорил Армана Тестова и Веру Черновикову к пяти годам. По его словам, это дело связано с митингом.',
  ],
  [
    'uk',
    'Суд засудив Івана Зразкова до трьох років. Також слідчий заявив, що його справу закрито, а підозрюваний був удома.',
  ],
  [
    'be',
    'Суд асудзіў Алеся Прыкладнага. Паводле праваабаронцаў, яго затрымалі, што таксама былі вобшукі, і гэта не ўсё.',
  ],
  [
    'kk',
    'Сот Арман Тестовты бес жылға соттады. Бұл туралы оның адвокаты айтты және тергеуші ұсталды деп хабарлады.',
  ],
  ['ky', 'Сот Асан Үлгүевди беш жылга кести. Бул тууралуу анын жактоочусу айтты жана тергөө бүттү деди.'],
  [
    'de',
    'Das Gericht verurteilte den Aktivisten zu fünf Jahren. Die Klage wurde von der Behörde und nicht von ihm erhoben.',
  ],
  [
    'tr',
    'Mahkeme bu davada bir aktivisti beş yıl hapis ile cezalandırdı ve savcıya göre karar daha kesin değil.',
  ],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

it.each([
  ['names', 'Arman Testov\nDina Primerova\nOleg Obraztsov'],
  [
    'two languages',
    'The court in Saryn sentenced him to two years. Суд приговорил его к двум годам, и её также.',
  ],
  ['nothing', ''],
])('says nothing of %s', (_, text) => {
  expect(languageOf(text)).toBeNull();
});

describe.each(['seed/sources', 'tests/fixtures/gold/tuning/sources'])('the documents of %s', (sources) => {
  it.each(readdirSync(sources))('%s is in the language that it says', (id) => {
    const { text, language } = readSource(join(sources, id), id);
    expect(languageOf(text)).toBe(language);
  });
});
