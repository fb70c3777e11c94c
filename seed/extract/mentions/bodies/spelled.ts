/** Finds names by the short form in brackets behind them, whose letters begin their words: "Kazakh Bureau for Rights (KBR)". */
import type { Token } from '../../text/tokens.ts';
import type { Body, BodyKind } from './body.ts';
import { placeAt } from '../place.ts';

/** Words whose letters a short form may leave out. */
const SMALL = /^(?:of|for|the|and|on|to|in|against|de|по|и|в|на|за|о|об|от|для|против|при|с)$/u;
const MOST = 9;

/** What a name is by its words; the first that fits. */
const KINDS: readonly (readonly [BodyKind, RegExp])[] = [
  [
    'MOVEMENT',
    /^(?:part(?:y|ies)|movement|front|choice|coalition|bloc|парти\p{L}{1,2}|движени\p{L}{1,2}|фронт\p{L}?|выбор\p{L}?)$/u,
  ],
  ['COURT', /^(?:court|tribunal|суд\p{L}{0,2})$/u],
  ['PUBLISHER', /^(?:news|radio|agency|gazette|times|агентств\p{L}|радио|газет\p{L})$/u],
  [
    'NGO',
    /^(?:bureau|cent(?:er|re)|foundation|association|union|league|society|network|group|institute|committee|initiative|watch|monitor|organi[sz]ation|federation|house|бюро|центр\p{L}?|фонд\p{L}?|ассоциаци\p{L}|союз\p{L}?|лиг\p{L}|обществ\p{L}|групп\p{L}|институт\p{L}?|организаци\p{L}|объединени\p{L}|профсоюз\p{L}?)$/u,
  ],
];

/** Codes, countries and other things that go by their letters and are no bodies. */
const NO_BODY =
  /^(?:code|criminal|law|act|covenant|convention|declaration|кодекс\p{L}{0,2}|закон\p{L}{0,2}|конвенци\p{L}|пакт\p{L}{0,2}|федераци\p{L}|республик\p{L}|virus|network|party's|изолятор\p{L}{0,2})$/u;

const letterOf = (token: Token): string => token.lower.charAt(0);

/** Where the name whose words begin with these letters starts, if it ends right before `at`; -1 when none does. */
function nameStart(tokens: readonly Token[], at: number, letters: readonly string[]): number {
  let left = letters.length - 1;
  let from = at;
  while (from > 0 && at - from < MOST && left >= 0) {
    const token = tokens[from - 1];
    if (token?.kind !== 'word') return -1;
    from -= 1;
    // «Социал-демократическая»: the words of a double one count apart.
    const parts = token.lower.split('-');
    const doubled =
      parts.length === 2 && letters[left] === parts[1]?.charAt(0) && letters[left - 1] === letterOf(token);
    if (doubled) left -= 2;
    else if (letterOf(token) === letters[left]) left -= 1;
    else if (!SMALL.test(token.lower)) return -1;
  }
  return left < 0 && tokens[from]?.isCapital === true ? from : -1;
}

/** Finds the names; the short forms are found by them. */
export function spelledBodies(tokens: readonly Token[]): Body[] {
  return tokens.flatMap((token, at): Body[] => {
    const [open, close] = [tokens[at - 1], tokens[at + 1]];
    if (token.kind !== 'word' || open?.text !== '(' || !/^[),;]$/u.test(close?.text ?? '')) return [];
    if (!/^\p{Lu}{2,8}$/u.test(token.text)) return [];
    const from = nameStart(tokens, at - 1, token.lower.split(''));
    const name = from < 0 ? [] : tokens.slice(from, at - 1);
    const [first, last] = [name[0], name.at(-1)];
    if (first === undefined || last === undefined || name.length < 2) return [];
    if (name.some((word) => NO_BODY.test(word.lower))) return [];
    if (placeAt(name.map((word) => word.text)) === name.length) return [];
    const kind = KINDS.find(([, is]) => name.some((word) => is.test(word.lower)))?.[0] ?? null;
    return [{ kind, start: first.start, end: last.end }];
  });
}
