/** Arrests told as events: who was detained or arrested, when and where. Without either it is a measure. */
import type { Pattern } from '../reader.ts';
import { slotOf, tags } from '../tagged.ts';
import { ADVERBS, datesIn, filler, lead, matches, placesIn, rest, WHO } from './phrases.ts';

const VERB = String.raw`arrested|detained|seized|apprehended|taken into custody|picked up by police`;
const FORMS = [
  tags(
    `${WHO}${filler(70)}\\b(?:was|were|has been|have been|had been|is|are)${ADVERBS} (?<verb>${VERB})(?![\\p{L}])`,
  ),
  tags(`(?<verb>\\b(?:arrested|detained|seized|apprehended))${ADVERBS} (?:the |all |both )*${WHO}`),
  tags(`(?<verb>\\b(?:arrest|detention)) of (?:the )?${WHO}`),
  tags(
    `${WHO}${filler(60)}(?<![\\p{L}])(?:был[аи]? )?(?<verb>задержан[аы]?|задержали|арестован[аы]?|арестовали)(?![\\p{L}])`,
  ),
  tags(
    `(?<![\\p{L}])(?<verb>задержал[аи]?|задержан[аы]?|арестовал[аи]?|арестован[аы]?) (?:[\\p{Ll}-]+ ){0,4}?${WHO}`,
  ),
];

export const arrests: Pattern = (clause) => {
  const seen = new Set<number>();
  for (const pattern of FORMS)
    for (const match of matches(clause, pattern)) {
      const slot = slotOf(clause.tagged, match, 'who');
      const who = clause.who(slot);
      const verb = match.groups?.verb ?? '';
      if (who === null || slot === undefined || seen.has(slot.start)) continue;
      const after = rest(clause, match);
      // "arrested for 15 days" is a penalty.
      if (/^[^.;]{0,20}⟦Y\d+⟧/u.test(after) || /^ (?:for|на) ⟦Y/u.test(after)) continue;
      seen.add(slot.start);
      const before = lead(clause, match);
      const date =
        datesIn(clause.tagged, `${before}${match[0]}`).at(-1) ??
        datesIn(
          clause.tagged,
          /^[^.;⟦]{0,50}⟦D\d+⟧|^[^.;⟦]{0,30}⟦[LOC]\d+⟧[^.;⟦]{0,20}⟦D\d+⟧/u.exec(after)?.[0] ?? '',
        )[0] ??
        null;
      const place =
        placesIn(
          clause.tagged,
          /^[^.;⟦]{0,20}\b(?:in|at|near|outside|в|на|под) [^.;⟦]{0,20}⟦L\d+⟧/u.exec(after)?.[0] ?? '',
        )[0] ?? null;
      const ground = clause.ground(match.index + match[0].lastIndexOf(verb));
      if (/^(?:arrest|detention)$/iu.test(verb) && date === null) continue;
      if (date === null && place === null)
        clause.add({ is: 'measure', ...ground, who, as: verb, measure: 'DETENTION' });
      else clause.add({ is: 'arrest', ...ground, who, as: verb, date, place });
    }
};
