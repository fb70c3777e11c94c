/** Gives people the parts that phrases around them tell: "under the presidency of X", "обвинение поддерживал X". */
import { WORDING } from '../wording/all.ts';
import { rewrite, slotOf, tagFor, type Tagged } from '../tagged.ts';
import { isOblique } from './declension.ts';

/** Changes the letters of people in place; before pronouns are read, for whom they may mean hangs on it. */
export function giveTitles(tagged: Tagged): void {
  for (const { letter, pattern } of WORDING.titles)
    rewrite(tagged, pattern, (match) => {
      const slot = slotOf(tagged, match, 'p');
      const name = slot?.mentions[0];
      if (slot?.letter !== 'P' || name === undefined) return null;
      if (match.groups?.subject !== undefined && (name.kind !== 'person' || isOblique(name.text)))
        return null;
      return match[0].replace(`⟦P${match.groups?.p ?? ''}⟧`, tagFor(tagged, { ...slot, letter }));
    });
}
