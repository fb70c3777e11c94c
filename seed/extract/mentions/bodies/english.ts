/** Finds bodies in English by the words that head their names: "Esil District Court of Astana", "Uralsk city administration". */
import type { Token } from '../../text/tokens.ts';
import { bodies, type Body, type BodyKind, type Phrase } from './body.ts';
import { isNameWord, isOwner, isWord, norm, phraseAt, phraseEnd, placeEnd } from './walk.ts';

/** Bodies whose head may stand in lower case, with a name before or behind it. */
const AUTHORITIES: readonly BodyKind[] = [
  'COURT',
  'PROSECUTION',
  'INVESTIGATION',
  'POLICE',
  'GOVERNMENT',
  'DETENTION_FACILITY',
];

/** Of these the part behind the head says what they are for, not where. */
const TOPICAL =
  /^(?:ministry|committee|agency|service|department|directorate|bureau|council|commission|office|cent(?:er|re)|institute|foundation|fund|union|league|association|society|party|movement|front|house|federation|alliance|network|university|academy|initiative|group|coalition|collective|embassy|defenders|organi[sz]ation|platform|project|campaign|forum|observatory)$/u;

/** Complete without a name: there is one of them in a country. */
const ALONE =
  /^(?:(?:supreme|constitutional|high) court|court of (?:appeals?|cassation)|court (?:for|on) (?:grave|serious) crimes|(?:grave|serious) crimes court|investigative committee|prosecutor general's office|general prosecutor's office|(?:state|national|federal) (?:security|migration|tax|penitentiary|border|customs|financial monitoring) (?:committee|service|agency)|state security service|national security (?:committee|council|service)|(?:migration|penitentiary|border|prison) service|(?:financial monitoring|anti-corruption) agency|president's office|.* ministry)$/u;

/** Trades that associate: "Lawyers Association". */
const TRADES =
  /^(?:lawyers|journalists|judges|prosecutors|activists|workers|miners|teachers|writers|students)$/u;
/** What parties stand for: "Democracy and Prosperity Party". */
const VALUES =
  /^(?:democracy|reforms?|law|justice|freedom|peace|order|development|prosperity|progress|unity|honou?r|truth|work|labou?r|equality|solidarity|dignity|fatherland|motherland)$/u;

interface Candidate {
  from: number;
  to: number;
  kind: BodyKind;
  /** Whether it has a name of its own, or needs that of the body it belongs to. */
  complete: boolean;
  readonly open: boolean;
}

/** How far a name reaches to the left of its head. */
function leftOf(tokens: readonly Token[], head: number, kind: BodyKind, isLower: boolean): number {
  const { between, demonyms } = bodies();
  const isAuthority = AUTHORITIES.includes(kind);
  let from = head;
  while (from > 0 && head - from < 6) {
    const token = tokens[from - 1];
    if (!isWord(token) || /\p{Script=Cyrillic}/u.test(token.text)) break;
    if (isNameWord(token)) {
      if (isOwner(token)) break;
      from -= 1;
    } else if (between.has(norm(token)) && isAuthority) from -= 1;
    else if (!isAuthority && from === head && TRADES.test(norm(token))) from -= 1;
    else if (kind === 'MOVEMENT' && norm(token) === 'and' && VALUES.test(norm(tokens[from - 2]))) from -= 2;
    else if (
      !isAuthority &&
      !isLower &&
      /^(?:of|for)$/u.test(norm(token)) &&
      TOPICAL.test(norm(tokens[from - 2])) &&
      tokens[from - 2]?.isCapital === true &&
      isNameWord(tokens[from])
    )
      from -= 2;
    else break;
  }
  // Neither "the Kazakh" nor a lower-case "regional" begins the name of an authority.
  while (from < head) {
    const token = tokens[from];
    if (token === undefined) break;
    const first = norm(token);
    const isOutside = isAuthority && (demonyms.has(first) || (!token.isCapital && between.has(first)));
    if (!isOutside) break;
    from += 1;
  }
  return from;
}

/** "No. 2" behind a head. */
function numberEnd(tokens: readonly Token[], at: number): number {
  let next = at;
  if (/^(?:no|№|#)$/u.test(norm(tokens[next]))) next += 1;
  else return at;
  if (tokens[next]?.text === '.') next += 1;
  return tokens[next]?.kind === 'number' ? next + 1 : at;
}

function rightOf(tokens: readonly Token[], end: number, phrase: Phrase, isLower: boolean): number {
  const { heads, between } = bodies();
  const isNumbered = phrase.kind === 'DETENTION_FACILITY' && !isLower && tokens[end]?.kind === 'number';
  let to = isNumbered ? end + 1 : numberEnd(tokens, end);
  const last = phrase.words.at(-1) ?? '';
  const isPlaced =
    AUTHORITIES.includes(phrase.kind) || phrase.kind === 'OTHER' || phrase.kind === 'PARLIAMENT';
  const joint = norm(tokens[to]);
  const next = norm(tokens[to + 1]) === 'the' ? to + 2 : to + 1;
  if (TOPICAL.test(last) && !isLower && /^(?:of|for|on|against|to)$/u.test(joint)) {
    const reach = phraseEnd(tokens, joint === 'to' ? to + 1 : next);
    if (reach > next) to = Math.max(reach, isPlaced ? placeEnd(tokens, next) : reach);
    const more = norm(tokens[to]);
    if (isPlaced && /^(?:region|district|province|city|oblast)$/u.test(more)) to += 1;
    return to;
  }
  if (!isPlaced || joint !== 'of') return to;
  const reach = placeEnd(tokens, next);
  // "Of the Almaty police department", "of the Investigative Committee": a body, not a place.
  const isOfBody =
    tokens.slice(next, reach + 1).some((t, i) => isWord(t) && phraseAt(tokens, next + i, heads) !== null) ||
    between.has(norm(tokens[reach]));
  if (reach <= next || isOfBody) return to;
  // "Court of the Somoni District of Dushanbe": a district goes on with its town.
  const isDistrict = /^(?:district|rayon|raion|region|province)$/u.test(norm(tokens[reach - 1]));
  const town = isDistrict && norm(tokens[reach]) === 'of' ? placeEnd(tokens, reach + 1) : reach;
  return town > reach + 1 ? town : reach;
}

function candidateAt(tokens: readonly Token[], at: number, phrase: Phrase): Candidate | null {
  const { between, demonyms } = bodies();
  const end = at + phrase.words.length;
  const head = tokens[at];
  if (head === undefined) return null;
  const isLower = !head.isCapital;
  const isAuthority = AUTHORITIES.includes(phrase.kind);
  if (isLower && !isAuthority) return null;
  const from = leftOf(tokens, at, phrase.kind, isLower);
  const to = rightOf(tokens, end, phrase, isLower);
  const left = tokens.slice(from, at);
  // "Belarusian Helsinki Committee" is a name; "the Kazakh Foundation" is any.
  const isNational = !isAuthority && left.length + phrase.words.length > 2;
  const own = left.filter(
    (t) => t.isCapital && (isNational || (!between.has(norm(t)) && !demonyms.has(norm(t)))),
  );
  const before = norm(tokens[from - 1]);
  const said = tokens.slice(from, end).map(norm).join(' ');
  const isNumbered = tokens[to - 1]?.kind === 'number';
  const isIndefinite = /^(?:an?|one|another|two|several)$/u.test(before);
  const open = isAuthority && phrase.kind !== 'COURT';
  let complete = own.length > 0 || to > end || isNumbered || (!isLower && ALONE.test(said));
  if (isIndefinite && isLower && !isNumbered) complete = false;
  // "An Almaty court", "Almaty court": any of those that are there.
  if (phrase.kind === 'COURT' && phrase.words.length === 1 && isLower && !isNumbered) {
    const isQualified = left.some((t) => between.has(norm(t)));
    const isCalled = before === 'the' && own.length > 0 && placeEnd(tokens, from) !== at;
    if (!isQualified && !(isCalled && to === end)) complete = false;
  }
  if (phrase.kind === 'COURT' && isIndefinite) complete = false;
  if (said === 'police' || (phrase.words.join(' ') === 'police' && (own.length === 0 || to > end)))
    complete = complete && own.length > 0;
  if (!isAuthority && own.length === 0 && left.length === 0 && to === end) complete = false;
  if (!isAuthority && isBare(tokens.slice(from, to))) complete = false;
  if (!complete && !open) return null;
  return { from, to, kind: phrase.kind, complete, open };
}

/** Words of which none is a name: "Human Rights Group", "Opposition Party". */
const isBare = (words: readonly Token[]): boolean =>
  words.every((t) =>
    /^(?:human|rights|civil|opposition|political|public|youth|national|state|international|regional|working|expert|independent|local|coordination|joint|democratic|group|party|movement|union|committee|council|centre|center|commission|initiative|media|news|press|office|service|club|house|school|hospital|library|museum|university|college|theatre|fund|foundation|project|bureau|international|association|society|federation|organi[sz]ation|trade|labou?r|student|religious|ruling|defenders|working|of|for|the|and)$/u.test(
      norm(t),
    ),
  );

/** Finds bodies; one that belongs to another, "department of the Investigative Committee", takes its name in. */
export function englishBodies(tokens: readonly Token[]): Body[] {
  const { heads } = bodies();
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isWord(tokens[at])) continue;
    const phrase = phraseAt(tokens, at, heads);
    if (phrase === null) continue;
    const candidate = candidateAt(tokens, at, phrase);
    if (candidate !== null) {
      const last = candidates.at(-1);
      // A head within the name of a later one: "Police Department of Internal Affairs".
      if (last !== undefined && candidate.from <= last.from) candidates.pop();
      if (last === undefined || candidate.from >= last.to || candidate.from <= last.from)
        candidates.push(candidate);
    }
    at += phrase.words.length - 1;
  }
  for (let i = candidates.length - 2; i >= 0; i -= 1) {
    const [one, other] = [candidates[i], candidates[i + 1]];
    if (one === undefined || other === undefined || !one.open || !other.complete) continue;
    const joint = tokens.slice(one.to, other.from).map(norm).join(' ');
    if (!/^(?:of|of the|at the|under the|within the)$/u.test(joint)) continue;
    one.to = other.to;
    if (one.kind === 'GOVERNMENT' || one.kind === 'POLICE') one.kind = other.kind;
    one.complete = true;
    candidates.splice(i + 1, 1);
  }
  return candidates.flatMap(({ from, to, kind, complete }): Body[] => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return complete && first !== undefined && last !== undefined
      ? [{ kind, start: first.start, end: last.end }]
      : [];
  });
}
