/** What people hold of the charges against them. */
import type { Finder } from '../clause.ts';
import { globally, slotOf, tags } from '../tagged.ts';
import { isOpen } from './phrases.ts';

const FORMS = [
  tags(
    String.raw`{P:p}[^;.⟦]{0,40}?(?<said>\b(?:pleaded|pleads?|has pleaded|have pleaded|had pleaded) (?:not )?guilty|\b(?:den(?:y|ies|ied)|has denied|have denied|reject(?:s|ed)?|has rejected|have rejected|refute[sd]?|dispute[sd]?) (?:any |all |the |all the |these |this )?(?:charges?|accusations?|allegations?|guilt|wrongdoing|it)(?: against (?:him|her|them))?|\b(?:maintains?|maintained|insists? on|insisted on|protested) (?:his|her|their) innocence|\b(?:partially |fully )?(?:admitted|admits) (?:his|her|their )?(?:the )?(?:guilt|charges?)|\b(?:did|does|do) not admit (?:his |her |their )?guilt)`,
  ),
  tags(
    String.raw`{P:p}[^;.⟦]{0,20}?(?:\bsays?|said|insists?|insisted|maintains?|stated|states) that (?<said>(?:he|she|they) (?:is|are|was|were) (?:innocent|not guilty))`,
  ),
  tags(
    String.raw`{P:p}[^;.⟦]{0,30}?(?<said>(?:вину|вины|свою вину|обвинени\p{L}{1,2})(?: [\p{Ll}]+)? (?:не )?(?:признал\p{L}*|признаёт|признает|призна(?:ют|ли)|отрица\p{L}+|отверга\p{L}+)|не признал\p{L}* (?:свою )?вин[уы](?![\p{L}])|(?:не )?призна(?:л\p{L}*|ёт|ет|ют) (?:свою )?вин[уы](?![\p{L}]))`,
  ),
];

export const pleas: Finder = (clause) => {
  for (const pattern of FORMS)
    for (const match of clause.text.matchAll(globally(pattern))) {
      const who = clause.who(slotOf(clause.tagged, match, 'p'));
      const said = match.groups?.said ?? '';
      if (who === null || isOpen(match[0])) continue;
      const ground = clause.ground(match.index);
      for (const one of who)
        clause.add({
          is: 'attribute',
          ...ground,
          by: ground.by.length > 0 ? ground.by : [one],
          who: [one],
          as: said,
          kind: 'Person.pleads',
          value: clause.plain(said),
        });
    }
};
