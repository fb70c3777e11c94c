import { expect, it } from 'vitest';
import { apart, wordsOf } from './found.ts';

it.each([
  ['Alena Vaitsiakhovich, a freelance journalist, was detained.', ['Alena Vaitsiakhovich']],
  ['SULTANKULOV Bektur Kadyrovich, born on 3 May 1987', ['SULTANKULOV Bektur Kadyrovich']],
  ['KIM Yelena Viktorovna and Y. V. Kim', ['KIM Yelena Viktorovna', 'Y. V. Kim']],
  ['The prosecutor is A. Dosmagambetov.', ['A. Dosmagambetov']],
  ['Presiding: Sh. K. Rahimzoda and Yu. Petrov', ['Sh. K. Rahimzoda', 'Yu. Petrov']],
  ['Ospanov D. and Sadykov R.A. testified.', ['Ospanov D.', 'Sadykov R.A.']],
  ['Mammad-zade Ali Hasan oglu was fined.', ['Mammad-zade Ali Hasan oglu']],
  ['Nigar Aliyeva Rauf gizi was fined.', ['Nigar Aliyeva Rauf gizi']],
  ['To‘lqin Yusupov Karim o‘g‘li was fined.', ['To‘lqin Yusupov Karim o‘g‘li']],
  ['Nurlan Asanbekov uulu and Aijan Bakyt kyzy', ['Nurlan Asanbekov uulu', 'Aijan Bakyt kyzy']],
  ['Nino Sakhelashvili, Irakli Kobakhidze', ['Nino Sakhelashvili', 'Irakli Kobakhidze']],
  ['Rashad Mikayilzade and Mahmadali Rajabzoda', ['Rashad Mikayilzade', 'Mahmadali Rajabzoda']],
  ['Colonel Iskakov and Judge Bekova were there.', ['Iskakov', 'Bekova']],
  ['Lawyers Seitova and Omarov objected.', ['Seitova', 'Omarov']],
  ['Кузнецовой Е.В., при секретаре Хомутовой А.А.', ['Кузнецовой Е.В.', 'Хомутовой А.А.']],
  ['Айгерим Сапарова-Нурланова и Ольга Черных', ['Айгерим Сапарова-Нурланова', 'Ольга Черных']],
  ['Эмин Ибрагим оглы Гусейнов', ['Эмин Ибрагим оглы Гусейнов']],
  ['ЛОЖКИНА Романа Игоревича, родившегося', ['ЛОЖКИНА Романа Игоревича']],
  ['Мақсат Нұрыпбаев және Ғалым Ағелеуов', ['Мақсат Нұрыпбаев', 'Ғалым Ағелеуов']],
  ['эколога Дениса Кургузова. Тогда Кургузова защищали.', ['Дениса Кургузова', 'Кургузова']],
  ['Активист из Кара-Балты Аскат Жетиген', ['Аскат Жетиген']],
  ['Judge Bekov read it. Bekov left.', ['Bekov', 'Bekov']],
])('%s', (text, people) => {
  expect(wordsOf(text, 'person')).toEqual(people);
});

it.each([
  'Karl Marx Street and the Sakharov Prize',
  'На улице Карла Маркса, на Площади Ала Тоо',
  'Human Rights Defenders Under Pressure In Central Asia',
  'Journalist Remanded in Custody',
  'On Monday, Central Asian and Crimean Tatar groups met.',
  'The Criminal Procedure Code applies.',
  'VERDICT\nIN THE NAME OF THE LAW',
  'Almaty-based Kazakh media',
  'в Нижней Туре и из Верхней Салды',
  'Задержали активистов. Приговор Вынесен.',
  'Independence Day, Victory Day',
])('nobody: "%s"', (text) => {
  expect(wordsOf(text, 'person')).toEqual([]);
});

it.each([
  ['JUDGED', 'presiding judge', 'composed of presiding judge A. T. Turdubaeva'],
  ['JUDGED', 'judge', 'fined him (judge: Ulan Kydyraliev)'],
  ['INVESTIGATED', 'investigator', 'investigator of the Almaty police department Nurlan Saparov'],
  ['INVESTIGATED', 'Следователь', 'Следователь СУ СК Ильнур Мингазов предъявил обвинение'],
  ['JUDGED', 'Судья', 'Судья Ленинского районного суда Томска Е. П. Малафеева'],
  ['PROSECUTED', 'Прокурор', 'Прокурор Есильского района г. Астаны Н. Б. Кулмагамбетов'],
  ['DEFENDED', 'адвоката', 'По словам адвоката Гульнары Сабирзяновой'],
])('%s, as %s, in "%s"', (kind, as, text) => {
  const people = apart(text).mentions.flatMap((m) => (m.kind === 'person' ? [m.part] : []));
  expect(people).toEqual([{ kind, as }]);
});

it.each(['Major of Justice S. K. Omarov', 'Public Defender Levan Ioseliani', 'activist Marat Zhylanbayev'])(
  'no part: "%s"',
  (text) => {
    expect(apart(text).mentions.flatMap((m) => (m.kind === 'person' ? [m.part] : []))).toEqual([null]);
  },
);
