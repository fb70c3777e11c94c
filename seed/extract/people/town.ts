/** Whether a word is the name of a town or country in some grammatical case; stricter than for people, whose names vary more. */

/** Endings by that of the nominative: what takes its place. The first that fits counts. */
const DECLENSIONS: readonly (readonly [RegExp, RegExp])[] = [
  [/ия$/u, /^(?:ия|ии|ию|ией)$/u],
  [/(?:ый|ий|ой)$/u, /^(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем)$/u],
  [/(?:ая|яя)$/u, /^(?:ая|яя|ой|ей|ую|юю)$/u],
  [/ое$/u, /^(?:ое|ого|ому|ым|ом)$/u],
  [/ые$/u, /^(?:ые|ых|ым|ыми)$/u],
  [/а$/u, /^(?:а|ы|и|е|у|ой|ою)$/u],
  [/я$/u, /^(?:я|и|е|ю|ей|ью)$/u],
  [/ь$/u, /^(?:ь|я|ю|ем|е|и|ью)$/u],
  [/й$/u, /^(?:й|я|ю|ем|е)$/u],
  [/о$/u, /^(?:о|а|у|ом|е)$/u],
  [/(?<=ич|к|ц|сар|челн)[ыи]$/u, /^(?:ы|и|ов|ей|ам|ами|ах|)$/u],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, /^(?:|а|у|ом|ем|е)$/u],
];

/** A vowel that goes: Орёл, Орла. */
const steady = (word: string): string =>
  word.replace(/([бвгджзклмнпрстфхцчшщ])[ео]([бвгджзклмнпрстфхцчшщ])$/u, '$1$2');

const plain = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

/** Whether `word` is `name` in some case. Latin words, and «Алматы» or «Баку», which do not change, have to be equal. */
export function isTownForm(word: string, name: string): boolean {
  const [form, town] = [plain(word), plain(name)];
  if (form === town) return true;
  if (!/^[а-я]/u.test(town)) return false;
  const rule = DECLENSIONS.find(([ending]) => ending.test(town));
  if (rule === undefined) return false;
  const stem = town.replace(rule[0], '');
  const ends = (whole: string): boolean => form.startsWith(whole) && rule[1].test(form.slice(whole.length));
  return ends(stem) || (steady(stem) !== stem && ends(steady(stem)));
}
