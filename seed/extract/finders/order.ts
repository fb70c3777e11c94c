/** What a court orders short of a sentence: that somebody is held, for longer, or that a sentence stands. */
import { WORDING } from '../wording/all.ts';
import type { Finder } from '../clause.ts';
import { slotOf } from '../tagged.ts';
import { courtsIn, datesIn, lead, matches, placesIn, rest, UNNAMED_COURT } from './phrases.ts';

export const orders: Finder = (clause) => {
  for (const { decision, pattern } of WORDING.orders)
    for (const match of matches(clause, pattern)) {
      const who = clause.who(slotOf(clause.tagged, match, 'who'));
      if (who === null) continue;
      const as = match.groups?.as ?? '';
      // Until when somebody is held is no day of the decision.
      const before = `${lead(clause, match)}${match[0]}`.replace(
        /(?<![\p{L}])(?:until|till|до) ⟦D\d+⟧/giu,
        '',
      );
      const court = courtsIn(clause.tagged, before).at(-1) ?? null;
      const place = court === null ? UNNAMED_COURT.exec(before) : null;
      const courtPlace = place === null ? null : (placesIn(clause.tagged, place[0])[0] ?? null);
      // A decision that nobody is named for says less than the measure that follows from it.
      if (court === null && courtPlace === null) continue;
      const near = /^[^⟦;.]{0,30}\bon ⟦D\d+⟧/u.exec(rest(clause, match))?.[0] ?? '';
      clause.add({
        is: 'order',
        ...clause.ground(match.index + match[0].indexOf(as)),
        who,
        as,
        decision,
        court,
        courtPlace,
        date: datesIn(clause.tagged, before)[0] ?? datesIn(clause.tagged, near)[0] ?? null,
      });
    }
};
