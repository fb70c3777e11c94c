/** Bans of movements. */
import type { Pattern } from '../reader.ts';
import { slotOf, tags } from '../tagged.ts';
import { courtsIn, datesIn, matches } from './phrases.ts';

const FORMS = [
  tags(
    String.raw`{M:m}[^⟦;.]{0,40}?\b(?:was|were|has been|have been|had been|which (?:the )?[^⟦;.,]{0,30}?)\s?(?<as>banned|outlawed|declared extremist|designated (?:as )?extremist|recogni[sz]ed as extremist|labelled extremist)`,
  ),
  tags(String.raw`(?<as>\b(?:banned|outlawed|bans)) (?:the )?(?:[\p{Ll}]+ ){0,2}?{M:m}`),
  tags(String.raw`(?<as>\bban(?:ning)?(?: of| on)?) (?:the )?{M:m}`),
  tags(String.raw`{M:m}[^⟦;.]{0,40}?(?<as>запрещен[аоы]?|запретил[аи]?|признан[аоы]? экстремистск\p{L}+)`),
];

export const bans: Pattern = (clause) => {
  for (const pattern of FORMS)
    for (const match of matches(clause, pattern)) {
      for (const movement of slotOf(clause.tagged, match, 'm')?.mentions ?? []) {
        if (movement.kind !== 'movement') continue;
        const before = clause.text.slice(0, match.index);
        if (/\b(?:the|a)\s+$/iu.test(before) && /^banned/iu.test(match.groups?.as ?? '')) continue;
        clause.add({
          is: 'ban',
          ...clause.ground(match.index),
          movement,
          as: match.groups?.as ?? '',
          court: courtsIn(clause.tagged, clause.text)[0] ?? null,
          date:
            datesIn(clause.tagged, clause.text.slice(match.index))[0] ??
            datesIn(clause.tagged, before)[0] ??
            null,
        });
      }
    }
};
