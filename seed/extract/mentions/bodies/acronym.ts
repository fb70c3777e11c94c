/** Finds the short names that a text gives in brackets, "Democratic Choice of Kazakhstan (DCK)", wherever they stand. */
import type { Token } from '../../text/tokens.ts';
import type { Body } from './body.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{Ll}\d-]*\p{Lu}\p{Ll}?$/u;

/** Where the brackets right behind a name hold a short name, it. */
function shortName(tokens: readonly Token[], at: number): Token | null {
  let next = at;
  // «Демократический выбор Казахстана» (ДВК): the brackets stand behind the quotation marks.
  if (/^[»"”]$/u.test(tokens[next]?.text ?? '')) next += 1;
  if (tokens[next]?.text !== '(') return null;
  next += 1;
  if (/^(?:далее|hereinafter|also)$/iu.test(tokens[next]?.text ?? '')) next += 1;
  if (/^[-–—,]$/u.test(tokens[next]?.text ?? '')) next += 1;
  if (/^[«"“]$/u.test(tokens[next]?.text ?? '')) next += 1;
  const token = tokens[next];
  const closes = /^[»"”),;]$/u.test(tokens[next + 1]?.text ?? '');
  return token?.kind === 'word' && closes && ACRONYM.test(token.text) && token.text.length <= 8
    ? token
    : null;
}

/**
 * Finds short names.
 * @param named bodies that were found
 */
export function acronyms(text: string, tokens: readonly Token[], named: readonly Body[]): Body[] {
  if (named.length === 0) return [];
  const indexAt = new Map(tokens.map((token, i) => [token.start, i] as const));
  const endsAt = new Map(tokens.map((token, i) => [token.end, i] as const));
  const meaning = new Map<string, Body>();
  for (const body of named) {
    const last = endsAt.get(body.end);
    const first = indexAt.get(body.start);
    if (last === undefined || first === undefined) continue;
    const short = shortName(tokens, last + 1);
    if (short !== null && !meaning.has(short.text)) meaning.set(short.text, body);
  }
  if (meaning.size === 0) return [];
  return tokens.flatMap((token): Body[] => {
    const body = meaning.get(token.text);
    if (body === undefined) return [];
    const sameAs = body.sameAs ?? text.slice(body.start, body.end).replace(/\s+/gu, ' ');
    return [{ kind: body.kind, start: token.start, end: token.end, sameAs }];
  });
}
