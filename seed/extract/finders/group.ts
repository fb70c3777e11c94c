/** People who are counted and not named. */
import type { Finder } from '../clause.ts';
import { slotsIn } from '../tagged.ts';

/** Counts of anything else say little of a case. */
const PROCEEDING =
  /sentenc|detain|arrest|charg|convict|fined|on trial|prosecut|accus|suspect|in custody|приговор|задерж|арест|обвин|осужд|штраф|подозрева|суд/iu;

export const groups: Finder = (clause) => {
  if (clause.text !== clause.tagged.text || !PROCEEDING.test(clause.text)) return;
  for (const slot of slotsIn(clause.tagged, clause.text))
    for (const group of slot.mentions)
      // "The three women" were named before; those before a colon are named after it.
      if (
        group.kind === 'group' &&
        !/\b(?:the|these|those) $/iu.test(clause.document.text.slice(0, group.start).slice(-8)) &&
        !/:\s*$/u.test(clause.plain(clause.text))
      )
        clause.add({ is: 'group', ...clause.ground(0), hedge: null, by: [], group });
};
