/** Compares names over spelling and script: romanise, fold, split. Used to search and to propose; never to merge. */
import anyAscii from 'any-ascii';

/**
 * Letters of Kazakh as its other spellings have them, where a plain romanisation goes another way: ә is written a, and is
 * typed as the schwa of other alphabets too; ң is n; ş is sh.
 */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[əǝ]/giu, 'a'],
  [/ң/giu, 'n'],
  [/ş/giu, 'sh'],
];

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
  const known = LETTERS.reduce((text, [from, to]) => text.replace(from, to), name.normalize('NFC'));
  const latin = anyAscii(known)
    .toLowerCase()
    .replace(/['`’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return SOUNDS.reduce((text, [from, to]) => text.replace(from, to), latin);
}

/** The words of a folded name. */
export const foldedWords = (name: string): string[] => fold(name).split(' ').filter(Boolean);
