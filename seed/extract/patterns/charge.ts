/** Charges: who is suspected, accused, on trial, and under which provision. */
import type { Degree } from '../fact.ts';
import type { Pattern } from '../reader.ts';
import { slotOf, tags } from '../tagged.ts';
import { ADVERBS, filler, matches, provisionsIn, rest, WHO } from './phrases.ts';

const EN_PASSIVE = tags(
  `${WHO}${filler(60)}\\b(?:was|were|is|are|has been|have been|had been|being|stands?|stood|went|go(?:es)?)${ADVERBS}(?: [\\p{Ll}-]+){0,1}? (?<verb>charged|accused|indicted|prosecuted|on trial|suspected|under investigation|tried|put on trial|facing trial|facing charges|a suspect|suspects|a defendant|defendants|the accused)(?![\\p{L}-])`,
);
const EN_FACES = tags(
  `${WHO}${filler(40)}\\b(?<verb>faces? (?:a |new |two |three |criminal |additional )*(?:charges?|trial|prosecution)|stands? trial|stands? accused|stood trial|went on trial|pleaded (?:not )?guilty|pleads (?:not )?guilty)(?![\\p{L}-])`,
);
const EN_ACTIVE = tags(
  `(?<verb>\\b(?:charged|charges|accused|accuses?|accusing|charging|indicted|suspects?|prosecutes?|prosecuted))${ADVERBS} (?:the |all |both |activists? |defendants? )*${WHO}(?= (?:with|of|under|for|in|on)\\b)`,
);
const EN_CASE = tags(
  `(?<verb>\\b(?:charges?|criminal (?:case|proceedings)|(?:a )?case|proceedings|accusations?|indictment|trial|investigation|prosecution)) (?:[\\p{Ll}]+ ){0,4}?(?:(?:under|of violating) {V}[^;.]{0,40}?)?(?:against|of|into|concerning) (?:the )?${WHO}`,
);
const RU_PASSIVE = tags(
  `${WHO}${filler(60)}(?<![\\p{L}])(?<verb>обвиня(?:ется|ются|ют|лся|лась|лись|ли)|обвинили|подозрева(?:ется|ются|ют)|(?:было |был[аи]? )?предъявлен[аоы]?(?: [\\p{Ll}]+)? обвинени\\p{L}+|предъявили обвинени\\p{L}+|предстал\\p{L}* перед судом|явля(?:ется|ются) (?:обвиняем|подозреваем|подсудим)\\p{L}+|проход(?:ит|ят) (?:подозреваем|обвиняем)\\p{L}+|суд(?:ят|или|ится))(?![\\p{L}])`,
);
const RU_CASE = tags(
  `(?<![\\p{L}])(?<verb>возбу(?:дили|ждено|дил[аи]?|ждены)[^.;⟦]{0,40}?(?:дел[оа]|производств[оа])|дел[оа]|обвинени[ея]|предъявил[аи]?(?: [\\p{Ll}]+){0,2} обвинени[ея]|предъявлено обвинение|суд(?:ебный процесс)? над|процесс над)(?: [\\p{Ll}]+){0,2}? (?:(?:по|против) {V} )?(?:(?:в отношении|против|на|над) )?${WHO}`,
);
const RU_AGAINST = tags(
  `(?:[Вв] отношении|[Пп]ротив|[Нн]а) ${WHO}${filler(40)}(?<![\\p{L}])(?<verb>возбу(?:дили|ждено|дил[аи]?|ждены))`,
);

const UNDER = tags(
  String.raw`^(?:(?!⟦[PJIAW]\d+⟧|[;]).){0,140}?(?:\b(?:under|violating|breach of|of|by|on|with|to|for)\b|(?<![\p{L}])(?:по|в|статье)(?![\p{L}])|\()[^⟦;.]{0,60}{V}`,
);

function degreeOf(verb: string): Degree | null {
  if (/suspect|under investigation|подозрева/iu.test(verb)) return 'SUSPECT';
  if (
    /^(?:case|a case|criminal case|criminal proceedings|proceedings|investigation|дел[оа])$|^возбу/iu.test(
      verb,
    )
  )
    return null;
  return 'ACCUSED';
}

/** An accusation in words: "charged with attempting to organise mass riots". */
const IN_WORDS =
  /^(?:,? (?:with|of|for|on charges of|on a charge of)) (?<words>(?:(?!\b(?:and|on|in|at|after|before|during|since|by|under|along|together|as|but|for|while|when|over|charges?)\b|⟦)["“«]?[\p{L}’'-]+["”»]?[ ]?){1,9}?)(?=[.,;]|$| (?:and|on|in|at|after|before|during|since|under|for|over|while|when|but)\b)/iu;

export const charges: Pattern = (clause) => {
  for (const pattern of [EN_PASSIVE, EN_FACES, EN_ACTIVE, EN_CASE, RU_PASSIVE, RU_CASE, RU_AGAINST])
    for (const match of matches(clause, pattern)) {
      const who = clause.who(slotOf(clause.tagged, match, 'who'));
      const verb = match.groups?.verb ?? '';
      if (who === null) continue;
      const after = rest(clause, match);
      const under = UNDER.exec(after)?.[0] ?? '';
      // Further provisions that are cited together follow the first.
      const reach =
        under === ''
          ? ''
          : `${under}${/^(?:(?:,| and| и| of the [^⟦.;]{0,40}?,?)? ?⟦V\d+⟧)*/u.exec(after.slice(under.length))?.[0] ?? ''}`;
      const provisions = provisionsIn(clause.tagged, `${match[0]}${reach}`);
      const ground = clause.ground(match.index + match[0].lastIndexOf(verb));
      const degree = degreeOf(verb);
      if (provisions.length > 0) clause.add({ is: 'charge', ...ground, who, as: verb, provisions });
      const isCase =
        /case|proceedings|charge|accusation|indictment|trial|investigation|prosecution|дел|обвинени|процесс|суд/iu.test(
          verb,
        );
      if (degree !== null && !(isCase && pattern === EN_CASE && !/charge|accusation|indictment/iu.test(verb)))
        clause.add({ is: 'defendant', ...ground, who, as: verb, degree });
      else if (provisions.length > 0) clause.add({ is: 'defendant', ...ground, who, as: verb, degree: null });
      const said = provisions.length > 0 ? undefined : IN_WORDS.exec(after)?.groups?.words;
      void said;
    }
};
