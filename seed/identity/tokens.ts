/** The words of a name as identity compares them: folded, and each known for what it is. */
import anyAscii from 'any-ascii';
import { fold } from '../text/names.ts';
import { isTitle } from '../text/titles.ts';

/** A word, the first letter of one, or a father's name, which one document gives and another leaves out. */
export type TokenKind = 'word' | 'initial' | 'patronymic';

/** One word of a name. */
export interface NameToken {
  /** As the source spells it. */
  readonly raw: string;
  /** As `fold` has it, so that spellings and scripts of one sound are the same. */
  readonly folded: string;
  readonly kind: TokenKind;
  /** Whether it may carry a Russian ending. */
  readonly cyrillic: boolean;
}

const PATRONYMIC =
  /(?:ovich|evich|ich|ovn|evn|ichn|inichn)(?:a|u|i|e|oi|em|om)?$|(?:ul[iu]|kizi|gizi|ogli|oglu)(?:n?[aie]|dan|din|nin|men)?$/u;
const FATHER = /^(.{3,}?)(?:ovich|evich|ovna|evna|uli|ulu|kizi|gizi|ogli|oglu)$/u;

/** The father's name in a patronymic, or null: `agadil` for `agadiluli`. */
export const fatherIn = (folded: string): string | null => FATHER.exec(folded)?.[1] ?? null;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}]+)*\.?/gu;

function tokenOf(found: string): NameToken | null {
  const raw = found.replace(/\.$/u, '').replace(/['’ʼ`]s$/u, '');
  const folded = fold(raw).replaceAll(' ', '');
  if (folded === '') return null;
  const initial = /^\p{L}$/u.test(raw) || (/^\p{Lu}\p{L}{0,2}\.$/u.test(found) && !isTitle(raw));
  const kind = initial ? 'initial' : folded.length > 5 && PATRONYMIC.test(folded) ? 'patronymic' : 'word';
  return { raw, folded, kind, cyrillic: /\p{Script=Cyrillic}/u.test(raw) };
}

/** The words of a name, titles and articles left out; "Mukan uly" counts as one patronymic. */
export function nameTokens(name: string): readonly NameToken[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= KNOWN) known.clear();
  const tokens = split(name);
  known.set(name, tokens);
  return tokens;
}

/** Names taken apart are kept: a corpus compares each many times. */
const KNOWN = 200_000;
const known = new Map<string, readonly NameToken[]>();

function split(name: string): NameToken[] {
  const joined = name
    .normalize('NFC')
    .replace(/(\p{L}{3,})\s+(uly|uulu|kyzy|qyzy|ogly|oglu|ұлы|улы|уулу|қызы|кызы|оглы)(?!\p{L})/giu, '$1$2');
  return [...joined.matchAll(WORD)].flatMap(([found]) => {
    const token = tokenOf(found);
    return token === null || (token.kind !== 'initial' && isTitle(token.raw)) ? [] : [token];
  });
}

/** Endings that Russian gives to names, longest first. */
const ENDINGS = [
  ...['ыми', 'ого', 'его', 'ому', 'ему', 'ами', 'ями'],
  ...[
    'ой',
    'ей',
    'ою',
    'ею',
    'ом',
    'ем',
    'ём',
    'ым',
    'им',
    'ых',
    'ая',
    'яя',
    'ую',
    'юю',
    'ый',
    'ий',
    'ие',
    'ые',
  ],
  ...['а', 'я', 'у', 'ю', 'е', 'ы', 'и', 'й', 'ь'],
];

/** What may be left of a word when its ending is taken off, folded; always the word itself too. */
export function stems({
  raw,
  folded,
  cyrillic,
}: Pick<NameToken, 'raw' | 'folded' | 'cyrillic'>): Set<string> {
  const found = new Set([folded]);
  if (!cyrillic) {
    if (/.{3}[aeiou]$/u.test(folded)) found.add(folded.slice(0, -1));
    return found;
  }
  const lower = raw.toLowerCase();
  for (const ending of ENDINGS)
    if (lower.endsWith(ending) && lower.length - ending.length >= 3)
      found.add(fold(lower.slice(0, -ending.length)));
  return found;
}

/** Whether two words differ by a Russian ending only; at least one of them stands in Cyrillic letters. */
export function inflected(a: NameToken, b: NameToken): boolean {
  if (!a.cyrillic && !b.cyrillic) return false;
  const of = stems(b);
  return [...stems(a)].some((stem) => stem.length >= 3 && of.has(stem));
}

/** Whether a name may begin with this initial: "Y." for Yernar, "Ж." for Zhanat. */
export const beginsWith = (word: NameToken, initial: NameToken): boolean =>
  word.folded.startsWith(initial.folded) ||
  (initial.folded === 'i' && word.folded.startsWith('e')) ||
  anyAscii(word.raw).toLowerCase().startsWith(anyAscii(initial.raw).toLowerCase());
