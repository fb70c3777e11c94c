/** Cases that the text names or numbers, with the people that the sentence names beside them. */
import type { Finder } from '../clause.ts';
import { slotsIn } from '../tagged.ts';

export const namedCases: Finder = (clause) => {
  if (clause.text !== clause.tagged.text) return;
  const slots = slotsIn(clause.tagged, clause.text);
  const who = slots.filter((s) => s.letter === 'P').flatMap((s) => clause.who(s) ?? []);
  for (const mention of slots.flatMap((s) => s.mentions))
    if (mention.kind === 'case')
      clause.add({ is: 'case', ...clause.ground(0), hedge: null, by: [], named: mention, who });
};
