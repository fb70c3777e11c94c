/** How many children a person is said to have: "father of five", "мать троих детей". */
import { anyOf } from '../text/any-of.ts';
import { words } from './words.ts';

const COUNT = String.raw`(?:\d{1,2}|${anyOf([...words().numbers.keys()].filter((w) => /\p{L}{2}/u.test(w)))}|двоих|троих|четверых|пятерых|шестерых|семерых)`;

/** The English words, with the count as `n`. */
export const CHILDREN_EN = `(?:father|mother|parent)s? (?:of|to) (?<n>${COUNT})(?: (?:[\\p{Ll}-]+ )?(?:children|kids|sons|daughters))?`;

/** Either language, with the count as `n` or `n2`. */
export const CHILDREN = new RegExp(
  `${CHILDREN_EN}|(?:отец|отца|мать|матери|многодетн\\p{L}+ мать) (?<n2>${COUNT})(?: (?:несовершеннолетних|малолетних))?(?: детей)?`,
  'iu',
);

const COLLECTIVE: ReadonlyMap<string, number> = new Map([
  ['двоих', 2],
  ['троих', 3],
  ['четверых', 4],
  ['пятерых', 5],
  ['шестерых', 6],
  ['семерых', 7],
]);

/** A count in words or figures; null for anything else. */
export function countOf(said: string): number | null {
  const lower = said.toLowerCase();
  const number = COLLECTIVE.get(lower) ?? words().numbers.get(lower) ?? Number(said);
  return Number.isInteger(number) && number > 0 ? number : null;
}
