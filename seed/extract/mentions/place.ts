/** Finds places: those of the word list in any grammatical case, and what is called a region, a district, a village. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readYaml } from '../../yaml/read.ts';
import type { Finder, FinderContext, NamedMention } from '../mention.ts';
import { isTownForm } from '../people/town.ts';
import { type Token, tokensOf, withoutPossessive } from '../text/tokens.ts';
import { textWords } from '../../text/words.ts';
import { words } from '../words.ts';
import { apart } from './ledger.ts';

const file = z.strictObject({ places: z.array(z.array(z.string())), alsoPeople: z.array(z.string()) });

interface Known {
  /** First two letters, lower case, to names split in words; longest first. */
  readonly byBeginning: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly alsoPeople: ReadonlySet<string>;
}

const beginning = (word: string): string => word.toLowerCase().replaceAll('ё', 'е').slice(0, 2);

let known: Known | undefined;

function places(): Known {
  if (known !== undefined) return known;
  const path = fileURLToPath(new URL('../words/places.yaml', import.meta.url));
  const { value } = readYaml(path, readFileSync(path, 'utf8'), file);
  const byBeginning = new Map<string, string[][]>();
  for (const name of value.places.flat()) {
    const split = name.replaceAll('.', '').split(/\s+/u);
    const at = beginning(split[0] ?? '');
    byBeginning.set(at, [...(byBeginning.get(at) ?? []), split]);
  }
  for (const names of byBeginning.values()) names.sort((a, b) => b.length - a.length);
  known = { byBeginning, alsoPeople: new Set(value.alsoPeople) };
  return known;
}

const sameName = (word: string, name: string): boolean =>
  /^\p{Lu}/u.test(word) && isTownForm(withoutPossessive(word), name);

/** The name of the word list that begins at `following[0]`, word by word. */
const listed = (following: readonly string[]): readonly string[] =>
  places()
    .byBeginning.get(beginning(following[0] ?? ''))
    ?.find((name) => name.every((part, i) => sameName(following[i] ?? '', part))) ?? [];

const isAlsoPersons = (name: readonly string[]): boolean => places().alsoPeople.has(name.join(' '));

/** The place of the word list that begins at `following[0]`, as the number of words it takes. */
export function placeAt(following: readonly string[]): number {
  const name = listed(following);
  const [, second = ''] = following;
  // "Lida Petrova" is a woman.
  const isPerson =
    isAlsoPersons(name) &&
    /^\p{Lu}\p{Ll}/u.test(second) &&
    !isArea(second) &&
    !words().notNames.has(second.toLowerCase());
  return isPerson ? 0 : name.length;
}

/** Words before the name of a town. */
const LEADS =
  /^(?:в|во|из|под|до|города|городе|город|городу|г|in|from|of|near|to|суд\p{L}{0,2}|мэри\p{L}|акимат\p{L}?)$/u;

const isArea = (word: string): boolean =>
  /^(?:region|oblast|province|district|rayon|raion|county|prefecture|velayat|viloyat|hromada)$/iu.test(word);
const isSettlement = (word: string): boolean => /^(?:village|settlement|aul)$/iu.test(word);

/** What makes the name before it that of a body: "Medeu District Court". */
const HEADS = /^(?:court|prosecut|police|depart|internal|administ|military|hospital|execut|council)/iu;

const isName = (token: Token | undefined): token is Token =>
  token?.kind === 'word' &&
  token.isCapital &&
  token.text.length > 1 &&
  !words().notNames.has(token.lower) &&
  !textWords().months.has(token.lower);

/** How many tokens the listed place at `at` takes; a full stop after "St" is passed over. */
function listedAt(tokens: readonly Token[], at: number): number {
  const saint = /^st$/iu.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '.';
  const following = tokens.slice(at, at + 4).filter((t, i) => !(saint && i === 1));
  const cut = following.findIndex((t) => t.kind !== 'word');
  const words = (cut < 0 ? following : following.slice(0, cut)).map((t) => t.text);
  const taken = placeAt(words);
  // «Защищала Иванова»: a surname, where no preposition makes it the town Ivanovo.
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  const isLed = LEADS.test(before?.lower ?? '') || tokens[at + 1]?.text === ',';
  if (taken === 1 && isAlsoPersons(listed(words)) && !isLed) return 0;
  return taken > 0 && saint ? taken + 1 : taken;
}

const RUSSIAN_AREA = /^(?:област(?:ь|и|ью)|район(?:а|е|у|ом)?|кра(?:й|я|е|ю|ем))$/u;
const RUSSIAN_ADJECTIVE = /(?:ск|цк)(?:ая|ой|ую|ий|ого|ому|им|ом)$/u;
const RUSSIAN_SETTLEMENT =
  /^(?:город(?:а|е|у|ом)?|сел(?:о|а|е|у|ом)|пос[её]лк(?:а|е|у|ом)|пос[её]лок|деревн(?:я|и|е|ю|ей)|станиц(?:а|ы|е|у|ей)|аул(?:а|е|у)?|агрогородк(?:а|е)|райцентр(?:а|е)?)$/u;

/** Where a place that is called one ends, if one begins at `at`. */
function calledAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!isName(token)) return at;
  // "Томской области"; a district of a town that follows is no place of its own.
  if (RUSSIAN_ADJECTIVE.test(token.lower) && RUSSIAN_AREA.test(tokens[at + 1]?.lower ?? '')) {
    const isOfTown = tokens[at + 1]?.lower.startsWith('район') === true && followedByTown(tokens, at + 2);
    return isOfTown ? at : at + 2;
  }
  for (let length = 2; length >= 1; length -= 1) {
    const name = tokens.slice(at, at + length);
    const next = tokens[at + length];
    if (!name.every(isName) || name.some((t) => /['’]s$/u.test(t.text)) || next?.kind !== 'word') continue;
    const isCalled = isArea(next.text) || isSettlement(next.text);
    if (isCalled && !HEADS.test(tokens[at + length + 1]?.text ?? '')) return at + length + 1;
  }
  const [second, first] = [tokens[at - 1], tokens[at - 2]];
  if (second?.lower === 'of' && /^(?:village|town|settlement|city|hamlet)$/u.test(first?.lower ?? ''))
    return at + (isName(tokens[at + 1]) ? 2 : 1);
  if (RUSSIAN_SETTLEMENT.test(second?.lower ?? '')) return at + doubleLength(tokens, at);
  // «г. Алматы», and not «2021 г. Суд».
  const isShort = second?.text === '.' && /^(?:г|с|пос|дер)$/u.test(first?.text ?? '');
  return isShort && tokens[at - 3]?.kind !== 'number' ? at + doubleLength(tokens, at) : at;
}

/** «Верхняя Пышма», «Колпашево»: how many words a Russian town's name takes. */
const doubleLength = (tokens: readonly Token[], at: number): number =>
  /(?:ый|ий|ая|яя|ое|ые|ом|ой|ей|его|ого)$/u.test(tokens[at]?.lower ?? '') && isName(tokens[at + 1]) ? 2 : 1;

const followedByTown = (tokens: readonly Token[], at: number): boolean =>
  listedAt(tokens, at) > 0 || RUSSIAN_SETTLEMENT.test(tokens[at]?.lower ?? '') || tokens[at]?.text === 'г';

/** A place. @param from index of its first token; `to` of the one behind its last */
function mention(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  offset: number,
): NamedMention[] {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return [];
  const end = last.start + withoutPossessive(last.text).length;
  return [
    {
      kind: 'place',
      start: offset + first.start,
      end: offset + end,
      text: text.slice(first.start, end),
      organisationKind: null,
    },
  ];
}

/**
 * Places that a text names, taken or not; one of the list within a region's name is that region.
 * @param offset of the text within another, of which the places are to be
 */
export function namedPlaces(
  text: string,
  tokens: readonly Token[] = tokensOf(text),
  offset = 0,
): NamedMention[] {
  const found: NamedMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.isCapital !== true) continue;
    const end = Math.max(calledAt(tokens, at), at + listedAt(tokens, at));
    if (end === at) continue;
    found.push(...mention(text, tokens, at, end, offset));
    at = end - 1;
  }
  return found;
}

/** Finds places. */
export const findPlaces: Finder = (text, { tokens, free }) => apart(text, free, namedPlaces(text, tokens));

const NO_PLACE =
  /^(?:english|russian|kazakh|kyrgyz|uzbek|tajik|belarusian|azerbaijani|georgian|german|french|turkish|arabic|parliament|telegram|facebook|instagram|youtube|whatsapp|twitter|vkontakte|tiktok|internet|god|court|congress|интернет\p{L}*|телеграм\p{L}*|телеграмм\p{L}*|фейсбук\p{L}*|инстаграм\p{L}*|ютуб\p{L}*|твиттер\p{L}*|вконтакте|одноклассник\p{L}*|библи\p{L}*|коран\p{L}*|конституц\p{L}*|дум\p{L}*|бог\p{L}*|аллах\p{L}*|whatsapp\p{L}*)$/u;

const LIVED =
  /^(?:born|live[sd]?|living|resident|native|residing|held|arrested|detained|jailed|imprisoned|sentenced|tried|court|rally|protest|picket|colony|prison|home|house|flat|apartment|office|village|town|city|colony|station|mosque|school|church|took|place|based|hearing|trial|birth|men|people|women|residents|worker|activist|blogger|journalist|singer|teacher|two|three|four|five|six|seven|one)$/u;

/**
 * Finds towns that no list has, where the words before them leave no doubt: "a court in Chirchiq", «задержали в Колпашеве».
 * @param context the words of the text, and whether a stretch is nothing else
 * @param isPersons whether a word is part of somebody's name
 */
export function unlistedPlaces(
  text: string,
  { tokens, free }: Pick<FinderContext, 'tokens' | 'free'>,
  isPersons: (word: string) => boolean,
): NamedMention[] {
  return tokens.flatMap((token, at) => {
    const [next, preposition, before] = [tokens[at + 1], tokens[at - 1], tokens[at - 2]];
    if (!isName(token) || token.text.length < 3 || /^\p{Lu}{2}/u.test(token.text)) return [];
    if (NO_PLACE.test(token.lower) || isPersons(token.text) || /['’]s?$/u.test(token.text) || !free(token))
      return [];
    if (
      next?.kind === 'word' &&
      ((next.isCapital && free(next)) || /^(?:court|district|police|prison|case|colony)/u.test(next.lower))
    )
      return [];
    if (/^[.]$/u.test(next?.text ?? '') && token.text.length < 4) return [];
    const isRussian = /^\p{Script=Cyrillic}/u.test(token.text);
    const sure = isRussian
      ? /^(?:в|во)$/u.test(preposition?.lower ?? '')
        ? /(?:е|и|у|о|ы|ах|ях|ом)$/u.test(token.lower) &&
          !/(?:ском|цком|ной|ном|вой|вом|ской|цкой|ние|нии|сть|сти|ии)$/u.test(token.lower)
        : preposition?.lower === 'из' &&
          /(?:а|я|ы|и|о|ва|ов|ей)$/u.test(token.lower) &&
          !/(?:ского|ской|ного|ной)$/u.test(token.lower)
      : preposition?.lower === 'in'
        ? isName(token)
        : preposition?.lower === 'from' && (LIVED.test(before?.lower ?? '') || before?.text === ',');
    return sure ? mention(text, tokens, at, at + 1, 0) : [];
  });
}
