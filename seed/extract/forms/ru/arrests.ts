/** Russian arrests: detained or arrested by somebody or by nobody named. */
import { tags } from '../../tagged.ts';
import { A, between, gap, OBJECT, SUBJECT, Z } from './words.ts';

/** "арестован на два месяца", "арестован до 5 мая" is custody by order of a court. */
const NOT_LONG = String.raw`(?! (?:судом )?(?:на|до|сроком) (?!⟦L))`;

export const arrests: readonly RegExp[] = [
  tags(`${SUBJECT}${gap(60)}${A}(?:был[аи]? |были )?(?<verb>задержан[аы]?|арестован[аы]?)${Z}${NOT_LONG}`),
  tags(`${OBJECT}${gap(60)}${A}(?<verb>задержали|арестовали|схватили)${Z}${NOT_LONG}`),
  tags(`${A}(?<verb>задержан[аы]?|арестован[аы]?)${between}${SUBJECT}${NOT_LONG}`),
  tags(`${A}(?<verb>задержал[аи]?|арестовал[аи]?)${between}${OBJECT}${NOT_LONG}`),
  tags(
    `${OBJECT}${gap(30)}${A}(?:полици|милици|силовик|сотрудник|оперативник|спецслужб)\\p{L}*${gap(30)}(?<verb>задержал[аи]?)${Z}`,
  ),
  tags(`${A}(?<verb>задержани[еяю]|арест[ауе]?)(?: \\p{Ll}+){0,1} {PW:who}(?<object>)`),
];
