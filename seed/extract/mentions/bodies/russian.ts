/** Finds bodies in Russian by the words that head their names: «Советский районный суд Томска», «СУ СК по Томской области». */
import type { Token } from '../../text/tokens.ts';
import { placeAt } from '../place.ts';
import type { Body, BodyKind } from './body.ts';
import { norm } from './walk.ts';

interface Head {
  readonly kind: BodyKind;
  /** What the head is, word by word. */
  readonly words: readonly RegExp[];
  /** Whether it needs a name before or behind it. */
  readonly needs: 'name' | 'nothing';
  /** Whether it is written in capitals. */
  readonly isAcronym: boolean;
}

const head = (kind: BodyKind, words: string, needs: Head['needs'] = 'name'): Head => ({
  kind,
  words: words.split(' ').map((word) => new RegExp(`^(?:${word})$`, 'u')),
  needs,
  isAcronym: /^[а-я]{2,5}(?:\|[а-я]{2,5})*$/u.test(words),
});

const ADJ = '(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ий|его|ему|им|ем|яя|ей|юю|ее)';
const MASC = '(?:а|у|ом|е|ы|ов)?';
const FEM = '(?:а|ы|е|у|ой)';
const NEUT = '(?:е|я|ю|ем|и)';

/** Longer ones first. */
const HEADS: readonly Head[] = [
  head(
    'INVESTIGATION',
    `следственн${ADJ} (?:комитет|отдел|департамент|отделени)(?:${MASC}|${NEUT})`,
    'nothing',
  ),
  head('INVESTIGATION', `следственн${ADJ} управлени${NEUT}`),
  head('INVESTIGATION', 'гсу|су|со|гсо|всу'),
  head('POLICE', `(?:департамент${MASC}|управлени${NEUT}|отдел${MASC}|отделени${NEUT}) внутренних дел`),
  head('POLICE', `(?:департамент${MASC}|управлени${NEUT}|отдел${MASC}|отделени${NEUT}) полиции`),
  head('POLICE', 'увд|двд|ровд|рувд|гувд|овд|дп|уп|оп|гу|умвд|омвд'),
  head('GOVERNMENT', 'укгб|уфсб|дкнб|угкнб|уфсин|умвд'),
  head('GOVERNMENT', `комитет${MASC} (?:национальной|государственной) безопасности`, 'nothing'),
  head('GOVERNMENT', `служб${FEM} (?:государственной|национальной) безопасности`, 'nothing'),
  head('GOVERNMENT', `министерств(?:о|а|у|ом|е)`),
  head('POLICE', 'центр(?:а|у|ом|е)? « э »', 'nothing'),
  head('POLICE', 'мвд'),
  head('GOVERNMENT', 'фсб|гкнб|кнб|кгб'),
  head('INVESTIGATION', 'ск|скр'),
  head('PROSECUTION', `генпрокуратур${FEM}`, 'nothing'),
  head('PROSECUTION', `(?:рай|гор|обл|спец)?прокуратур${FEM}`),
  head('COURT', `(?:гор|рай|обл|край|верх)?суд${MASC}`),
  head('COURT', `сот(?:ы|ының|ына|ында|ынан)?`),
  head(
    'GOVERNMENT',
    `(?:администраци(?:я|и|ю|ей)|мэри(?:я|и|ю|ей)|акимат${MASC}|хокимият${MASC}|(?:гор|обл|рай)?исполком${MASC}|посольств(?:о|а|у|ом|е))`,
  ),
  head('MOVEMENT', `(?:дем)?парти(?:я|и|ю|ей)`),
  head('OTHER', `университет${MASC}|академи(?:я|и|ю|ей)|институт${MASC}`),
  head('OTHER', `больниц(?:а|ы|е|у|ей)|школ(?:а|ы|е|у|ой)|колледж${MASC}|лице(?:й|я|е|ю)`),
];

const QUALIFIER =
  /^(?:районн|городск|областн|межрайонн|окружн|гарнизонн|военн|верховн|конституционн|краев|мостов|административн|уголовн|специализированн|апелляционн|кассационн|экономическ|федеральн|центральн|генеральн|главн|межрегиональн|транспортн|природоохранн|республиканск|национальн|государственн|медицинск|педагогическ|технический|юридическ|аудандық|қалалық|облыстық|ауданаралық|мамандандырылған|жоғарғы)\p{L}{0,4}$/u;
const IS_ADJECTIVE = new RegExp(`^[\\p{L}-]{2,}${ADJ}$`, 'u');

/** Adjectives that make no name: countries, and words that only point. */
const NO_NAME =
  /^(?:российск|белорусск|беларусск|казахстанск|казахск|кыргызск|киргизск|кыргызстанск|узбекск|узбекистанск|таджикск|таджикистанск|азербайджанск|грузинск|украинск|туркменск|армянск|турецк|польск|литовск|немецк|американск|местн|эт|так|друг|перв\p{L}+ инстанц|нов|независим|сам|кажд|наш|мно|все|люб|народн|открыт|бывш)\p{L}{1,4}$/u;

const TOPICS =
  /^(?:внутренних|дел|юстиции|обороны|иностранных|здравоохранения|образования|культуры|информации|финансов|труда|экономики|транспорта|энергетики|просвещения|науки|спорта|туризма|и|социальной|защиты|населения|чрезвычайным|ситуациям|по|общественного|развития|налогов|сборов)$/u;
const COUNTRY = /^(?:рф|рк|рб|кр|рт|ру|руз|зко|вко|ско|юко|ар|снг|сша|оон)$/u;
const ACRONYM = /^(?:ск|мвд|увд|кгб|фсб|гкнб|кнб|умвд|ровд|двд|дп|полиции|скр|ведомства)$/u;
const KIND_OF_PLACE =
  /^(?:города|городу|г|района|району|области|республики|республике|поселка|посёлка|села|край|края)$/u;
const AFTER_PLACE =
  /^(?:области|района|края|округа|республики|району|краю|республике|автономной|автономного)$/u;
const SUBJECT =
  /^(?:общей юрисдикции|по уголовным делам|по гражданским делам|по экономическим делам|по административным делам|по административным правонарушениям|по делам об административных правонарушениях|по делам несовершеннолетних)(?= |$)/u;

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.isCapital;

/** Where the places behind a head end: "города Алматы", "Октябрьского района Гродно", "по Томской области", "РФ". */
function placesEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  let joined = false;
  for (let guard = 0; guard < 3; guard += 1) {
    const joins: boolean = norm(tokens[end]) === 'по' && !joined;
    let next = joins ? end + 1 : end;
    joined ||= joins;
    if (KIND_OF_PLACE.test(norm(tokens[next]))) next += tokens[next + 1]?.text === '.' ? 2 : 1;
    const token = tokens[next];
    if (token?.kind !== 'word') return end;
    if (COUNTRY.test(token.lower) && /^\p{Lu}+$/u.test(token.text.slice(0, 2))) {
      end = next + 1;
      continue;
    }
    if (!token.isCapital) return end;
    const listed = placeAt(tokens.slice(next, next + 3).map((t) => t.text));
    if (listed > 0 && !AFTER_PLACE.test(norm(tokens[next + listed]))) {
      end = next + listed;
      continue;
    }
    if (IS_ADJECTIVE.test(token.lower) && AFTER_PLACE.test(norm(tokens[next + 1]))) {
      end = next + 2;
      continue;
    }
    if (/^Республики$/u.test(token.text) && isCapital(tokens[next + 1])) {
      end = next + 2;
      continue;
    }
    if (/^Российской$/u.test(token.text) && norm(tokens[next + 1]) === 'федерации') {
      end = next + 2;
      continue;
    }
    // A town that no list has: after "города", or in the genitive with nothing of a person's name behind it.
    const isCalled = next > end && norm(tokens[next - 1]) !== 'по';
    const isAlone = !isCapital(tokens[next + 1]) && tokens[next + 1]?.text !== '.';
    if (isCalled || (guard === 0 && isAlone && /(?:ка|ска|ска|ы|и|я)$/u.test(token.lower))) end = next + 1;
    return end;
  }
  return end;
}

/** Whether an adjective is of a town that the list has: «Минский суд» is any court of it. */
const isOfTown = (token: Token): boolean => {
  const stems = [/инск\p{L}{2,3}$/u, /(?:ск|цк)\p{L}{2,3}$/u, /\p{L}{2}$/u].map((end) =>
    token.lower.replace(end, ''),
  );
  return stems.some((stem) =>
    ['', 'а', 'ь', 'ы', 'к'].some((ending) => {
      const town = stem + ending;
      return stem.length > 2 && placeAt([town.charAt(0).toUpperCase() + town.slice(1)]) > 0;
    }),
  );
};

function bodyAt(
  tokens: readonly Token[],
  at: number,
  { kind, words, needs, isAcronym }: Head,
): { from: number; to: number } | null {
  let from = at;
  while (from > 0 && at - from < 6) {
    const token = tokens[from - 1];
    if (token?.kind === 'number' && /\p{L}/u.test(token.text)) from -= 1;
    else if (token?.kind !== 'word') break;
    else if (
      QUALIFIER.test(token.lower) ||
      (token.isCapital && IS_ADJECTIVE.test(token.lower)) ||
      // "Алматы қалалық соты": a name before the qualifier.
      (token.isCapital && /(?:лық|дық)$/u.test(norm(tokens[from])))
    )
      from -= 1;
    else break;
  }
  if (kind !== 'MOVEMENT') while (from < at && NO_NAME.test(norm(tokens[from]))) from += 1;
  let to = at + words.length;
  const head = tokens[at];
  if (isAcronym && head?.text !== head?.text.toUpperCase()) return null;
  if (norm(head).startsWith('министерств')) {
    const begin = to;
    while (to < begin + 6 && TOPICS.test(norm(tokens[to]))) to += 1;
    while (to > begin && /^(?:и|по)$/u.test(norm(tokens[to - 1]))) to -= 1;
    if (to === begin) return null;
    const places = placesEnd(tokens, to);
    return { from, to: places };
  }
  let chained = 0;
  while (
    chained < 3 &&
    ACRONYM.test(norm(tokens[to])) &&
    (isCapital(tokens[to]) || norm(tokens[to]) === 'полиции')
  ) {
    to += 1;
    chained += 1;
  }
  const number = tokens[to]?.text === '№' && tokens[to + 1]?.kind === 'number' ? 2 : 0;
  to += number;
  const subject = SUBJECT.exec(
    tokens
      .slice(to, to + 5)
      .map(norm)
      .join(' '),
  )?.[0];
  if (subject !== undefined) to += subject.split(' ').length;
  if (kind === 'GOVERNMENT' && /^(?:президента|губернатора|акима|главы)$/u.test(norm(tokens[to]))) to += 1;
  const places = placesEnd(tokens, to);
  const left = tokens.slice(from, at);
  const own = left.filter((t) => t.isCapital && !QUALIFIER.test(t.lower));
  if (kind === 'MOVEMENT') {
    // «Народная партия Казахстана»; «Оппозиционная партия» is any, and so is one that a quoted name follows.
    const isInside = tokens[from - 1]?.kind === 'word' || /^[,;]$/u.test(tokens[from - 1]?.text ?? '');
    const isQuoted = /^[«"“]$/u.test(tokens[to]?.text ?? '');
    const isOne = own.length > 0 || norm(head).startsWith('дем');
    return isOne && !isQuoted && (isInside || places > to) ? { from, to: places } : null;
  }
  const isUnique = left.some(
    (t) => /^(?:верховн|конституционн|генеральн|жоғарғы)/u.test(t.lower) && t.isCapital,
  );
  const isQualified =
    left.some((t) => QUALIFIER.test(t.lower)) || /^(?:гор|рай|обл|край|верх)/u.test(norm(head));
  if (kind === 'COURT' && words.length === 1 && !isUnique) {
    const placed = tokens.slice(to, places).map(norm).join(' ');
    const isDistrict = /района|области|округа/u.test(placed) || number > 0;
    const isOfOne = own.length === 1 && own.every(isOfTown) && !isQualified;
    if (own.length === 0 && !isQualified && !isDistrict) return null;
    if (isOfOne && places === to) return null;
  }
  if (
    needs === 'nothing' &&
    (own.length > 0 || isUnique || chained > 0 || places > to || head?.isCapital === true)
  )
    return { from, to: places };
  return own.length > 0 || isUnique || places > to || number > 0 || chained > 0 ? { from, to: places } : null;
}

const PRISON = /^(?:сизо|ик|ивс|лиу|кп|сусизо|ут|тюрьм(?:а|ы|е|у)|колони(?:я|и|ю|ей)|изолятор(?:а|у|е)?)$/u;

/** «СИЗО-3», «ИК № 2», «исправительная колония № 5». */
function prisonAt(tokens: readonly Token[], at: number): { from: number; to: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (/^(?:сизо|ик|лиу|кп|ивс)-?\d+(?:\/\d+)?$/u.test(token.lower)) return { from: at, to: at + 1 };
  if (!PRISON.test(token.lower)) return null;
  if (token.lower.length <= 4 && token.text !== token.text.toUpperCase()) return null;
  const mark = /^[№-]$/u.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
  if (tokens[at + 1 + mark]?.kind === 'number' && (mark > 0 || token.isCapital)) {
    const before = norm(tokens[at - 1]);
    const from = /^(?:исправительн|женск|следственн|воспитательн)\p{L}+$/u.test(before) ? at - 1 : at;
    return { from, to: at + 2 + mark };
  }
  // «СИЗО города Уральска».
  const places = KIND_OF_PLACE.test(norm(tokens[at + 1])) ? placesEnd(tokens, at + 1) : at + 1;
  if (places > at + 1) return { from: at, to: places };
  const named = /^(?:кгб|кнб|фсб|гкнб|мвд)$/u.test(norm(tokens[at + 1])) ? at + 2 : 0;
  return named > 0 ? { from: at, to: named } : null;
}

/** Finds bodies. */
export function russianBodies(tokens: readonly Token[]): Body[] {
  const found: { from: number; to: number; kind: BodyKind }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !/^\p{Script=Cyrillic}/u.test(token.text)) continue;
    const prison = prisonAt(tokens, at);
    if (prison !== null) found.push({ ...prison, kind: 'DETENTION_FACILITY' });
    const is = HEADS.find(({ words }) => words.every((word, i) => word.test(norm(tokens[at + i]))));
    const body = prison === null && is !== undefined ? bodyAt(tokens, at, is) : null;
    if (body === null || is === undefined) continue;
    const last = found.at(-1);
    // «следственное управление полиции Томска»: one body, whatever heads it holds.
    if (last !== undefined && body.from < last.to) {
      last.to = Math.max(last.to, body.to);
    } else found.push({ ...body, kind: is.kind });
  }
  return found.flatMap(({ from, to, kind }): Body[] => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return first === undefined || last === undefined ? [] : [{ kind, start: first.start, end: last.end }];
  });
}
