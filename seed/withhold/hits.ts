/** Which words of a text may be words of a withheld person's name, and where they stand together as the whole of it. */
import { distance } from 'fastest-levenshtein';
import { beginsWith, inflected, type NameToken } from '../identity/tokens.ts';
import type { Called } from './called.ts';
import { isWord, LONG } from './is-word.ts';
import type { TextWord } from './text-words.ts';

/** What is known of where a text stands. */
export interface Setting {
  /** Whether the source is known to speak of the withheld: then its words alone are taken for it. */
  readonly mentioned: boolean;
  /** Names of others in the same source, of people and of anything else: where they stand whole they stay. */
  readonly people: readonly (readonly NameToken[])[];
  readonly others: readonly (readonly NameToken[])[];
  /** For ids and addresses, which have no capitals. */
  readonly anyCase?: boolean;
}

/** Whether a word begins with a capital. */
export const capital = (word: TextWord): boolean => /^\p{Lu}/u.test(word.raw);

/** The places in `words` where one of these names stands whole and in order. */
export function standing(words: readonly TextWord[], names: readonly (readonly NameToken[])[]): Set<number> {
  const found = new Set<number>();
  for (const name of names) {
    if (name.length < 2) continue;
    words.forEach((_, at) => {
      const fits = name.every((part, n) => {
        const word = words[at + n];
        return word !== undefined && (word.folded === part.folded || inflected(word, part));
      });
      if (fits) name.forEach((_part, n) => found.add(at + n));
    });
  }
  return found;
}

/** Words of one name stand close: what is between is white space, a comma, a full stop or a hyphen. */
const close = (text: string, left: TextWord, right: TextWord): boolean =>
  /^[\s.,\-‐‑–'"“”«»()]{0,4}$/u.test(text.slice(left.end, right.start));

/** A word broken at the end of a line counts as one. */
function broken(text: string, words: readonly TextWord[], at: number, name: NameToken): boolean {
  const [left, right] = [words[at], words[at + 1]];
  return (
    left !== undefined &&
    right !== undefined &&
    /^[-‐\u00AD]\s*$/u.test(text.slice(left.end, right.start)) &&
    left.folded + right.folded === name.folded
  );
}

/** What of a name stands in a text. */
export interface Hits {
  /** Which words of the name each word of the text may be. */
  readonly of: readonly (readonly NameToken[])[];
  /** Places that belong to the whole name. */
  readonly whole: ReadonlySet<number>;
}

/** How many words may stand between two of one name: a father's name and an initial. */
const BETWEEN = 2;

/** What may stand between two words of one name: a father's name, an initial, or one more given name. */
function between(text: string, words: readonly TextWord[], i: number, j: number, of: Hits['of']): boolean {
  if (j === i + 1) return true;
  const middle = words.slice(i + 1, j);
  if (middle.every((word, n) => word.kind !== 'word' || (of[i + 1 + n]?.length ?? 0) > 0)) return true;
  const [left, only, right] = words.slice(i, j + 1);
  if (left === undefined || only === undefined || right === undefined || middle.length > 1) return false;
  return capital(only) && /^\s+$/u.test(text.slice(left.end, only.start) + text.slice(only.end, right.start));
}

/** Looks for a person's name. */
export function hitsOf(text: string, words: readonly TextWord[], called: Called, setting: Setting): Hits {
  const anyCase = setting.anyCase === true;
  // The name of a town that is a word of one: Алматы is no case of Алма.
  const alone = [...setting.people, ...setting.others].flatMap((name) => (name.length === 1 ? name : []));
  const single = new Set(alone.map((part) => part.folded));
  const of = words.map((word, at) =>
    called.words.filter(
      (name) =>
        (isWord(word, name) &&
          (word.folded === name.folded || !single.has(word.folded)) &&
          (anyCase || capital(word) || name.folded.length >= LONG)) ||
        broken(text, words, at, name) ||
        (at > 0 && broken(text, words, at - 1, name)),
    ),
  );
  const has = (at: number, part: NameToken): boolean =>
    of[at]?.some((n) => n.folded === part.folded) ?? false;
  const namesakes = standing(words, setting.people);
  // Beside one word of the name the other may be misspelt, unless it is another's.
  const nearly = (at: number, part: NameToken): boolean => {
    const word = words[at];
    if (word === undefined || namesakes.has(at) || !(anyCase || capital(word))) return false;
    const [short, long] = [word.folded.length, part.folded.length].sort((x, y) => x - y);
    return (short ?? 0) >= 4 && distance(word.folded, part.folded) <= ((long ?? 0) >= 8 ? 2 : 1);
  };
  const together = (i: number, j: number): boolean =>
    called.names.some((name) =>
      name.some((a) =>
        name.some(
          (b) =>
            a !== b &&
            ((has(i, a) && (has(j, b) || (j === i + 1 && nearly(j, b)))) ||
              (has(j, b) && j === i + 1 && nearly(i, a))),
        ),
      ),
    );
  const initialFor = (i: number, j: number): boolean => {
    const word = words[j];
    if (word?.kind !== 'initial' || !(anyCase || capital(word))) return false;
    return called.names.some((name) =>
      name.some((a) => has(i, a) && name.some((b) => a !== b && beginsWith(b, word))),
    );
  };
  const whole = new Set<number>();
  words.forEach((left, i) => {
    const near = left.kind === 'initial' || (of[i + 1]?.length ?? 0) > 0;
    if ((of[i]?.length ?? 0) === 0 && !near) return;
    for (let j = i + 1; j <= i + 1 + BETWEEN; j += 1) {
      const [before, right] = [words[j - 1], words[j]];
      if (before === undefined || right === undefined || !close(text, before, right)) break;
      const named = together(i, j) || (j === i + 1 && (initialFor(i, j) || initialFor(j, i)));
      if (named && between(text, words, i, j, of)) for (let at = i; at <= j; at += 1) whole.add(at);
    }
  });
  return { of, whole };
}
