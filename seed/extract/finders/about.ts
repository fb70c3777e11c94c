/** What is told of a person beside the proceedings: children, membership, leadership. */
import { WORDING } from '../wording/all.ts';
import type { Finder } from '../clause.ts';
import { accuserIn } from '../certainty.ts';
import { countOf } from '../children.ts';
import { globally, slotOf } from '../tagged.ts';
import { isDenied, isOpen } from './phrases.ts';

const TWO: ReadonlyMap<string, number> = new Map([
  ['двое', 2],
  ['трое', 3],
  ['четверо', 4],
  ['пятеро', 5],
  ['одного', 1],
]);

export const about: Finder = (clause) => {
  for (const pattern of WORDING.children)
    for (const match of clause.text.matchAll(globally(pattern))) {
      const who = clause.who(slotOf(clause.tagged, match, 'p'));
      const said = match.groups?.n ?? '';
      const value = TWO.get(said.toLowerCase()) ?? countOf(said);
      if (who === null || value === null || isDenied(match[0]) || isOpen(match[0])) continue;
      clause.add({
        is: 'attribute',
        ...clause.ground(match.index),
        who,
        as: match[0],
        kind: 'Person.children',
        value,
      });
    }
  for (const { kind, pattern } of WORDING.belongs)
    for (const match of clause.text.matchAll(globally(pattern))) {
      const who = clause.who(slotOf(clause.tagged, match, 'p'));
      const to = slotOf(clause.tagged, match, 'm')?.mentions[0];
      if (
        who === null ||
        to === undefined ||
        (to.kind !== 'movement' && to.kind !== 'organisation') ||
        isOpen(match[0])
      )
        continue;
      const ground = clause.ground(match.index, isDenied(match[0]));
      const accuser = accuserIn(clause.text);
      clause.add({
        is: 'belongs',
        ...ground,
        by: ground.by.length === 0 && accuser !== null ? [clause.plain(accuser)] : ground.by,
        who,
        as: match.groups?.as ?? '',
        kind,
        to,
      });
    }
};
