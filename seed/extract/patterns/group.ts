/** People who are counted and not named. */
import type { Pattern } from '../reader.ts';
import { slotsIn } from '../tagged.ts';

export const groups: Pattern = (clause) => {
  if (clause.text !== clause.tagged.text) return;
  for (const slot of slotsIn(clause.tagged, clause.text))
    for (const group of slot.mentions)
      if (group.kind === 'group')
        clause.add({ is: 'group', ...clause.ground(0), hedge: null, by: [], group });
};
