/** Finds people: runs of capitalised words that nothing else claims, initials and titles, without stop-words. */
import type { Finder, PersonMention } from '../mention.ts';
import type { Token } from '../text/tokens.ts';
import { isStop, isThing, mayOpen, type Surroundings, surroundings } from './person/name-word.ts';
import { headlines } from './person/headline.ts';
import { partOf } from './person/part.ts';
import { isTitle, namesThings } from './person/title.ts';
import { secondName } from '../people/declension.ts';
import { placeAt } from './place.ts';

/** A word or initial of a name. */
interface NamePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isInitial: boolean;
  /** Index of its token. */
  readonly at: number;
}

const PARTICLE =
  /^(?:oglu|oğlu|ogly|ogli|oghlu|o['ʻ‘’`]g['ʻ‘’`]li|ugli|uly|ulu|uulu|kyzy|qyzy|qizi|gizi|kizi|qızı|bin|ibn|al|el|de|von|van|оглы|оглу|огли|улы|уулу|угли|кызы|кизи|қызы|ұлы)$/u;
/** Romanised letters that take two or three to write. */
const INITIAL = /^(?:\p{Lu}|Yu|Ya|Ye|Yo|Zh|Sh|Ch|Kh|Ts|Dz|Dzh|Gh)$/u;
const MOST = 5;

/** Runs of capitalised words and initials, cut at anything else and at what is taken. */
function runsOf(text: string, tokens: readonly Token[], isFree: (token: Token) => boolean): NamePart[][] {
  const runs: NamePart[][] = [];
  let run: NamePart[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const dot = tokens[at + 1];
    const isInitial = INITIAL.test(token.text) && dot?.text === '.' && dot.start === token.end;
    const isName =
      token.kind === 'word' && (token.isCapital || (run.length > 0 && PARTICLE.test(token.text)));
    if (!isName || !isFree(token)) {
      if (run.length > 0) runs.push(run);
      run = [];
      continue;
    }
    const word = token.text.replace(/['’]s?$/u, '');
    const end = isInitial ? dot.end : token.start + word.length;
    run.push({ text: text.slice(token.start, end), start: token.start, end, isInitial, at });
    if (isInitial) at += 1;
    // A possessive ends a name: "Bekov's Almaty".
    else if (word !== token.text) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** Cuts a run where a stop-word or a place stands in it. */
function pieces(run: readonly NamePart[], tokens: readonly Token[], around: Surroundings): NamePart[][] {
  const found: NamePart[][] = [];
  let piece: NamePart[] = [];
  for (let i = 0; i < run.length; i += 1) {
    const part = run[i];
    if (part === undefined) break;
    const place = part.isInitial ? 0 : placeAt(run.slice(i, i + 3).map((p) => p.text));
    // «Улица Карла Маркса»: nothing behind it is a person.
    if (namesThings(part.text.toLowerCase())) break;
    const opens = piece.length === 0 && mayOpen(tokens, part.at);
    const stops =
      !part.isInitial && !isShortSurname(run, i, piece.length) && isStop(part.text, around, opens);
    // A place's name within a person's ("Odessa Petrova") is rarer than a place beside one.
    if (stops || place > 0) {
      found.push(piece);
      piece = [];
      i += Math.max(0, place - 1);
    } else piece.push(part);
  }
  return [...found, piece]
    .map((p) => trim(p, tokens))
    .flatMap(apart)
    .filter((p) => p.length > 0);
}

/** Two people whose names stand side by side: «адвокат Ивана Тарасюка Нурбек Садыков». */
function apart(piece: NamePart[]): NamePart[][] {
  const second = secondName(piece.map((p) => p.text));
  return second === 0 ? [piece] : [piece.slice(0, second), piece.slice(second)];
}

/** "KIM Yelena Viktorovna", "Yelena KIM": letters of a body else. */
function isShortSurname(run: readonly NamePart[], at: number, before: number): boolean {
  const text = run[at]?.text ?? '';
  if (!/^\p{Lu}{2,3}$/u.test(text) || !/[AEIOUYАЕЁИОУЫЭЮЯ]/u.test(text)) return false;
  const behind = run.slice(at + 1, at + 3);
  const last = run[at - 1];
  return (
    behind.some((p) => p.isInitial || PATRONYMIC.test(p.text)) ||
    (before > 0 && behind.length === 0 && last !== undefined && /^\p{Lu}\p{Ll}/u.test(last.text))
  );
}

/** Without a town before it, or particles at its end. */
function trim(piece: NamePart[], tokens: readonly Token[]): NamePart[] {
  const [first] = piece;
  // «Активист из Кара-Балты Аскат Жетиген»: the town stands before the name.
  const isBehindTown =
    piece.length > 2 && /^(?:в|во|из|под)$/u.test(tokens[(first?.at ?? 0) - 1]?.lower ?? '');
  if (isBehindTown) return trim(piece.slice(1), tokens);
  let to = piece.length;
  while (to > 0 && /^(?:al|el|de|von|van|bin|ibn)$/u.test(piece[to - 1]?.text ?? '')) to -= 1;
  return piece.slice(0, to);
}

const PATRONYMIC =
  /(?:vich|vna|ovich|evich|oglu|ogly|qizi|gizi|kyzy|uly|uulu|вич|вна|вича|вичу|вны|вне|вну|оглы|кызы|улы|уулу)$/iu;

/** Whether these words are a person's name by themselves. */
function isFull(piece: readonly NamePart[], tokens: readonly Token[]): boolean {
  const names = piece.filter((p) => !p.isInitial);
  const [first] = piece;
  const last = piece.at(-1);
  if (first === undefined || last === undefined || names.length === 0) return false;
  if (piece.length < 2 || piece.length > MOST) return false;
  const [before, after] = [tokens[first.at - 1], tokens[last.at + 1]];
  // «в Нижней Туре» is a town, whatever two words of a name look like.
  if (/^(?:в|во|из|под)$/u.test(before?.lower ?? '')) return false;
  if (before?.lower === 'the' || /^[«"“„]$/u.test(before?.text ?? '')) return false;
  if (namesThings(before?.lower ?? '') || isThing(after)) return false;
  if (!names.some((p) => p.text.length >= 3)) return false;
  if (names.length === 1) return (names[0]?.text.length ?? 0) >= 3;
  // Words in capitals are a heading, unless a patronymic or a written name stands among them.
  const isShouted = names.every((p) => p.text.length > 1 && p.text === p.text.toUpperCase());
  return !isShouted || piece.length > names.length || names.some((p) => PATRONYMIC.test(p.text));
}

/** Finds full names, and single names after a title. Surnames alone are found once the people are known. */
export const findPeople: Finder = (text, { tokens, free }) => {
  const around = surroundings(tokens);
  const found: PersonMention[] = [];
  let listed: { end: number; part: PersonMention['part'] } | null = null;
  for (const run of runsOf(text, tokens, free))
    for (const piece of pieces(run, tokens, around)) {
      const [first] = piece;
      const last = piece.at(-1);
      if (first === undefined || last === undefined) continue;
      const isJoined: boolean = listed !== null && JOINT.test(text.slice(listed.end, first.start));
      const title = isTitle(tokens, first.at, free);
      const isSingle = piece.length === 1 && !first.isInitial && mayBeSingle(first.text, tokens[last.at + 1]);
      const single = isSingle && (title !== null || isJoined);
      if (!single && !isFull(piece, tokens)) continue;
      const span = { start: first.start, end: last.end };
      const part: PersonMention['part'] =
        partOf(text, span.start, free) ?? (isJoined && listed !== null ? listed.part : null);
      // "Lawyers Seitova and Omarov": the word before the first is said of all.
      listed = title === 'several' || isJoined ? { end: last.end, part } : null;
      found.push({ kind: 'person', ...span, text: text.slice(span.start, span.end), part });
    }
  const inHeadline = headlines(text);
  const named = new Set(found.filter((p) => !inHeadline(p.start)).map((p) => p.text.toLowerCase()));
  return found.filter((p) => !inHeadline(p.start) || named.has(p.text.toLowerCase()));
};

/** Headlines put verbs behind trades: "Journalist Remanded". */
const mayBeSingle = (word: string, after: Token | undefined): boolean =>
  word.length > 2 &&
  !isThing(after) &&
  !/^(?:район|област)/u.test(after?.lower ?? '') &&
  !(
    /^[A-Z]/u.test(word) &&
    /(?:[^aei]ed|[^h]s)$/u.test(word) &&
    !/^(?:Ahmed|Mohamm?ed)$/u.test(word) &&
    HEADLINE.test(word)
  ) &&
  !/(?:ского|цкого)$/u.test(word);

const HEADLINE =
  /^(?:\p{L}+ed|Gets|Faces|Says|Dies|Goes|Calls|Asks|Denies|Appeals|Rejects|Wins|Loses|Leaves|Flees|Stands|Remains|Seeks|Pleads|Walks|Awaits|Demands|Urges|Claims|Tells)$/u;

const JOINT = /^(?:,| and| и| және|, and)\s$/u;
