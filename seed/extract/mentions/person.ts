/** Finds people: runs of capitalised words that nothing else claims, initials and titles, without stop-words. */
import type { Finder, FinderContext, PersonMention } from '../mention.ts';
import { anyOf, type Part, PARTS, words } from '../words.ts';
import { placeAt } from './place.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[-’'ʼ‘]\p{L}[\p{L}\p{M}]*)*`;
const INITIAL = String.raw`\p{Lu}\.(?:\s?\p{Lu}\.)?`;
const PARTICLE = String.raw`(?:oglu|oğlu|ogly|ogli|o[‘'’]g[‘'’]li|uly|ulu|uulu|kyzy|qyzy|qizi|gizi|kizi|bin|ibn|оглы|улы|уулу|кызы|қызы|ұлы)`;
const GAP = String.raw`(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)`;
const RUN = new RegExp(
  `(?<![\\p{L}\\d])(?:${INITIAL}|${NAME})(?:(?:${GAP}|(?<=\\.))(?:${INITIAL}|${NAME}|${PARTICLE}))*`,
  'gu',
);

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isInitial: boolean;
}

const TOKEN = new RegExp(`${INITIAL}(?![\\p{L}])|${PARTICLE}(?!\\p{L})|${NAME}`, 'gu');

function tokensOf(run: string, offset: number): Token[] {
  return [...run.matchAll(TOKEN)].map((m) => {
    const text = m[0].replace(/['’]s?$/u, '');
    return {
      text,
      start: offset + m.index,
      end: offset + m.index + text.length,
      isInitial: /^\p{Lu}\.(?:\s?\p{Lu}\.)?$/u.test(m[0]),
    };
  });
}

/** English and Russian endings of words that are no names. */
const NO_NAME =
  /(?:tion|sion|ment|ness|ism|ship|ings?|ence|hood|ology|ists?|ities|ers'|ция|ции|цию|ность|ности|ение|ения|ению|ство|ства|изм|изма)$/u;
/** All capitals: letters of an organisation, unless long enough for a surname. */
const isAcronym = (text: string): boolean =>
  /^\p{Lu}{2,}$/u.test(text) && (text.length <= 3 || !/[AEIOUYАЕЁИОУЫЭЮЯ]/u.test(text));

interface Surroundings {
  readonly text: string;
  readonly lower: ReadonlySet<string>;
}

function isStop(token: Token, { text, lower }: Surroundings, isFirst: boolean): boolean {
  if (token.isInitial) return false;
  const word = token.text.toLowerCase();
  if (words().notNames.has(word) || words().months.has(word)) return true;
  if (isAcronym(token.text)) return true;
  if (NO_NAME.test(word) && token.text.length > 5 && !/\p{Lu}{3}/u.test(token.text)) return true;
  // At the beginning of a sentence any word is capitalised; one that stands in lower case elsewhere is no name.
  return (
    isFirst &&
    lower.has(word) &&
    /(?:^|[.!?:;\n»”"(–—-])\s*$/u.test(text.slice(Math.max(0, token.start - 4), token.start))
  );
}

/** Cuts a run where a stop-word or a place stands in it. */
function pieces(tokens: readonly Token[], around: Surroundings): Token[][] {
  const found: Token[][] = [];
  let piece: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const place = placeAt(tokens.slice(i, i + 2).map((t) => t.text));
    // A place's name within a person's ("Odessa Petrova") is rarer than a place beside one.
    if (isStop(token, around, piece.length === 0) || (place > 0 && !token.isInitial)) {
      found.push(piece);
      piece = [];
      i += Math.max(0, place - 1);
    } else piece.push(token);
  }
  return [...found, piece].filter((p) => p.length > 0);
}

const CYRILLIC_VERB = /(?:л|ла|ли|ет|ют|ит|ят|ться|тся)$/u;

/** Whether these tokens are a person's name by themselves. */
function isFull(tokens: readonly Token[], text: string): boolean {
  const names = tokens.filter((t) => !t.isInitial);
  if (names.length === 0 || tokens.length < 2 || tokens.length > 4) return false;
  const [first] = tokens;
  if (first === undefined) return false;
  const before = text.slice(Math.max(0, first.start - 5), first.start);
  if (/\b[Tt]he\s$/u.test(before) || /[«"“]$/u.test(before)) return false;
  if (names.length === 1 && (names[0]?.text.length ?? 0) < 3) return false;
  return (
    names.some((t) => t.text.length >= 3) &&
    !names.every(
      (t) => CYRILLIC_VERB.test(t.text) && /\p{Script=Cyrillic}/u.test(t.text) && t.text.length < 4,
    )
  );
}

let titled: RegExp | undefined;
let partBefore: readonly (readonly [Part, RegExp])[] | undefined;

/** A title right before: a single name after it is a person too. */
const TITLE = (): RegExp =>
  (titled ??= new RegExp(
    `(?:^|[^\\p{L}])(?:Mr|Ms|Mrs|Dr|г-н|г-жа|г-на|г-жи|гражданин|гражданка|гражданина|defendant|accused|suspect|activist|blogger|journalist|подсудим\\p{L}{2,3}|обвиняем\\p{L}{2,3}|осужд[её]нн\\p{L}{2,3}|активист\\p{L}{0,3}|журналист\\p{L}{0,3}|${PARTS.flatMap(
      (p) => [...words().parts[p]],
    )
      .map((w) => w.replace(/ /gu, '\\s+'))
      .join('|')})\\.?\\s+$`,
    'iu',
  ));

/** The part that the words right before a name give it. */
function partOf(text: string, start: number): PersonMention['part'] {
  partBefore ??= PARTS.map(
    (kind) => [kind, new RegExp(`(?:^|[^\\p{L}])(${anyOf(words().parts[kind])})s?[,:]?\\s+$`, 'iu')] as const,
  );
  const before = text.slice(Math.max(0, start - 60), start);
  let best: PersonMention['part'] = null;
  for (const [kind, pattern] of partBefore) {
    const as = pattern.exec(before)?.[1];
    if (as !== undefined && as.length > (best?.as.length ?? 0)) best = { kind, as };
  }
  return best;
}

/** Words that stand in lower case somewhere. */
const lowerCaseWords = (text: string): Set<string> =>
  new Set([...text.matchAll(/(?<!\p{L})\p{Ll}[\p{Ll}]+/gu)].map((m) => m[0]));

/** A line whose words mostly begin with capitals is a headline: a run in it is no name by that alone. */
function inHeadline(text: string, start: number): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  const line = text.slice(from, to < 0 ? undefined : to);
  if (/[.;:]\s*$/u.test(line) || line.length > 140) return false;
  const all = [...line.matchAll(/[\p{L}][\p{L}’'-]{3,}/gu)].map((m) => m[0]);
  return all.length >= 5 && all.filter((w) => /^\p{Lu}/u.test(w)).length > all.length * 0.75;
}

/** Finds full names, and single names after a title. Surnames alone are found once the people are known. */
export const findPeople: Finder = (text, { free }: FinderContext) => {
  const around: Surroundings = { text, lower: lowerCaseWords(text) };
  const found: PersonMention[] = [];
  for (const match of text.matchAll(RUN)) {
    const all = tokensOf(match[0], match.index);
    // What is taken cuts a run as a stop-word does.
    const runs: Token[][] = [[]];
    for (const token of all)
      if (free(token)) runs.at(-1)?.push(token);
      else runs.push([]);
    for (const piece of runs.flatMap((run) => pieces(run, around))) {
      const [first] = piece;
      const last = piece.at(-1);
      if (first === undefined || last === undefined) continue;
      const hasTitle = TITLE().test(text.slice(Math.max(0, first.start - 40), first.start));
      const single = piece.length === 1 && !first.isInitial && hasTitle && first.text.length > 2;
      if (!single && !isFull(piece, text)) continue;
      const span = { start: first.start, end: last.end };
      found.push({
        kind: 'person',
        ...span,
        text: text.slice(span.start, span.end),
        part: partOf(text, span.start),
      });
    }
  }
  const outside = found.filter((p) => !inHeadline(text, p.start));
  const named = new Set(outside.map((p) => p.text.toLowerCase()));
  return found.filter((p) => !inHeadline(text, p.start) || named.has(p.text.toLowerCase()));
};

/** The part that words before a name give, for names found later. */
export { partOf };
