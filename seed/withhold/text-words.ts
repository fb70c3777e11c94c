/** The words of a running text with their places, folded: what a withheld name is looked for in. */
import { type NameToken, nameTokens } from '../identity/tokens.ts';

/** A word of a text: UTF-16 offsets, end exclusive, the possessive ending and a full stop left out. */
export interface TextWord extends NameToken {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’ʼ`]s$/u;

/** Words taken apart before: a corpus repeats most of them. */
const KNOWN = 100_000;
const known = new Map<string, NameToken | null>();

function tokenOf(raw: string): NameToken | null {
  const before = known.get(raw);
  if (before !== undefined) return before;
  if (known.size >= KNOWN) known.clear();
  const token = nameTokens(raw)[0] ?? null;
  known.set(raw, token);
  return token;
}

/** The words of a text in their order; titles and articles are none. */
export function textWords(text: string): TextWord[] {
  return [...text.matchAll(WORD)].flatMap((found) => {
    const raw = found[0].replace(POSSESSIVE, '');
    const token = tokenOf(raw);
    return token === null ? [] : [{ ...token, start: found.index, end: found.index + raw.length }];
  });
}
