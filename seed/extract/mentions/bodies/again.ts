/** Finds names again: what was once called a movement or a newspaper is one wherever its name stands. */
import { tokensOf, type Token } from '../../text/tokens.ts';
import type { Body } from './body.ts';
import { norm } from './walk.ts';

/** Other places where names stand, word by word. @param named bodies that something beside their names made known */
export function namedAgain(text: string, tokens: readonly Token[], named: readonly Body[]): Body[] {
  const names = new Map<string, { words: readonly string[]; body: Body }[]>();
  const seen = new Set<string>();
  for (const body of named) {
    const words = tokensOf(text.slice(body.start, body.end)).map((t) => t.text);
    const key = words.join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const first = words[0] ?? '';
    names.set(first, [...(names.get(first) ?? []), { words, body }]);
  }
  return tokens.flatMap((token, at): Body[] => {
    const found = names
      .get(token.text)
      ?.find(({ words }) => words.every((w, i) => tokens[at + i]?.text === w));
    if (found === undefined) return [];
    const last = tokens[at + found.words.length - 1] ?? token;
    // One word alone may be another name's beginning: "Alga" and "Alga Nurova".
    const next = tokens[at + found.words.length];
    if (found.words.length === 1 && next?.isCapital === true && norm(next) !== '') return [];
    return [{ kind: found.body.kind, start: token.start, end: last.end }];
  });
}
