/** Steps over the tokens of a name: what stands side by side, what a name may hold, how far it reaches. */
import { type Token, withoutPossessive } from '../../text/tokens.ts';
import { words } from '../../words.ts';
import { placeAt } from '../place.ts';
import { bodies, type Phrase } from './body.ts';

/** A word in lower case, apostrophes alike. */
export const norm = (token: Token | undefined): string => token?.lower.replaceAll('’', "'") ?? '';

export const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** A capitalised word that a name may hold. */
export const isNameWord = (token: Token | undefined): token is Token =>
  isWord(token) && token.isCapital && !bodies().notIn.has(norm(token)) && !/^\p{Lu}$/u.test(token.text);

/** The longest phrase that begins at a token. */
export function phraseAt<T extends Phrase>(
  tokens: readonly Token[],
  at: number,
  phrases: ReadonlyMap<string, readonly T[]>,
): T | null {
  return (
    (phrases.get(norm(tokens[at])) ?? []).find(({ words }) =>
      words.every((word, i) => norm(tokens[at + i]) === word),
    ) ?? null
  );
}

/** Whether a possessive belongs to a place or a person ("Kazakhstan's"), not to those a body is of ("People's"). */
export function isOwner(token: Token): boolean {
  if (!/['’]s?$/u.test(token.text)) return false;
  const word = withoutPossessive(token.text);
  return (
    placeAt([word]) > 0 ||
    !/^(?:people|women|men|children|workers?|lawyers?|journalists?|writers?|veterans?|citizens?|mothers?|fathers?|students?|teachers?|miners?|prisoners?|soldiers?|youth|nation|farmers?|entrepreneurs?|jehovah)$/iu.test(
      word,
    )
  );
}

/** Whether a word is none that people bear. */
const isCommon = (word: string): boolean =>
  words().notNames.has(word) ||
  /^(?:rule|equality|research|information|culture|sports?|education|science|development|protection|expression|monitoring|analysis|training|health|labou?r|liberties|freedoms|technology|communications?|industry|trade|finance|energy|environment|ecology|migration|innovation|reform|policy|strategic|accountability|transparency|progress|prosperity|stability|cooperation|exchange|tolerance|dialogue|peace|youth|children|families|veterans|prevention|terrorism|corruption|crime|combating|counter\p{L}*|registration|space|aerospace|natural|resources|transport|infrastructure|tourism|religious|religion|integrity|dignity|legal|aid|support|assistance|solidarity)$/u.test(
    word,
  );

const ADMINISTRATIVE =
  /^(?:city|town|region|district|province|oblast|county|garrison|raion|rayon|territory|krai|republic)$/u;

/** Where the place that begins at a token ends; `at` when none does. */
export function placeEnd(tokens: readonly Token[], at: number): number {
  let next = at;
  if (/^(?:city|town|village)$/u.test(norm(tokens[next])) && norm(tokens[next + 1]) === 'of') next += 2;
  const following = tokens.slice(next, next + 3).map((t) => t.text);
  const listed = placeAt(following);
  let end = next + listed;
  if (listed === 0) while (end < next + 3 && isNameWord(tokens[end])) end += 1;
  if (end === next) return at;
  while (end < next + 6 && ADMINISTRATIVE.test(norm(tokens[end]))) end += 1;
  return end;
}

/** Where a run of capitalised words that are joined by "of", "and", "for" ends; `at` when there is none. */
export function phraseEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 12) {
    if (isNameWord(tokens[end])) {
      end += 1;
      continue;
    }
    if (end === at) return at;
    const joint = norm(tokens[end]);
    const isComma = joint === ',' && isNameWord(tokens[end + 1]) && norm(tokens[end + 2]) === 'and';
    if (!isComma && !/^(?:of|and|for|on|to)$/u.test(joint)) break;
    const next = norm(tokens[end + 1]) === 'the' ? end + 2 : end + 1;
    if (!isNameWord(tokens[next])) break;
    // "Coalition for Change and Nika Melia": only a common word goes on behind "and".
    if (joint === 'and' && !isCommon(norm(tokens[next]))) break;
    end = next;
  }
  return end;
}
