/** Compares names over spelling and script: romanise, fold, split. Used to search and to propose; never to merge. */
import anyAscii from 'any-ascii';

/** Spellings of one sound, each pair applied everywhere, in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj/g, 'zh'],
  [/j/g, 'zh'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'u'],
  [/y(?=[aeou])/g, ''],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/**
 * Folds a name to what its spellings have in common: `Жексебаев` and `ZHEKSEBAYEV` both give `zheksebaev`.
 * @returns lower-case words of a to z and digits, separated by one space; empty when nothing is left
 */
export function fold(name: string): string {
  const latin = anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/['`’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return SOUNDS.reduce((text, [from, to]) => text.replace(from, to), latin);
}

/** The words of a folded name. */
export const foldedWords = (name: string): string[] => fold(name).split(' ').filter(Boolean);
