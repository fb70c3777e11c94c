/** Measures: custody, house arrest, travel bans, searches, questioning. */
import type { Pattern } from '../reader.ts';
import { slotOf, tags } from '../tagged.ts';
import { ADVERBS, filler, matches, WHO } from './phrases.ts';

interface Form {
  readonly measure: string;
  readonly pattern: RegExp;
}

const BE = String.raw`\b(?:was|were|is|are|has been|have been|had been|being|remains?|remained|stays?|stayed|spent|has spent|have spent)`;
const en = (words: string): RegExp =>
  tags(`${WHO}${filler(70)}${BE}${ADVERBS} (?:[\\p{Ll}-]+ ){0,5}?(?<as>${words})(?![\\p{L}])`);
const put = (words: string): RegExp =>
  tags(
    `(?<as>\\b(?:placed|put|remanded|ordered|sent|keeps?|kept|holds?|held|transferred|moved)) (?:the |all |both )*${WHO} (?:[\\p{Ll}-]+ ){0,3}?(?:${words})(?![\\p{L}])`,
  );
const ru = (words: string): RegExp => tags(`${WHO}${filler(70)}(?<![\\p{L}])(?<as>${words})(?![\\p{L}])`);

const CUSTODY = String.raw`(?:in|into|to) (?:pre-?trial )?(?:custody|detention|prison|jail)|in (?:a |the )?(?:pre-?trial |remand )?(?:detention|prison|remand|investigative) (?:cent(?:er|re)|facility|prison)|remanded|under arrest|behind bars|in custody|pre-?trial detention`;

const FORMS: readonly Form[] = [
  { measure: 'HOUSE_ARREST', pattern: en('under house arrest|house arrest') },
  { measure: 'HOUSE_ARREST', pattern: put('under house arrest|to house arrest') },
  {
    measure: 'HOUSE_ARREST',
    pattern: ru(
      '(?:находится |находятся |помещ[её]н[аы]? |отправлен[аы]? |отправили |перевед[её]н[аы]? |перевели )?под домашн(?:ий|им) арест(?:ом)?|домашн(?:ий|его) арест',
    ),
  },
  { measure: 'CUSTODY', pattern: en(CUSTODY) },
  {
    measure: 'CUSTODY',
    pattern: put(
      'in (?:pre-?trial )?(?:custody|detention)|into custody|to (?:pre-?trial )?(?:custody|detention)',
    ),
  },
  {
    measure: 'CUSTODY',
    pattern: ru(
      'заключ[её]н[аы]? под стражу|заключили под стражу|под стражей|под стражу|(?:отправлен[аы]?|отправили|помещ[её]н[аы]?|находится|находятся|содержится|содержатся)(?: [\\p{Ll}]+)? (?:в )?(?:СИЗО|следственн\\p{L}+ изолятор\\p{L}*)|в СИЗО',
    ),
  },
  {
    measure: 'TRAVEL_BAN',
    pattern: en(
      '(?:forbidden|barred|banned|prohibited) (?:to leave|from leaving)|under (?:a )?(?:travel (?:ban|restrictions?)|recogni[sz]ance(?: not to leave)?|(?:a )?written (?:pledge|undertaking) not to leave)|(?:on|under) (?:his |her |their )?own recogni[sz]ance',
    ),
  },
  {
    measure: 'TRAVEL_BAN',
    pattern: tags(
      `${WHO}${filler(60)}(?<as>\\b(?:signed|gave|has signed|was made to sign) (?:an? )?(?:[\\p{Ll}-]+ )?(?:pledge|undertaking|promise) not to leave|is not allowed to leave|are not allowed to leave)`,
    ),
  },
  {
    measure: 'TRAVEL_BAN',
    pattern: ru(
      'под подпиской о невыезде|подписк[аиу] о невыезде|запре(?:т|щено) (?:на выезд|покидать|выезжать)',
    ),
  },
  {
    measure: 'SEARCH',
    pattern: tags(
      `${WHO}(?:['’]s)? (?:homes?|houses?|apartments?|flats?|offices?)${filler(20)}(?<as>\\b(?:was|were|has been|have been) searched)`,
    ),
  },
  {
    measure: 'SEARCH',
    pattern: tags(
      `(?<as>\\bsearch(?:ed|es)?(?: was carried out| were carried out| took place)?) (?:at |of |in )?(?:the )?(?:home|house|apartment|flat|office)s? of (?:the )?${WHO}`,
    ),
  },
  { measure: 'SEARCH', pattern: tags(`(?<as>\\bsearched) ${WHO}['’]s (?:home|house|apartment|flat|office)`) },
  {
    measure: 'SEARCH',
    pattern: tags(
      `(?:(?:[Уу]|[Вв] (?:доме|квартире)) ${WHO}${filler(20)}(?<as>прош[её]л обыск|прошли обыски|провели обыск|обыск))`,
    ),
  },
  {
    measure: 'QUESTIONING',
    pattern: en('questioned|interrogated|summoned(?: for questioning)?|called in for questioning'),
  },
  {
    measure: 'QUESTIONING',
    pattern: ru('допрошен[аы]?|допросили|вызвал[аи]? на допрос|вызван[аы]? на допрос'),
  },
];

export const measures: Pattern = (clause) => {
  const seen = new Set<string>();
  for (const { measure, pattern } of FORMS)
    for (const match of matches(clause, pattern)) {
      const slot = slotOf(clause.tagged, match, 'who');
      const who = clause.who(slot);
      const as = match.groups?.as ?? '';
      const key = `${measure} ${String(slot?.start)}`;
      if (who === null || seen.has(key)) continue;
      // "sentenced to … in prison" is a penalty, and "refused to move to house arrest" nothing.
      if (/sentenc|convict|приговор|осужд/iu.test(match[0])) continue;
      seen.add(key);
      clause.add({
        is: 'measure',
        ...clause.ground(match.index + match[0].lastIndexOf(as)),
        who,
        as: clause.plain(as),
        measure,
      });
    }
};
