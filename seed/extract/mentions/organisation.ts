/** Finds courts, police, prosecutors, ministries, parties, organisations and outlets by the words that head their names. */
import type { Finder, NamedMention } from '../mention.ts';

const CAP = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[-’']\p{L}[\p{L}\p{M}]*)*`;
const S = String.raw`[^\S\n]*\n?[^\S\n]*`;
const G = String.raw`(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)`;

/** Words that may stand between a name and its head. */
const BETWEEN = String.raw`(?:[Dd]istrict|[Cc]ity|[Tt]own|[Rr]egional|[Pp]rovincial|[Oo]blast|[Mm]unicipal|[Ss]upreme|[Cc]onstitutional|[Ii]nter-?[Dd]istrict|[Ss]pecial(?:i[sz]ed)?|[Cc]riminal|[Aa]dministrative|[Mm]ilitary|[Gg]arrison|[Ee]conomic|[Aa]ppeals?|[Ii]nvestigative|[Cc]assation(?:al)?|[Jj]uvenile|[Gg]rave|[Ss]erious|[Cc]rimes?|[Nn]ational|[Ss]ecurity|[Ss]tate|[Cc]entral|[Rr]egion|[Pp]rovince|[Pp]olice|[Rr]ayon|[Ii]nternal|[Aa]ffairs|[Ff]irst|[Ii]nstance|[Tt]ransport|[Mm]ain)`;
const PLACE_AFTER = `(?:${G}(?:of|for|in)${G}(?:the${G})?(?:[Cc]ity${G}of${G})?${CAP}(?:${G}(?:${CAP}|city|region|district|province|oblast))*)`;
const AFFAIRS = `(?:${G}of${G}(?:the${G})?(?:[Ii]nternal${G}[Aa]ffairs|[Pp]olice|[Jj]ustice|[Ii]nterior|[Nn]ational${G}[Ss]ecurity|[Ss]tate${G}[Ss]ecurity|[Ii]nvestigations?))`;
const ACRONYMS = String.raw`KGB|KNB|NSC|GKNB|SCNS|GKNS|FSB|MVD|GUBOPiK|GUBOPIK|OSCE|PACE|ODIHR|HRW|RFE\/RL|OVD-Info|BBC|UNHCR|КГБ|КНБ|ГКНБ|ФСБ|МВД|ГУБОПиК|ОБСЕ|ОВД-Инфо|БелТА|СК|СКР|ДКНБ|УКГБ|УВД|РОВД|ГУВД|ОВД|СГБ`;

interface Form {
  readonly kind: string;
  readonly type?: 'movement';
  readonly pattern: RegExp;
}

const rx = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}])`, 'gu');

const ADJ_RU = String.raw`\p{Lu}\p{Ll}+(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое)`;
const QUAL_RU = String.raw`(?:районн|городск|областн|межрайонн|окружн|гарнизонн|военн|верховн|краев|мостов|административн|уголовн|специализированн|межрайонн|апелляционн|кассационн|экономическ|федеральн|центральн|генеральн|следственн|главн)(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ий|его|ему)`;
const OF_PLACE_RU = String.raw`(?:\s+(?:№\s?\d+|(?:города|г\.|по|района|области|республики|Республики)\s*)?(?:${ADJ_RU}\s+)?(?:(?:района|области|края)(?:\s+${CAP})?|${CAP}(?:\s+(?:области|района|края))?))?`;

const FORMS: readonly Form[] = [
  {
    kind: 'COURT',
    pattern: rx(
      [
        `(?:(?!The\\b|A\\b|An\\b|In\\b|On\\b|At\\b|By\\b)${CAP}(?:['’]s)?${G}){1,4}(?:${BETWEEN}${G}){0,4}(?:[Cc]ourt)(?:${G}(?:of${G}[Aa]ppeals?|for${G}(?:Grave|Serious)${G}Crimes|No\\.?\\s?\\d+))?${PLACE_AFTER}?`,
        `(?:Supreme|Constitutional|Military|District|City|Regional)${G}(?:${BETWEEN}${G})?Court(?:${S}No\\.?\\s?\\d+)?${PLACE_AFTER}?`,
        `Court${G}(?:of${G}(?:Appeals?|Cassation)|for${G}(?:Grave|Serious)${G}Crimes)${PLACE_AFTER}?`,
        `(?:[Dd]istrict|[Cc]ity|[Rr]egional)${G}[Cc]ourt${G}(?:No\\.?\\s?\\d+${G})?of${G}(?:the${G})?${CAP}(?:${G}${CAP})*`,
        `(?:${ADJ_RU}\\s+){1,2}(?:${QUAL_RU}\\s+){0,3}суд(?:а|у|ом|е|ы)?${OF_PLACE_RU}`,
        `(?:Верховн|Конституционн)(?:ый|ого|ому|ым|ом)\\s+суд(?:а|у|ом|е)?${OF_PLACE_RU}`,
        `[Сс]уд(?:а|у|ом|е)?\\s+${ADJ_RU}\\s+района(?:\\s+(?:города\\s+|г\\.\\s?)?${CAP})?`,
        `(?:${QUAL_RU}\\s+){1,2}суд(?:а|у|ом|е)?\\s+(?:№\\s?\\d+\\s+)?(?:города\\s+|г\\.\\s?)?${CAP}`,
        `[Сс]уд(?:а|у|ом|е)?\\s+№\\s?\\d+(?:\\s+(?:города\\s+|г\\.\\s?)?${CAP})`,
      ].join('|'),
    ),
  },
  {
    kind: 'PROSECUTION',
    pattern: rx(
      [
        `(?:(?!The\\b|A\\b|In\\b|By\\b)${CAP}${G}){1,4}(?:${BETWEEN}${G}){0,3}[Pp]rosecut(?:or|ors|ion)['’]?s?['’]?${G}[Oo]ffice${PLACE_AFTER}?`,
        `(?:[Gg]eneral${G})?[Pp]rosecutor['’]?s?['’]?${G}[Oo]ffice${G}of${G}(?:the${G})?(?:city${G}of${G})?${CAP}(?:${G}(?:${CAP}|region|district|province))*`,
        `(?:General${G})?Prosecutor${G}General['’]?s?${G}[Oo]ffice${PLACE_AFTER}?`,
        `(?:${QUAL_RU}\\s+|${ADJ_RU}\\s+){0,2}[Пп]рокуратур(?:а|ы|у|е|ой)\\s+(?:(?:города|района|области|Республики|республики|г\\.)\\s*)?(?:${CAP})(?:\\s+(?:области|района|${CAP}))?`,
        `(?:${ADJ_RU}\\s+)(?:${QUAL_RU}\\s+){0,2}прокуратур(?:а|ы|у|е|ой)`,
        `Генеральн(?:ая|ой|ую)\\s+прокуратур(?:а|ы|у|е|ой)(?:\\s+${CAP})?`,
        `Генпрокуратур(?:а|ы|у|е|ой)(?:\\s+${CAP})?`,
      ].join('|'),
    ),
  },
  {
    kind: 'INVESTIGATION',
    pattern: rx(
      [
        `(?:the${G})?(?:[Ii]nvestigati(?:on|ve|ons)|[Mm]ain${G}[Ii]nvestigative)${G}(?:[Dd]epartment|[Dd]irectorate|[Dd]ivision|[Uu]nit)${G}of${G}(?:the${G})?(?:${CAP}${G})+(?:${BETWEEN}${G}){0,3}(?:[Dd]epartment|[Pp]olice|[Dd]irectorate|[Ss]ervice|[Cc]ommittee)(?:${AFFAIRS})?`,
        `(?:(?!The\\b)${CAP}${G}){0,3}[Ii]nvestigati(?:ve|on)${G}(?:[Cc]ommittee|[Dd]epartment|[Dd]irectorate|[Dd]ivision)(?:${G}of${G}(?:the${G})?(?:[Mm]inistry${G}of${G}[Ii]nternal${G}[Aa]ffairs|[Pp]olice${G}[Dd]epartment|${CAP}))?${PLACE_AFTER}?`,
        `[Сс]ледственн(?:ый|ого|ому|ым|ом)\\s+(?:комитет(?:а|у|ом|е)?|отдел(?:а|у|ом|е)?|департамент(?:а|у|ом|е)?)(?:\\s+(?:РФ|России|Беларуси|Российской\\s+Федерации|Республики\\s+${CAP}))?`,
        `[Сс]ледственн(?:ое|ого|ому|ым|ом)\\s+управлени(?:е|я|ю|ем|и)(?:\\s+(?:полиции|КГБ|СК|МВД|УВД|ФСБ))*${OF_PLACE_RU}`,
      ].join('|'),
    ),
  },
  {
    kind: 'POLICE',
    pattern: rx(
      [
        `(?:(?!The\\b|A\\b|In\\b|By\\b)${CAP}(?:['’]s)?${G}){1,3}(?:${BETWEEN}${G}){0,3}(?:[Pp]olice${G}(?:[Dd]epartment|[Dd]irectorate|[Ss]tation|[Dd]ivision|[Oo]ffice)|[Dd]epartment${G}of${G}(?:[Ii]nternal${G}[Aa]ffairs|[Pp]olice)|[Ii]nternal${G}[Aa]ffairs${G}(?:[Dd]epartment|[Dd]irectorate)|[Pp]olice)${PLACE_AFTER}?`,
        `(?:[Mm]ain${G})?(?:[Pp]olice${G}[Dd]epartment|[Dd]epartment${G}of${G}(?:[Ii]nternal${G}[Aa]ffairs|[Pp]olice)|[Dd]irectorate${G}of${G}[Ii]nternal${G}[Aa]ffairs)${PLACE_AFTER}`,
        `(?:[Дд]епартамент|[Уу]правлени|[Оо]тдел)(?:е|а|у|ом|я|ю|ем|и|ы)?\\s+(?:внутренних\\s+дел|полиции)${OF_PLACE_RU}`,
        `(?:УВД|ДВД|РОВД|ГУВД|ОВД|ДП|УП)\\s+(?:г\\.\\s*|города\\s+|по\\s+)?(?:${CAP})(?:\\s+(?:района|области|${CAP}))?`,
      ].join('|'),
    ),
  },
  {
    kind: 'GOVERNMENT',
    pattern: rx(
      [
        `(?:State${G}|National${G})?(?:Committee|Service|Ministry|Agency|Bureau|Department|Council|Directorate)${G}(?:of|for|on)${G}(?:the${G})?${CAP}(?:(?:,${G}|${G}and${G}|${G}of${G}|${G}for${G}|${G})(?:the${G})?${CAP})*`,
        `(?:(?!The\\b|A\\b)${CAP}${G}){0,2}(?:State|National|Federal)${G}Security${G}(?:Committee|Service)(?:${G}of${G}${CAP})?`,
        `(?:Interior|Justice|Foreign|Health|Education)${G}Ministry`,
        `(?:${CAP}${G})?[Мм]инистерств(?:о|а|у|ом|е)\\s+(?:внутренних\\s+дел|юстиции|обороны|иностранных\\s+дел|здравоохранения|образования|культуры|информации)(?:\\s+(?:РФ|РК|КР|РБ|${CAP}))?`,
        `(?:Государственн(?:ый|ого|ому|ым|ом)\\s+)?[Кк]омитет(?:а|у|ом|е)?\\s+(?:национальной|государственной)\\s+безопасности(?:\\s+(?:${CAP}))?`,
      ].join('|'),
    ),
  },
  {
    kind: 'PARLIAMENT',
    pattern: rx(
      `European${G}Parliament|Milli${G}Majlis|Jogorku${G}Kenesh|State${G}Duma|Государственн(?:ая|ой|ую)\\s+[Дд]ум(?:а|ы|у|е)|Жогорку\\s+Кенеш(?:а|у|е|ем)?|Мажилис(?:а|у|е)?`,
    ),
  },
  {
    kind: 'DETENTION_FACILITY',
    pattern: rx(
      [
        `(?:(?!The\\b|In\\b)${CAP}${G}){1,3}(?:[Pp]rison|[Jj]ail|[Pp]enal${G}[Cc]olony|[Dd]etention${G}(?:[Cc]ent(?:er|re)|[Ff]acility)|[Pp]re-?[Tt]rial${G}[Dd]etention${G}(?:[Cc]ent(?:er|re)|[Ff]acility))(?:${G}No\\.?\\s?\\d+)?`,
        `(?:[Pp]rison|[Pp]enal${G}[Cc]olony|[Cc]olony|[Pp]re-?trial${G}(?:[Dd]etention${G})?(?:[Cc]ent(?:er|re)|[Ff]acility|[Pp]rison)|[Dd]etention${G}[Cc]ent(?:er|re))${G}No\\.?\\s?\\d+(?:${G}in${G}${CAP})?`,
        `(?:СИЗО|ИК|ЛА|ИВС)[-\\s]?(?:№\\s?)?\\d+(?:\\s+(?:г\\.\\s*|города\\s+)?${CAP})?`,
        `[Кк]олони(?:я|и|ю)\\s+№\\s?\\d+`,
        `ИВС\\s+(?:г\\.\\s*|города\\s+)?${CAP}`,
      ].join('|'),
    ),
  },
  {
    kind: '',
    type: 'movement',
    pattern: rx(
      [
        `(?:(?!The\\b|A\\b|In\\b)${CAP}${G}(?:(?:of|for|and)${G})?){1,4}(?:[Mm]ovement|[Pp]arty)(?!${G}of)`,
        `(?:Movement|Party|Union${G}of${G}Free|Popular${G}Front|National${G}Front)${G}(?:of|for)${G}(?:the${G})?${CAP}(?:(?:${G}of${G}|${G}and${G}|${G})${CAP})*`,
        `(?<=(?:[Пп]арти|[Дд]вижени|[Оо]бъединени|[Кк]оалици)\\p{L}{1,3}\\s+)[«"“][^»"”\\n]{2,50}[»"”]`,
        `(?<=(?:[Mm]ovement|[Pp]arty|[Cc]oalition|[Ff]ront)${G})[«"“][^»"”\\n]{2,50}[»"”]`,
        `[«"“][^»"”\\n]{2,50}[»"”](?=${G}(?:(?:opposition|political|civic|youth|social|protest|popular|public)${G})?(?:[Mm]ovement|[Pp]arty|[Cc]oalition))`,
      ].join('|'),
    ),
  },
  {
    kind: 'PUBLISHER',
    pattern: rx(
      [
        `(?<=(?:[Ии]здани|[Гг]азет|[Сс]айт|[Тт]елеканал|[Кк]анал|[Рр]едакци|[Аа]гентств|[Жж]урнал|[Рр]адиостанци|[Пп]ортал)\\p{L}{0,3}\\s+)[«"“][^»"”\\n]{2,50}[»"”]`,
        `(?<=(?:[Nn]ewspaper|[Oo]utlet|[Ww]ebsite|[Cc]hannel|[Pp]ublication|[Mm]agazine|[Ss]ite|[Ss]tation)${G})[«"“][^»"”\\n]{2,50}[»"”]`,
        `[«"“][^»"”\\n]{2,50}[»"”](?=${G}(?:[Nn]ewspaper|[Ww]ebsite|(?:[Tt]elegram|YouTube|TV)${G}[Cc]hannel|[Mm]agazine|[Nn]ews))`,
        `Radio${G}(?:${CAP})(?:${G}${CAP})?|(?:(?!The\\b|In\\b)${CAP}${G}){1,2}(?:TV|Times|Post|Herald|News|Media|Press|Weekly|Gazette)`,
      ].join('|'),
    ),
  },
  {
    kind: 'NGO',
    pattern: rx(
      [
        `(?:(?!The\\b|A\\b|In\\b|On\\b)${CAP}${G}(?:(?:of|for|and|on)${G}(?:the${G})?)?){1,4}(?:Foundation|Fund|Cent(?:er|re)|Watch|International|Association|Institute|Initiative|Group|Club|Society|League|Network|Platform|Forum|Monitor|House|Union|Federation|Alliance|Committee|Council|Bureau|Project|Commission|Collective|Coalition|Line)(?:${G}(?:of|for)${G}(?:the${G})?(?!January|February|March|April|May|June|July|August|September|October|November|December)${CAP}(?:(?:${G}and${G}|${G})${CAP})*)?`,
        `(?:Foundation|Fund|Cent(?:er|re)|Association|Union|League|Committee|House|Institute|Society|Initiative|Office)${G}(?:of|for|against)${G}(?:the${G})?${CAP}(?:(?:${G}and${G}|${G}of${G}|${G})${CAP})*`,
        `(?<=(?:[Оо]рганизаци|[Фф]онд|[Цц]ентр|[Гг]рупп|[Пп]роект|[Ии]нициатив|[Аа]ссоциаци|[Сс]оюз|[Кк]омитет|[Оо]бщество|ОО|НКО|ООО|[Кк]луб)\\p{L}{0,4}\\s+)[«"“][^»"”\\n]{2,60}[»"”]`,
        `(?<=(?:[Oo]rgani[sz]ation|[Ff]oundation|[Gg]roup|[Cc]ent(?:er|re)|[Pp]roject|[Ii]nitiative|[Aa]ssociation|[Uu]nion|NGO)${G})[«"“][^»"”\\n]{2,60}[»"”]`,
        `[«"“][^»"”\\n]{2,50}[»"”](?=${G}(?:[Oo]rgani[sz]ation|[Ff]oundation|[Cc]ent(?:er|re)|[Gg]roup|NGO|[Aa]ssociation|[Ii]nitiative|[Uu]nion))`,
      ].join('|'),
    ),
  },
  {
    kind: 'OTHER',
    pattern: rx(
      `(?:(?!The\\b|A\\b|In\\b)${CAP}${G}){1,3}(?:State${G})?(?:University|Academy|School|College|Lyceum|Hospital|Plant|Factory|Parliament)|(?:${ACRONYMS})|(?:University|Academy)${G}of${G}${CAP}`,
    ),
  },
];

/** Titles and other words that begin a sentence and are no part of a name. */
const NO_BEGINNING =
  /^(?:(?:The|A|An|In|On|At|By|For|From|With|To|Of|After|Before|When|While|Since|Under|According|Today|Yesterday|Meanwhile|Also|And|But|Judge|Prosecutor|Investigator|Lawyer|Activist|Journalist|Defendant|Both|All|Article|Part|Her|His|Their|Its|Two|Three|Four|Five|Six|Seven|That|This|Where|As|If|Court|Mr|Ms|Mrs|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b['’]?s?\.?\s+)+/u;

const quoted = /^[«"“](.+)[»"”]$/u;

/** Finds organisations and movements; names without the quotation marks around them. */
export const findOrganisations: Finder = (text, { free, known }) => {
  const found: NamedMention[] = [];
  const add = (start: number, end: number, kind: string | null, type: 'organisation' | 'movement'): void => {
    let [from, to] = [start, end];
    const lead = NO_BEGINNING.exec(text.slice(from, to))?.[0].length ?? 0;
    from += lead;
    if (quoted.test(text.slice(from, to))) [from, to] = [from + 1, to - 1];
    const words = text.slice(from, to);
    if (words.trim() === '' || (/^\p{Ll}/u.test(words) && !/\p{Lu}|№|\d/u.test(words))) return;
    // A head without a name is none: "Court", "District Court".
    if (
      /^(?:(?:District|City|Regional|Military|Police|Internal|Affairs|Court|Party|Movement|Group|Union|Committee|Council|Office|Investigative|State|Civil|Opposition|Human|Rights)\s*)+$/u.test(
        words,
      )
    )
      return;
    const span = { start: from, end: to };
    if (!free(span) || found.some((f) => f.start < to && from < f.end)) return;
    found.push({ kind: type, ...span, text: words, organisationKind: kind === '' ? null : kind });
  };
  for (const [name, type] of known) {
    if (type !== 'Organisation' && type !== 'Movement') continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const bounded =
        !/[\p{L}\d]/u.test(text.charAt(at - 1)) && !/[\p{L}\d]/u.test(text.charAt(at + name.length));
      if (bounded)
        add(
          at,
          at + name.length,
          /court|суд/iu.test(name) ? 'COURT' : null,
          type === 'Movement' ? 'movement' : 'organisation',
        );
    }
  }
  for (const { kind, type, pattern } of FORMS)
    for (const match of text.matchAll(pattern))
      add(match.index, match.index + match[0].trimEnd().length, kind, type ?? 'organisation');
  return found;
};
