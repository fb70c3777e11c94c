/** Finds bodies by the words beside their names: "the banned movement Subhi Nav", "Ak Niet, a newspaper", «партия «Алга»». */
import { type Token } from '../../text/tokens.ts';
import { placeAt } from '../place.ts';
import { bodies, type Body, type BodyKind, type Phrase } from './body.ts';
import { isNameWord, isWord, norm, phraseAt } from './walk.ts';

/** Stems of Russian words before a name in quotation marks. */
const STEMS: readonly (readonly [BodyKind, RegExp])[] = [
  [
    'OTHER',
    /^(?:ао|оао|зао|пао|тоо|ип|фбу|гбу|мбоу|гуп|муп|завод|компани|предприяти|комбинат|шахт|театр|кафе|магазин|школ)\p{L}{0,2}$/u,
  ],
  ['MOVEMENT', /^(?:парти|движени|инициатив|коалици|фронт|блок|молодёжк|общин|сообществ)\p{L}{0,3}$/u],
  [
    'PUBLISHER',
    /^(?:издани|газет|сайт|телеканал|(?:телеграм-|telegram-|youtube-)?канал|редакци|(?:информ)?агентств|журнал|радиостанци|радио|портал|медиа|редактор|журналист|обозревател)\p{L}{0,3}$/u,
  ],
  [
    'NGO',
    /^(?:организаци|фонд|центр|групп|проект|ассоциаци|союз|комитет|обществ|клуб|оо|оф|нко|нпо|ооо|объединени|бюро|профсоюз|правозащитник)\p{L}{0,3}$/u,
  ],
];

const OPENS = /^[«"“„]$/u;
const CLOSES = /^[»"”“]$/u;
/** Words that join a calling and a name: "called", "known as". */
const NAMED = /^(?:called|named|titled|dubbed|under the name|known as)$/u;

/** Behind these a name in quotation marks is an outlet or an organisation: «сообщает «Обская хроника»». */
const TELLS =
  /^(?:сообща(?:ет|ют)|сообщил[аи]?|пиш(?:ет|ут)|переда[её]т|переда(?:ют|ли)|рассказал[аи]?|сообщению|данным|информации|корреспондент(?:у|ам)?)$/u;

const isLow = (token: Token | undefined): boolean => isWord(token) && !token.isCapital;

/** What a word says of a name in quotation marks right behind it, or of one right before it. */
function callingOf(tokens: readonly Token[], last: number): BodyKind | null {
  const word = norm(tokens[last]);
  const russian = STEMS.find(([, stem]) => stem.test(word));
  if (russian !== undefined) return russian[0];
  for (let length = 3; length >= 1; length -= 1) {
    const phrase = phraseAt(tokens, last - length + 1, bodies().callings);
    if (phrase?.words.length === length) return phrase.kind;
  }
  return null;
}

/** What was called something last, and the token that its name ends with. */
interface Listed {
  readonly kind: BodyKind | null;
  readonly end: number;
}

/** Names between quotation marks, of at most eight words on one line. */
function quotedBodies(tokens: readonly Token[]): Body[] {
  const found: Body[] = [];
  // «партии «Реформа» и «Бутун Кыргызстан»»: what is said of one is said of the next.
  let listed: Listed = { kind: null, end: -9 };
  for (let at = 0; at < tokens.length; at += 1) {
    if (!OPENS.test(tokens[at]?.text ?? '')) continue;
    let end = at + 1;
    while (end < at + 10 && tokens[end] !== undefined && tokens[end]?.kind !== 'break') {
      if (CLOSES.test(tokens[end]?.text ?? '')) break;
      end += 1;
    }
    const [first, last] = [tokens[at + 1], tokens[end - 1]];
    if (first === undefined || last === undefined || end <= at + 1 || !CLOSES.test(tokens[end]?.text ?? ''))
      continue;
    const named =
      NAMED.test(norm(tokens[at - 1])) || /^(?:под|названием)$/u.test(norm(tokens[at - 1])) ? at - 2 : at - 1;
    const before = callingOf(tokens, norm(tokens[named]) === 'под' ? named - 1 : named);
    const isListed: boolean = listed.end >= at - 2 && /^(?:,|и|and|or|или)$/u.test(norm(tokens[at - 1]));
    const kind: BodyKind | null = before ?? afterKind(tokens, end + 1) ?? (isListed ? listed.kind : null);
    const isTold = kind === null && end - at <= 4 && first.isCapital && TELLS.test(norm(tokens[at - 1]));
    if ((kind === null && !isTold) || (!first.isCapital && before === null) || last.end - first.start < 3) {
      listed = { kind: null, end: -9 };
      continue;
    }
    found.push({ kind, start: first.start, end: last.end });
    listed = { kind, end };
    at = end;
  }
  return found;
}

/** What stands right behind a name: "« » movement", " newspaper". */
function afterKind(tokens: readonly Token[], at: number): BodyKind | null {
  for (let skip = 0; skip < 3; skip += 1) {
    const phrase = phraseAt(tokens, at + skip, bodies().callings);
    if (phrase !== null) return ends(tokens, at + skip + phrase.words.length) ? phrase.kind : null;
    if (
      !isLow(tokens[at + skip]) ||
      /^(?:is|was|and|of|as|in|by|the|a|an|who)$/u.test(norm(tokens[at + skip]))
    )
      return null;
  }
  return null;
}

/** Whether a calling ends its phrase: no noun follows that it would only describe ("movement leader"). */
function ends(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at])) return !/^['’]/u.test(norm(tokens[at]));
  return /^(?:that|which|whose|in|of|for|from|with|by|on|at|to|and|or|was|were|is|are|has|had|have|said|says|reported|reports|wrote|banned|based|founded|run|called|as|who|where|when|after|before|since|told|published|under|about)$/u.test(
    norm(tokens[at]),
  );
}

/** Where a run of capitalised words ends. */
function runEnd(tokens: readonly Token[], at: number, most: number): number {
  let end = at;
  while (end < at + most && isNameWord(tokens[end])) end += 1;
  return end;
}

function body(tokens: readonly Token[], kind: BodyKind, from: number, to: number): Body[] {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return [];
  if (placeAt(tokens.slice(from, to).map((t) => t.text)) === to - from) return [];
  if (tokens.slice(from, to).every((t) => bodies().demonyms.has(norm(t)) || GENERAL.test(t.lower))) return [];
  return [{ kind, start: first.start, end: last.end }];
}

/** Carriers of channels and groups, which are not their names. */
const GENERAL =
  /^(?:telegram|youtube|facebook|instagram|whatsapp|twitter|internet|vkontakte|tiktok|x|tv|human|rights|civil|opposition|national|women|youth|independent|democratic|islamist)$/u;

const ARTICLE = /^(?:an?|the)$/u;

/** "the banned movement Subhi Nav", "a movement called Yol Yoldashi", "a banned movement, Subhi Nav". */
function before(tokens: readonly Token[], at: number, { words, kind }: Phrase): Body[] {
  let from = at + words.length;
  if (NAMED.test(norm(tokens[from]))) from += 1;
  else if (norm(tokens[from]) === 'known' && norm(tokens[from + 1]) === 'as') from += 2;
  else if (tokens[from]?.text === ',') {
    // After a comma only "a movement, X" is sure: "the leader of the movement, X" is a person.
    let article = at - 1;
    while (article > at - 5 && isLow(tokens[article]) && !ARTICLE.test(norm(tokens[article]))) article -= 1;
    const isOf =
      norm(tokens[article - 1]) === 'of' &&
      /^(?:leader|head|member|founder|chair\w*|activist)s?$/u.test(norm(tokens[article - 2]));
    if (!/^an?$/u.test(norm(tokens[article])) || isOf) return [];
    from += 1;
    const to = runEnd(tokens, from, 4);
    return to > from && /^[.,;)]$/u.test(tokens[to]?.text ?? '.') ? body(tokens, kind, from, to) : [];
  }
  const to = runEnd(tokens, from, 5);
  return to > from ? body(tokens, kind, from, to) : [];
}

/** "Tsioplaya Khata, a mutual-aid movement", "the Viasna human rights centre". */
function after(tokens: readonly Token[], at: number, { words, kind }: Phrase): Body[] {
  if (!ends(tokens, at + words.length)) return [];
  const [previous] = [tokens[at - 1]];
  if (isNameWord(previous)) {
    let from = at - 1;
    while (from > 0 && at - from < 4 && isNameWord(tokens[from - 1])) from -= 1;
    // A name alone before a group ("Bekov group") is somebody's; with a movement or an outlet it is theirs.
    const isSure = words.length > 1 || kind !== 'NGO';
    return isSure ? body(tokens, kind, from, at) : [];
  }
  let from = at - 1;
  while (
    from > at - 7 &&
    isLow(tokens[from]) &&
    !/^(?:of|by|from|in|with|for|at|who|an?|the|and)$/u.test(norm(tokens[from]))
  )
    from -= 1;
  if (!ARTICLE.test(norm(tokens[from])) || tokens[from - 1]?.text !== ',') return [];
  const to = from - 1;
  let first = to;
  while (first > 0 && to - first < 5 && isNameWord(tokens[first - 1])) first -= 1;
  const isList = tokens[first - 1]?.text === ',' || norm(tokens[first - 1]) === 'and';
  return first < to && !(isList && kind === 'NGO' && words.length === 1 && words[0] === 'group')
    ? body(tokens, kind, first, to)
    : [];
}

/** A Latin name behind a Russian word: «издание Vlast», «телеграм-канал NEXTA Live». */
function latinBehind(tokens: readonly Token[], at: number): Body[] {
  const kind = STEMS.find(([, stem]) => stem.test(norm(tokens[at])))?.[0];
  if (kind === undefined || !/^\p{Script=Latin}/u.test(tokens[at + 1]?.text ?? '')) return [];
  let to = at + 1;
  while (to < at + 5 && isWord(tokens[to]) && /^\p{Script=Latin}/u.test(tokens[to]?.text ?? '')) to += 1;
  return body(tokens, kind, at + 1, to);
}

/** Finds bodies by what stands beside their names. */
export function calledBodies(tokens: readonly Token[]): Body[] {
  const { callings } = bodies();
  const found = quotedBodies(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!isWord(token)) continue;
    found.push(...latinBehind(tokens, at));
    if (/^(?:Radio|Радио)$/u.test(token.text))
      found.push(
        ...body(tokens, 'PUBLISHER', at, runEnd(tokens, at + 1, 2)).filter((b) => b.end > token.end),
      );
    const phrase = phraseAt(tokens, at, callings);
    if (phrase === null) continue;
    // Only the first word may be a capital: "Telegram channel"; "Rights Group" heads a name instead.
    if (token.isCapital && !GENERAL.test(token.lower)) continue;
    found.push(...before(tokens, at, phrase), ...after(tokens, at, phrase));
    at += phrase.words.length - 1;
  }
  return found;
}
