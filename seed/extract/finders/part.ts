/** Parts in a case: who judges, prosecutes, investigates, supervises, defends. */
import type { Fact } from '../fact.ts';
import { WORDING } from '../wording/all.ts';
import type { Clause, Finder } from '../clause.ts';
import { globally, type Slot, slotOf, slotsIn } from '../tagged.ts';
import type { Part } from '../words.ts';

type AnyPart = Part | 'SUPERVISED';

const LETTERS: ReadonlyMap<string, Part> = new Map([
  ['J', 'JUDGED'],
  ['I', 'INVESTIGATED'],
  ['A', 'PROSECUTED'],
  ['W', 'DEFENDED'],
]);

const OFFICIALS =
  /^(?:.* )?(?:judges?|prosecutors?|investigators?|lawyers?|counsel|def[ei]n[cs]e|defended by|судь[яи]|председательствующий|прокурор\p{L}?|гособвинитель|обвинитель|следовател[ьи]|адвокаты?|защитники?|защита)$/iu;

/** People on the other side in this clause. */
function others(
  clause: Clause,
  slot: Slot,
): Fact & { is: 'part' } extends infer F ? (F extends { of: infer O } ? O : never) : never {
  const people = slotsIn(clause.tagged, clause.text).filter((s) => s !== slot && s.letter === 'P');
  return people.flatMap((s) => clause.who(s) ?? []);
}

export const parts: Finder = (clause) => {
  const told = new Set<string>();
  const add = (part: AnyPart, slot: Slot | undefined, as: string, at: number): void => {
    const who = clause.who(slot);
    if (slot === undefined || who === null || told.has(String(slot.start))) return;
    told.add(String(slot.start));
    const ofCase =
      slotsIn(clause.tagged, clause.text)
        .flatMap((s) => s.mentions)
        .find((m) => m.kind === 'case') ?? null;
    clause.add({ is: 'part', ...clause.ground(at), who, as, part, of: others(clause, slot), ofCase });
  };
  for (const { part, pattern } of WORDING.parts) {
    const all = globally(pattern);
    for (const match of clause.text.matchAll(all)) {
      const slot = slotOf(clause.tagged, match, 'x');
      // A judge does not investigate for that a sentence names both.
      const own = LETTERS.get(slot?.letter ?? '');
      if (own !== undefined && own !== part && part !== 'SUPERVISED') continue;
      add(part, slot, match.groups?.as ?? '', match.index);
    }
  }
  // A field that names officials is read as a field.
  if (clause.tagged.block.kind === 'field' && OFFICIALS.test(clause.tagged.block.label ?? '')) return;
  for (const slot of slotsIn(clause.tagged, clause.text)) {
    const part = LETTERS.get(slot.letter);
    if (part === undefined) continue;
    const mention = slot.mentions[0];
    const as = mention?.kind === 'person' ? (mention.part?.as ?? '') : '';
    add(part, slot, as, clause.text.indexOf(`⟦${slot.letter}${String(clause.tagged.slots.indexOf(slot))}⟧`));
  }
};
