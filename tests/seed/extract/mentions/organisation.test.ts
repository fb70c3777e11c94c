import { expect, it } from 'vitest';
import { readGazetteer } from '../../../../seed/gazetteer.ts';
import { isOrganisation } from '../../../../seed/extract/mention.ts';
import { takeApart } from '../../../../seed/extract/document.ts';
import { model } from '../../../../server/model.ts';
import { apart, sourceOf, wordsOf } from './found.ts';

it.each([
  ['COURT', 'Esil District Court of Astana', 'Judge Bekov of the Esil District Court of Astana'],
  ['COURT', 'Ganja Serious Crimes Court', 'It is heard by the Ganja Serious Crimes Court in March.'],
  ['COURT', 'Almaly district court', 'The Almaly district court in Almaty sentenced him.'],
  ['COURT', 'Supreme Court', 'The Kazakh Supreme Court upheld it.'],
  [
    'COURT',
    'Court of the Somoni District of Dushanbe',
    'The Court of the Somoni District of Dushanbe ruled.',
  ],
  ['PROSECUTION', "Ganja City Prosecutor's Office", "head of the Ganja City Prosecutor's Office"],
  ['PROSECUTION', "prosecutor's office of Nur-Sultan", "The prosecutor's office of Nur-Sultan closed it."],
  [
    'INVESTIGATION',
    'Grodno regional department of the Investigative Committee',
    'a major in the Grodno regional department of the Investigative Committee',
  ],
  [
    'INVESTIGATION',
    'investigation department of the Almaty police department',
    'head of the investigation department of the Almaty police department',
  ],
  [
    'POLICE',
    'Osh City Department of Internal Affairs',
    'E. M. of the Osh City Department of Internal Affairs',
  ],
  ['GOVERNMENT', 'Interior Ministry', 'Interior Ministry spokeswoman Natallia D. denied it.'],
  ['GOVERNMENT', 'Uralsk city administration', 'a picket in front of the Uralsk city administration'],
  ['GOVERNMENT', "Osh mayor's office", "a rally in front of the Osh mayor's office"],
  [
    'GOVERNMENT',
    'Ministry of Culture, Information and Sports',
    'The Ministry of Culture, Information and Sports said so.',
  ],
  ['DETENTION_FACILITY', 'Prison No. 1', 'She is held in Prison No. 1.'],
  ['DETENTION_FACILITY', 'Detention Centre No. 2', 'Place of detention: Detention Centre No. 2, Shymkent'],
  ['PARLIAMENT', 'European Parliament', 'In a European Parliament resolution of 14 March 2019'],
  ['NGO', "Georgian Young Lawyers' Association", "the Georgian Young Lawyers' Association said"],
  ['NGO', 'Caspian Court Monitor', 'This is compiled by Caspian Court Monitor, an association of lawyers.'],
  ['NGO', 'Spadchyna Defence', 'the rights group Spadchyna Defence said on Friday'],
  ['PUBLISHER', 'Ak Niet', 'correspondent of the newspaper Ak Niet, father of four'],
  ['PUBLISHER', 'Makan.uz', 'founder of the website Makan.uz'],
  ['NGO', 'Belarusian Helsinki Committee', 'The Belarusian Helsinki Committee appealed.'],
  ['NGO', 'Human Rights Watch', 'Steve S. of Human Rights Watch called it good news.'],
  ['PARLIAMENT', 'House of Representatives', 'a member of the House of Representatives'],
  ['COURT', 'Западно-Казахстанском областном суде', 'в Западно-Казахстанском областном суде'],
  ['DETENTION_FACILITY', 'СИЗО города Уральска', 'Его держат в СИЗО города Уральска.'],
  ['OTHER', 'Abai State University', 'She taught at Abai State University.'],
  ['COURT', 'Советский районный суд Томска', 'Советский районный суд Томска заключил его под стражу.'],
  [
    'COURT',
    'судом Октябрьского района Гродно',
    'приговор, вынесенный в марте судом Октябрьского района Гродно',
  ],
  ['COURT', 'суд Оршанского района', 'Судья: Виталий Г., суд Оршанского района.'],
  [
    'COURT',
    'Специализированный межрайонный суд по уголовным делам города Алматы',
    'Специализированный межрайонный суд по уголовным делам города Алматы начал процесс.',
  ],
  ['COURT', 'Алматы қалалық соты', 'Алматы қалалық соты үкім шығарды.'],
  ['PROSECUTION', 'Прокуратура Томской области', 'Прокуратура Томской области отказалась.'],
  ['INVESTIGATION', 'СУ СК по Томской области', 'должность старшего следователя в СУ СК по Томской области'],
  ['POLICE', 'Департамент полиции Алматинской области', 'Департамент полиции Алматинской области молчит.'],
  ['GOVERNMENT', 'Мэрия Бишкека', 'Мэрия Бишкека запретила митинги.'],
  ['DETENTION_FACILITY', 'СИЗО-3', 'оба содержались в СИЗО-3 Гомеля'],
  ['NGO', 'Сибирский пост', 'юрист правозащитной организации «Сибирский пост»'],
  ['PUBLISHER', 'Обская хроника', 'Об этом пишет издание «Обская хроника».'],
  [null, 'Идель.Реалии', 'Об этом сообщает «Идель.Реалии».'],
])('%s: %s in "%s"', (kind, name, text) => {
  const organisations = apart(text).mentions.filter(isOrganisation);
  expect(organisations.map((o) => [o.organisationKind, o.text])).toContainEqual([kind, name]);
});

it.each([
  'On 19 November 2019 an Almaty court sentenced four activists.',
  'A court in Lida banned it.',
  'He was taken to a police station.',
  'The prosecution asked for ten years.',
  'Минский суд приговорил его.',
  'Суд в Пинске назначил ему 15 суток.',
  'Местный суд отказал.',
])('names no body: "%s"', (text) => {
  expect(wordsOf(text, 'organisation')).toEqual([]);
});

it.each([
  ['Subhi Nav', 'membership in a banned movement, Subhi Nav.'],
  ['Subhi Nav', 'the banned movement Subhi Nav, the court said'],
  ['Yol Yoldashi', 'he headed a movement called Yol Yoldashi, and others were its members'],
  ['Tsioplaya Khata', 'all three belong to Tsioplaya Khata, a mutual-aid movement that was banned'],
  ['Zhana Tolqyn', 'member of the unregistered party Zhana Tolqyn'],
  ['Alga', 'The Alga party was refused.'],
  ['Yeni Addim Party', 'a member of the opposition Yeni Addim Party, was sent away'],
  ['Democracy and Prosperity Party', 'chair of the Democracy and Prosperity Party'],
  ['Тёплы дом', 'участница инициативы «Тёплы дом»'],
  ['Чистая Томь', 'он возглавлял движение «Чистая Томь»'],
])('%s is a movement in "%s"', (name, text) => {
  expect(wordsOf(text, 'movement')).toContain(name);
});

it('knows «партии «А» и «Б»» as two, and a name again without its calling', () => {
  expect(wordsOf('Заявили партии «Реформа» и «Новый путь».', 'movement')).toEqual(['Реформа', 'Новый путь']);
  expect(wordsOf('The movement Subhi Nav is banned. Subhi Nav denies it.', 'movement')).toEqual([
    'Subhi Nav',
    'Subhi Nav',
  ]);
});

it.each([
  ['National Security Committee', 'KNB', 'the National Security Committee (KNB). KNB officers came.'],
  ['Human Rights Watch', 'HRW', 'Human Rights Watch said so. HRW repeated it.'],
  ['Kazan Aid Bureau', 'KAB', 'the Kazan Aid Bureau (KAB), and KAB alone'],
  ['Лига защиты свобод', 'ЛЗС', 'Лига защиты свобод (ЛЗС) против. ЛЗС пишет.'],
])('%s and %s are one in "%s"', (long, short, text) => {
  const found = apart(text).mentions.filter(isOrganisation);
  expect(found.map((m) => m.text)).toContain(long);
  expect(found.find((m) => m.text === short)?.sameAs).toBe(long);
});

it('finds the bodies and places within the name of a body', () => {
  const inner = (text: string) => apart(text).inner.map((m) => m.text);
  expect(inner('the Grodno regional department of the Investigative Committee said')).toEqual([
    'Grodno',
    'Investigative Committee',
  ]);
  expect(inner('следователь СУ СК по Томской области')).toEqual(['СК', 'Томской области']);
  expect(inner('суд Ленинского района Бреста')).toEqual(['Бреста']);
});

it('takes the kind of a signed body from its name', () => {
  const gazetteer = readGazetteer('seed/gazetteer', model());
  const { mentions } = takeApart(sourceOf('The Almaly district court and the DCK'), gazetteer);
  expect(mentions.map((m) => [m.kind, m.text, 'organisationKind' in m ? m.organisationKind : null])).toEqual([
    ['organisation', 'Almaly district court', 'COURT'],
    ['movement', 'DCK', null],
  ]);
});

it('ends a name at the end of a line', () => {
  const text =
    'Court: Esil District Court of Astana\nJudge: Timur Bazarkhanov\nLawyer: Gauhar Seitova\nAge: 38';
  expect(wordsOf(text, 'organisation')).toEqual(['Esil District Court of Astana']);
  expect(wordsOf(text, 'person')).toEqual(['Timur Bazarkhanov', 'Gauhar Seitova']);
});
