/** Which names are worth comparing: those that share a word, nearly, and how another begins. */
import { fatherIn, type NameToken } from './tokens.ts';

/** Letters that stand for one another at the beginning of a name. */
const BEGINNINGS: readonly (readonly [letters: RegExp, as: string])[] = [
  [/^[aeiou]/u, 'a'],
  [/^[khg]/u, 'k'],
  [/^(?:zh|z|s|d|t)/u, 's'],
  [/^[bpvf]/u, 'b'],
];

function beginning({ folded }: Pick<NameToken, 'folded'>): string {
  for (const [letters, as] of BEGINNINGS) if (letters.test(folded)) return as;
  return folded.charAt(0);
}

/** Endings of surnames and grammar count little, and vowels vary from spelling to spelling. */
const skeleton = (folded: string): string =>
  `${folded.charAt(0).replace(/[aeiou]/u, 'a')}${folded.slice(1).replace(/[aeiou]/gu, '')}`;

/** A word and what it is with one letter left out: two words of distance one share one of these. */
function nearly(word: string): string[] {
  const found = [word];
  if (word.length > 2)
    for (let at = 0; at < word.length; at += 1) found.push(word.slice(0, at) + word.slice(at + 1));
  return found;
}

/** Two letters of how another word begins: enough to tell most names apart. */
const opening = (token: NameToken): string =>
  beginning(token) + beginning({ folded: skeleton(token.folded).slice(1) });

/** A name's keys: those that whole names share, and those by which an initial or a word alone finds a whole name. */
export interface BlockKeys {
  readonly whole: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
  /** Whether this name is one that has initials, or is one word: only such are compared by `short`. */
  readonly isShort: boolean;
}

/** Of the words of a name the longest decides, and others that are as long but for a letter. */
function deciding(tokens: readonly NameToken[]): NameToken[] {
  const words = tokens.filter((t) => t.kind === 'word' && t.folded.length > 1);
  const longest = Math.max(0, ...words.map((t) => t.folded.length));
  return words.filter((t) => t.folded.length >= longest - 1).slice(0, 4);
}

/** Fathers' names are left out, but where one stands for a surname: Dulat Agadiluly. */
function naming(tokens: readonly NameToken[]): NameToken[] {
  const named = tokens.filter((t) => t.kind !== 'patronymic');
  if (named.length > 1) return named;
  return tokens.map((t) =>
    t.kind === 'patronymic' ? { ...t, folded: fatherIn(t.folded) ?? t.folded, kind: 'word' } : t,
  );
}

/** The keys of a name: names that may be one share a key, and few others do. @param alone also for words alone */
export function blockKeys(tokens: readonly NameToken[], alone: boolean): BlockKeys {
  const [whole, short] = [new Set<string>(), new Set<string>()];
  const named = naming(tokens);
  // A word alone may be any of the words of a whole name.
  const words = alone ? named.filter((t) => t.kind === 'word') : deciding(named);
  for (const word of words) {
    const others = named.filter((t) => t !== word);
    for (const near of nearly(skeleton(word.folded))) {
      for (const other of others) {
        short.add(`${near} ${beginning(other)}`);
        if (other.kind === 'word') whole.add(`${near} ${opening(other)}`);
      }
      if (alone || others.length === 0) short.add(near);
    }
  }
  return { whole, short, isShort: named.length === 1 || named.some((t) => t.kind === 'initial') };
}
