/** What is told of a person beside the proceedings: children, membership, leadership. */
import type { Pattern } from '../reader.ts';
import { CHILDREN_EN, countOf } from '../children.ts';
import { slotOf, tags } from '../tagged.ts';
import { isDenied, isOpen } from './phrases.ts';

const CHILD = tags(
  `{P:p}[^⟦;.]{0,30}?(?:(?:is|was|are)?\\s*(?:an? |the |himself an? )?(?:[\\p{Ll}-]+ )?(?:${CHILDREN_EN}))`,
);
const HAS = tags(
  String.raw`{P:p}[^⟦;.]{0,30}?\b(?:has|have|raises|is raising|left behind|leaves) (?<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine)(?: (?:minor|small|young|underage|little))* children`,
);
const RU = tags(
  String.raw`(?:У )?{P:p}[^⟦;.]{0,40}?(?:отец|мать|воспитывает|растит|остались|есть)[^⟦;.]{0,12}? (?<n>двое|трое|четверо|пятеро|двоих|троих|четверых|пятерых|шестерых|одного)(?: [\p{Ll}]+)? детей`,
);
const BANNED = String.raw`(?:(?:banned|opposition|unregistered|outlawed) )*(?:(?:movement|party|group|organi[sz]ation) )?`;
const MEMBER = tags(
  `{P:p}[^⟦;.]{0,40}?\\b(?:is|was|were|are|being|became|as)? ?(?:an? )?(?:[\\p{Ll}-]+ )?(?<as>members?(?: or supporters?)?|supporters?|activists?) of (?:the )?${BANNED}{MO:m}`,
);
const SUPPORTS = tags(
  `{P:p}[^⟦;.]{0,20}?(?<as>\\b(?:joined|belongs to|belonged to|supported|supports)) (?:the )?${BANNED}{M:m}`,
);
const LEADER = tags(
  `{P:p}[^⟦;.]{0,20}?\\b(?:is|was|,)? ?(?:the )?(?:[\\p{Ll}-]+ )?(?<as>leader|head|chairman|chairwoman|chair) of (?:the )?${BANNED}{M:m}`,
);
const LED = tags(`{P:p} (?<as>leads|led|heads|headed) (?:the )?${BANNED}{M:m}`);
const WHOSE = tags(String.raw`{M:m}[^⟦;.]{0,12}?, whose (?<as>leader|head|chairman)(?: is|,)? {P:p}`);
const RU_MEMBER = tags(
  String.raw`{P:p}[^⟦;.]{0,30}?(?<as>член|участник|участница|состо(?:ит|ял|яла) в|сторонник|сторонница)\p{L}{0,2} (?:движения |партии |объединения )?{M:m}`,
);

const TWO: ReadonlyMap<string, number> = new Map([
  ['двое', 2],
  ['трое', 3],
  ['четверо', 4],
  ['пятеро', 5],
  ['одного', 1],
]);

export const about: Pattern = (clause) => {
  for (const pattern of [CHILD, HAS, RU])
    for (const match of clause.text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
      const who = clause.who(slotOf(clause.tagged, match, 'p'));
      const said = match.groups?.n ?? '';
      const value = TWO.get(said.toLowerCase()) ?? countOf(said);
      if (who === null || value === null || isDenied(match[0]) || isOpen(match[0])) continue;
      clause.add({
        is: 'attribute',
        ...clause.ground(match.index),
        who,
        as: match[0],
        kind: 'Person.children',
        value,
      });
    }
  for (const [kind, pattern] of [
    ['MEMBER_OF', MEMBER],
    ['MEMBER_OF', SUPPORTS],
    ['MEMBER_OF', RU_MEMBER],
    ['LEADS', LEADER],
    ['LEADS', LED],
    ['LEADS', WHOSE],
  ] as const)
    for (const match of clause.text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
      const who = clause.who(slotOf(clause.tagged, match, 'p'));
      const to = slotOf(clause.tagged, match, 'm')?.mentions[0];
      if (
        who === null ||
        to === undefined ||
        (to.kind !== 'movement' && to.kind !== 'organisation') ||
        isOpen(match[0])
      )
        continue;
      clause.add({
        is: 'belongs',
        ...clause.ground(match.index, isDenied(match[0])),
        who,
        as: match.groups?.as ?? '',
        kind,
        to,
      });
    }
};
