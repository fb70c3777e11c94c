/** English wording. */
import { CHILDREN_EN } from '../children.ts';
import { tags } from '../tagged.ts';
import { ADVERBS, filler, WHO } from './phrases.ts';
import type { Language } from './language.ts';

const BE = String.raw`\b(?:was|were|is|are|has been|have been|had been|being|remains?|remained|stays?|stayed|spent|has spent|have spent)`;
const VERB = String.raw`arrested|detained|seized|apprehended|taken into custody|picked up by police|rearrested|re-arrested`;
const CUSTODY = String.raw`(?:in|into|to) (?:pre-?trial )?(?:custody|detention|prison|jail)|in (?:a |the )?(?:pre-?trial |remand )?(?:detention|prison|remand|investigative) (?:cent(?:er|re)|facility|prison)|remanded|under arrest|behind bars|in custody|pre-?trial detention`;
const CASES = String.raw`(?:(?:the|this|that|his|her|their|a|criminal) )*(?:cases?|trials?|investigations?|proceedings|hearings?|inquir(?:y|ies)|matter)`;
const BANNED = String.raw`(?:an? )?(?:(?:banned|opposition|unregistered|outlawed|underground|secret) )*(?:(?:movement|party|group|organi[sz]ation)(?: called| named| known as)?,? )?`;
/** A court, and what may stand between it and its verb. */
const COURT = String.raw`(?:{CJ}|\b(?:court|judge))[^⟦;.]{0,40}?(?:⟦[LD]\d+⟧[^⟦;.]{0,30}?){0,2}`;
/** "X is …". */
const en = (words: string): RegExp =>
  tags(`${WHO}${filler(70)}${BE}${ADVERBS} (?:[\\p{Ll}-]+ ){0,5}?(?<as>${words})(?![\\p{L}])`);
/** "placed X …". */
const put = (words: string): RegExp =>
  tags(
    `(?<as>\\b(?:placed|put|remanded|ordered|sent|keeps?|kept|holds?|held|transferred|moved)) (?:the |all |both )*${WHO} (?:[\\p{Ll}-]+ ){0,3}?(?:${words})(?![\\p{L}])`,
  );

export const english: Language = {
  verdicts: [
    tags(
      `${WHO}${filler(110)}\\b(?:was|were|has been|have been|had been|is|are|being)${ADVERBS} (?<verb>sentenced|convicted|found guilty|found|jailed|imprisoned|fined|acquitted|cleared|given|handed|ordered to pay|ordered to serve|condemned|punished)(?![\\p{L}-])`,
    ),
    tags(`${WHO}[^⟦;.]{0,30}\\bto be (?<verb>found guilty|sentenced|fined)(?![\\p{L}-])`),
    tags(
      `${WHO}${filler(50)}\\b(?<verb>received|receives|got|gets|was handed|were handed|was sent|were sent|was put|must serve|will serve|is serving|are serving|has to serve|will spend|must pay|was awarded|pleaded guilty and received)(?![\\p{L}-])(?=[^;⟦]{0,30}{Y})`,
    ),
    tags(
      `(?<verb>\\b(?:sentenced|sentence|convicted|found|find|finds|jailed|imprisoned|fined|acquitted|acquit|gave|handed|condemned|sent|sentences|convicts|fines|jails))${ADVERBS}(?: down)?(?: (?:an? )?{Y:y}(?: and {Y})?(?: each)? (?:to|on|for))? (?:the |all |both |activists? |defendants? )*${WHO}`,
    ),
    tags(
      `{Y}[^⟦;.]{0,80}?(?:,|\\band|,? and) (?<verb>)${WHO} (?:to |got |received |was given )?(?:an? )?{Y}`,
    ),
    tags(
      `(?<verb>imposed|passed|handed down|pronounced|announced|delivered) (?:an? )?(?:sentence of |sentences of |term of )?{Y}[^⟦;.]{0,40}? (?:on|to|against|upon) (?:the )?${WHO}`,
    ),
    tags(
      `{Y:y}${filler(30)}\\b(?<verb>was|were)${ADVERBS} (?:given|handed(?: down)?|imposed|meted out|passed)(?: down)? (?:to|on|against|for) ${WHO}`,
    ),
  ],
  verdictsOf: [
    tags(
      `(?<verb>\\b(?:sentence|sentences|verdict|judgment|term|fine)s? (?:against|of|for|in the case of|on|handed to)) (?:the )?${WHO}`,
    ),
  ],
  courts: [],
  orders: [
    {
      decision: 'ARREST_SANCTION',
      pattern: tags(
        `${COURT}\\b(?<as>remanded|placed|put|sent|ordered) ${WHO} (?:[\\p{Ll}]+ ){0,3}?(?:in (?:pre-?trial )?(?:custody|detention)|into custody|under (?:house )?arrest|to (?:house arrest|(?:pre-?trial )?(?:custody|detention)))`,
      ),
    },
    {
      decision: 'ARREST_SANCTION',
      pattern: tags(
        `${COURT}\\b(?<as>ordered|ruled|decided|sanctioned) (?:that )?(?:the (?:arrest|detention) of )?${WHO}[^⟦;.]{0,20}?(?:be |to be )(?:held|placed|remanded|kept|arrested|detained|put)`,
      ),
    },
    {
      decision: 'ARREST_SANCTION',
      pattern: tags(`${COURT}\\b(?<as>sanctioned|ordered|approved) the (?:arrest|detention) of ${WHO}`),
    },
    {
      decision: 'EXTENSION',
      pattern: tags(
        `${COURT}\\b(?<as>extended|prolonged) (?:the )?(?:pre-?trial )?(?:detention|custody|arrest|house arrest) of ${WHO}`,
      ),
    },
    {
      decision: 'EXTENSION',
      pattern: tags(
        `${COURT}\\b(?<as>extended|prolonged) ${WHO}['’]s (?:pre-?trial )?(?:detention|custody|arrest|house arrest)`,
      ),
    },
    {
      decision: 'APPEAL',
      pattern: tags(
        `${COURT}\\b(?<as>upheld|left unchanged|left in force|confirmed) (?:the |a )?(?:sentence|verdict|conviction|judgment|ruling)s? (?:of|against|on|handed to) (?:the )?${WHO}`,
      ),
    },
  ],
  charges: [
    tags(`(?<verb>\\b(?:the )?(?:defendants?|accused)) ${WHO}`),
    tags(`(?<verb>\\b(?:the )?suspects?) ${WHO}`),
    tags(
      `${WHO}(?:,| and)? (?:both |all )?(?<verb>charged|accused|indicted|suspected)(?= (?:under|with|of)\\b)`,
    ),
    tags(
      `${WHO}${filler(60)}\\b(?:was|were|is|are|has been|have been|had been|being|stands?|stood|went|go(?:es)?)${ADVERBS}(?: [\\p{Ll}-]+){0,1}? (?<verb>charged|accused|indicted|prosecuted|on trial|suspected|under investigation|under prosecution|tried|put on trial|standing trial|facing trial|facing charges|a suspect|suspects|a defendant|defendants|the accused)(?![\\p{L}-])`,
    ),
    tags(
      `${WHO}${filler(40)}\\b(?<verb>faces? (?:a |new |two |three |criminal |additional )*(?:charges?|trial|prosecution)|stands? trial|stands? accused|stood trial|went on trial|pleaded (?:not )?guilty|pleads (?:not )?guilty)(?![\\p{L}-])`,
    ),
    tags(
      `(?<verb>\\b(?:charged|charges|accused|accuses?|accusing|charging|indicted|suspects?|prosecutes?|prosecuted))${ADVERBS} (?:the |all |both |activists? |defendants? )*${WHO}(?= (?:with|of|under|for|in|on)\\b)`,
    ),
    tags(
      `(?<verb>\\b(?:charges?|criminal (?:case|proceedings)|(?:a )?case|proceedings|accusations?|indictment|trial|investigation|prosecution)) (?:[\\p{Ll}]+ ){0,4}?(?:(?:under|of violating) {V}[^;.]{0,40}?)?(?:against|of|into|concerning) (?:the )?${WHO}`,
    ),
  ],
  accusations: [],
  arrests: [
    tags(
      `${WHO}${filler(70)}\\b(?:was|were|has been|have been|had been|is|are)${ADVERBS} (?<verb>${VERB})(?![\\p{L}])`,
    ),
    tags(`(?<verb>\\b(?:arrested|detained|seized|apprehended))${ADVERBS} (?:the |all |both )*${WHO}`),
    tags(`(?<verb>\\b(?:arrest|detention)) of (?:the )?${WHO}`),
    tags(`${WHO}${filler(90)}\\b(?:his|her|their) (?<verb>arrest|detention)(?= (?:on |in )?{D})`),
    tags(`(?<verb>\\b(?:arrest|detention)) of ${WHO}(?= (?:on |in )?{D})`),
  ],
  measures: [
    { measure: 'HOUSE_ARREST', pattern: en('under house arrest|house arrest') },
    { measure: 'HOUSE_ARREST', pattern: put('under house arrest|to house arrest') },
    { measure: 'CUSTODY', pattern: en(CUSTODY) },
    {
      measure: 'CUSTODY',
      pattern: put(
        'in (?:pre-?trial )?(?:custody|detention)|into custody|to (?:pre-?trial )?(?:custody|detention)',
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
        `${WHO}${filler(60)}(?<as>\\b(?:signed|gave|has signed|have signed|was made to sign|were made to sign) (?:an? )?(?:[\\p{Ll}-]+ ){0,2}(?:pledges?|undertakings?|promises?) not to leave|(?:is|are|was|were) not allowed to leave|(?:may|must|can|could) not leave|cannot leave)`,
      ),
    },
    {
      measure: 'SEARCH',
      pattern: tags(
        `\\b(?:home|house|apartment|flat|office)s? of (?:the )?${WHO}${filler(20)}(?<as>\\b(?:was|were|has been|have been) searched)`,
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
    {
      measure: 'SEARCH',
      pattern: tags(`(?<as>\\bsearched) ${WHO}['’]s (?:home|house|apartment|flat|office)`),
    },
    {
      measure: 'QUESTIONING',
      pattern: en('questioned|interrogated|summoned(?: for questioning)?|called in for questioning'),
    },
  ],
  parts: [
    {
      part: 'JUDGED',
      pattern: tags(
        `(?<as>\\b(?:presided over by|chaired by|heard by|before|considered by|under the presidency of|delivered by|pronounced by|handed down by|read out by|announced by)) (?:the )?(?:[Jj]udge )?{JP:x}`,
      ),
    },
    {
      part: 'JUDGED',
      pattern: tags(
        `{PJ:x}[^⟦;.]{0,20}?(?<as>\\b(?:presided(?: over)?|presides(?: over)?|presiding|is hearing the case|heard the case|tried the case))`,
      ),
    },
    {
      part: 'INVESTIGATED',
      pattern: tags(
        `(?<as>\\b(?:investigated by|led by|handled by|headed by|conducted by|in the hands of|in charge of)) (?:an? |the )?(?:[\\p{Ll}]+ ){0,2}?{IP:x}`,
      ),
    },
    {
      part: 'INVESTIGATED',
      pattern: tags(
        `{IP:x}[^⟦;.]{0,25}?(?<as>\\b(?:investigates|investigated|is investigating|handles|is handling|leads|led|is leading|headed|heads|is in charge of|conducts|is conducting)) ${CASES}`,
      ),
    },
    {
      part: 'SUPERVISED',
      pattern: tags(
        `(?<as>\\b(?:supervised by|overseen by|coordinated by|under the supervision of|monitored by)) (?:an? |the )?(?:[\\p{Ll}]+ ){0,3}?{PIAJ:x}`,
      ),
    },
    {
      part: 'SUPERVISED',
      pattern: tags(
        `{PIA:x}[^⟦;.]{0,30}?(?<as>\\b(?:supervises|supervised|oversees|oversaw|coordinates|coordinated|is overseeing|is supervising)) ${CASES}`,
      ),
    },
    {
      part: 'PROSECUTED',
      pattern: tags(
        `(?<as>\\b(?:prosecuted by|prosecution was (?:represented|led|conducted) by|the state was represented by|charges? (?:was|were) (?:presented|supported) by|indictment (?:was )?(?:approved|signed) by)) (?:the )?(?:[\\p{Ll}]+ ){0,3}?{AP:x}`,
      ),
    },
    {
      part: 'DEFENDED',
      pattern: tags(
        `(?<as>\\b(?:defended by|represented by|assisted by)) (?:the |his |her |their )?(?:[\\p{Ll}]+ ){0,3}?{WP:x}`,
      ),
    },
    {
      part: 'DEFENDED',
      pattern: tags(
        `{WP:x}[^⟦;.]{0,20}?(?<as>\\b(?:defends|defended|represents|represented|is defending|is representing|, who (?:represents|defends),?)) (?:the )?{P:of}`,
      ),
    },
  ],
  titles: [],
  belongs: [
    {
      kind: 'MEMBER_OF',
      pattern: tags(
        `{P:p}[^⟦;.]{0,40}?\\b(?:is|was|were|are|being|became|as)? ?(?:an? )?(?:[\\p{Ll}-]+ )?(?<as>members?(?: or supporters?)?|supporters?|activists?) of (?:the )?${BANNED}{MO:m}`,
      ),
    },
    {
      kind: 'MEMBER_OF',
      pattern: tags(
        `{P:p}[^⟦;.]{0,20}?(?<as>\\b(?:joined|belongs to|belonged to|supported|supports)) (?:the )?${BANNED}{M:m}`,
      ),
    },
    {
      kind: 'LEADS',
      pattern: tags(
        `{P:p}[^⟦;.]{0,20}?\\b(?:is|was|,)? ?(?:the )?(?:[\\p{Ll}-]+ )?(?<as>leader|head|chairman|chairwoman|chair) of (?:the )?${BANNED}{M:m}`,
      ),
    },
    { kind: 'LEADS', pattern: tags(`{P:p} (?<as>leads|led|heads|headed) (?:the )?${BANNED}{M:m}`) },
    {
      kind: 'LEADS',
      pattern: tags(String.raw`{M:m}[^⟦;.]{0,12}?, whose (?<as>leader|head|chairman)(?: is|,)? {P:p}`),
    },
  ],
  children: [
    tags(
      `{P:p}[^⟦;.]{0,30}?(?:(?:is|was|are)?\\s*(?:an? |the |himself an? )?(?:[\\p{Ll}-]+ )?(?:${CHILDREN_EN}))`,
    ),
    tags(
      String.raw`{P:p}[^⟦;.]{0,30}?\b(?:has|have|raises|is raising|left behind|leaves) (?<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine)(?: (?:minor|small|young|underage|little))* children`,
    ),
  ],
  bans: [
    tags(
      String.raw`{M:m}[^⟦;.]{0,40}?\b(?:was|were|has been|have been|had been|which (?:the )?[^⟦;.,]{0,30}?)\s?(?<as>banned|outlawed|declared extremist|designated (?:as )?extremist|recogni[sz]ed as extremist|labelled extremist)`,
    ),
    tags(String.raw`(?<as>\b(?:banned|outlawed|bans)) (?:the )?(?:[\p{Ll}]+ ){0,2}?{M:m}`),
    tags(String.raw`(?<as>\bban(?:ning)?(?: of| on)?) (?:the )?{M:m}`),
  ],
};
