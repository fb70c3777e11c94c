/** Measures: custody, house arrest, travel bans, searches, questioning. */
import { WORDING } from '../wording/all.ts';
import type { Finder } from '../clause.ts';
import { slotOf } from '../tagged.ts';
import { matches } from './phrases.ts';

/** What forbids to leave says "not" and is certain. */
const NOT_LEAVE =
  /(?:may|must|can|could|should) not leave|cannot leave|not (?:allowed )?to leave|о невыезде|не покидать/giu;

export const measures: Finder = (clause) => {
  const seen = new Set<string>();
  for (const { measure, pattern } of WORDING.measures)
    for (const match of matches(clause, pattern, NOT_LEAVE)) {
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
