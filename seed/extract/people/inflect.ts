/** Whether two Russian words are one word in two cases: what is left after their common beginning are endings. */

const ENDINGS = new Set([
  '',
  'а',
  'я',
  'у',
  'ю',
  'е',
  'ы',
  'и',
  'й',
  'ь',
  'о',
  'ой',
  'ою',
  'ей',
  'ею',
  'ом',
  'ем',
  'ым',
  'им',
  'ий',
  'ый',
  'ая',
  'яя',
  'ую',
  'юю',
  'ого',
  'его',
  'ому',
  'ему',
  'ых',
  'их',
  'ыми',
  'ими',
  'ах',
  'ях',
  'ам',
  'ям',
  'ами',
  'ями',
  'ью',
  'ия',
  'ии',
  'ию',
  'ием',
  'ов',
  'ев',
  'ии',
  'ое',
  'ее',
]);

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

/** A vowel that comes and goes: Павел, Павла. */
const steady = (word: string): string =>
  word.replace(/([бвгджзклмнпрстфхцчшщ])[ео]([бвгджзклмнпрстфхцчшщ])$/u, '$1$2');

function commonBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

function oneWord(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  for (let at = commonBeginning(a, b); at >= Math.max(2, Math.ceil(least * 0.6)); at -= 1)
    if (ENDINGS.has(a.slice(at)) && ENDINGS.has(b.slice(at))) return true;
  return false;
}

/** Whether two words may be one, whatever their grammatical case. Latin words have to be equal. */
export function sameWord(a: string, b: string): boolean {
  const plain = (w: string): string => w.toLowerCase().replaceAll('ё', 'е');
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return true;
  if (!isCyrillic(x) || !isCyrillic(y)) return false;
  return oneWord(x, y) || oneWord(steady(x), y) || oneWord(x, steady(y));
}
