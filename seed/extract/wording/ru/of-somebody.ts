/** Russian words that make the name behind them somebody else's: "брат Ивана Тарасюка", "адвокат Анны Мирской". */
import { tags } from '../../tagged.ts';
import { A } from './words.ts';

const KIN = String.raw`брат|сестр|муж|жен[аыуео]|сын|доч|мат(?:ь|ер)|отец|отц|супруг|родител|родственни|родны|близки|семь[яюией]|дет(?:и|ей|ям)|реб[её]н|друг|друз|подруг|знаком|коллег|соратни|сторонни|помощни|однофамил|водител|сосед|ученик|предшественни|преемник|секретар|охранник|представител|команд|штаб|противни|оппонент|отц[ау]|вдов`;

/** Titles in the nominative: a name in another case is not the bearer's. */
const TITLE = String.raw`адвокат|защитник|защитница|адвокаты|защитники|следователь|прокурор|судья|юрист|активист|журналист|блогер|политик|правозащитник`;

/** Each captures `p` at its end; the second says whether a name that could be a nominative is set aside too. */
export const OF_SOMEBODY: readonly (readonly [RegExp, boolean])[] = [
  [tags(`${A}(?:${KIN})\\p{L}{0,4} (?:(?![а-яё]+(?:ли|л|ла|ет|ют|ит|ят) )[а-яё]{3,} ){0,2}{PJIAW:p}`), false],
  [tags(`${A}(?:${TITLE}) (?:[а-яё]+(?:ого|ой|его|ей) ){0,2}{PJIAW:p}`), false],
];
