/** Bans of movements. */
import { WORDING } from '../wording/all.ts';
import type { Finder } from '../clause.ts';
import { slotOf } from '../tagged.ts';
import { courtsIn, datesIn, matches } from './phrases.ts';

export const bans: Finder = (clause) => {
  for (const pattern of WORDING.bans)
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
