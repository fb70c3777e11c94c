/** Parts in a case: who judges, prosecutes, investigates, supervises, defends. */
import type { Fact } from '../fact.ts';
import type { Clause, Pattern } from '../reader.ts';
import { type Slot, slotOf, slotsIn, tags } from '../tagged.ts';
import type { Part } from '../words.ts';

type AnyPart = Part | 'SUPERVISED';

const CASES = String.raw`(?:(?:the|this|that|his|her|their|a|criminal) )*(?:cases?|trials?|investigations?|proceedings|hearings?|inquir(?:y|ies)|matter)`;

interface Form {
  readonly part: AnyPart;
  readonly pattern: RegExp;
}

const FORMS: readonly Form[] = [
  {
    part: 'JUDGED',
    pattern: tags(
      `(?<as>\\b(?:presided over by|chaired by|heard by|before|considered by|under the presidency of|delivered by|pronounced by|handed down by|read out by|announced by)) (?:the )?(?:[Jj]udge )?{JP:x}`,
    ),
  },
  {
    part: 'JUDGED',
    pattern: tags(
      `{PJ:x}[^⟦;.]{0,20}?(?<as>\\b(?:presided(?: over)?|presides(?: over)?|presiding|is hearing the case|heard the case|tried the case))`,
    ),
  },
  {
    part: 'JUDGED',
    pattern: tags(`(?<as>председательств\\p{L}+|под председательством)(?: судь\\p{L}+)? {JP:x}`),
  },
  {
    part: 'INVESTIGATED',
    pattern: tags(
      `(?<as>\\b(?:investigated by|led by|handled by|headed by|conducted by|in the hands of|in charge of)) (?:an? |the )?(?:[\\p{Ll}]+ ){0,2}?{IP:x}`,
    ),
  },
  {
    part: 'INVESTIGATED',
    pattern: tags(
      `{IP:x}[^⟦;.]{0,25}?(?<as>\\b(?:investigates|investigated|is investigating|handles|is handling|leads|led|is leading|headed|heads|is in charge of|conducts|is conducting)) ${CASES}`,
    ),
  },
  {
    part: 'INVESTIGATED',
    pattern: tags(
      `(?<as>(?:дело|расследование) (?:вед[её]т|расследует|вёл|вел|расследовал|вела|ведёт))[^⟦;.]{0,20}?{IP:x}`,
    ),
  },
  {
    part: 'SUPERVISED',
    pattern: tags(
      `(?<as>\\b(?:supervised by|overseen by|coordinated by|under the supervision of|monitored by)) (?:an? |the )?(?:[\\p{Ll}]+ ){0,3}?{PIAJ:x}`,
    ),
  },
  {
    part: 'SUPERVISED',
    pattern: tags(
      `{PIA:x}[^⟦;.]{0,30}?(?<as>\\b(?:supervises|supervised|oversees|oversaw|coordinates|coordinated|is overseeing|is supervising)) ${CASES}`,
    ),
  },
  {
    part: 'SUPERVISED',
    pattern: tags(
      `(?<as>(?:курирует|контролирует|координирует|надзор (?:осуществляет|ведёт)|под надзором|под руководством))[^⟦;.]{0,20}?{PIA:x}`,
    ),
  },
  {
    part: 'PROSECUTED',
    pattern: tags(
      `(?<as>\\b(?:prosecuted by|prosecution was (?:represented|led|conducted) by|the state was represented by|charges? (?:was|were) (?:presented|supported) by|indictment (?:was )?(?:approved|signed) by)) (?:the )?(?:[\\p{Ll}]+ ){0,3}?{AP:x}`,
    ),
  },
  {
    part: 'PROSECUTED',
    pattern: tags(
      `(?<as>(?:обвинение (?:поддерживал\\p{L}*|поддержал\\p{L}*|представлял\\p{L}*)))[^⟦;.]{0,30}?{AP:x}`,
    ),
  },
  {
    part: 'DEFENDED',
    pattern: tags(
      `(?<as>\\b(?:defended by|represented by|assisted by)) (?:the |his |her |their )?(?:[\\p{Ll}]+ ){0,3}?{WP:x}`,
    ),
  },
  {
    part: 'DEFENDED',
    pattern: tags(
      `{WP:x}[^⟦;.]{0,20}?(?<as>\\b(?:defends|defended|represents|represented|is defending|is representing|, who (?:represents|defends),?)) (?:the )?{P:of}`,
    ),
  },
  {
    part: 'DEFENDED',
    pattern: tags(
      `(?<as>(?:защищает|защищал\\p{L}*|интересы\\p{L}* [^⟦;.]{0,30}представля\\p{L}+))[^⟦;.]{0,20}?{WP:x}`,
    ),
  },
];

const LETTERS: ReadonlyMap<string, Part> = new Map([
  ['J', 'JUDGED'],
  ['I', 'INVESTIGATED'],
  ['A', 'PROSECUTED'],
  ['W', 'DEFENDED'],
]);

/** People on the other side in this clause. */
function others(
  clause: Clause,
  slot: Slot,
): Fact & { is: 'part' } extends infer F ? (F extends { of: infer O } ? O : never) : never {
  const people = slotsIn(clause.tagged, clause.text).filter((s) => s !== slot && s.letter === 'P');
  return people.flatMap((s) => clause.who(s) ?? []);
}

export const parts: Pattern = (clause) => {
  const told = new Set<string>();
  const add = (part: AnyPart, slot: Slot | undefined, as: string, at: number): void => {
    const who = clause.who(slot);
    if (slot === undefined || who === null || told.has(`${part} ${String(slot.start)}`)) return;
    told.add(`${part} ${String(slot.start)}`);
    const ofCase =
      slotsIn(clause.tagged, clause.text)
        .flatMap((s) => s.mentions)
        .find((m) => m.kind === 'case') ?? null;
    clause.add({ is: 'part', ...clause.ground(at), who, as, part, of: others(clause, slot), ofCase });
  };
  for (const { part, pattern } of FORMS) {
    const all = new RegExp(pattern.source, `${pattern.flags}g`);
    for (const match of clause.text.matchAll(all)) {
      const slot = slotOf(clause.tagged, match, 'x');
      // A judge does not investigate for that a sentence names both.
      const own = LETTERS.get(slot?.letter ?? '');
      if (own !== undefined && own !== part && part !== 'SUPERVISED') continue;
      add(part, slot, match.groups?.as ?? '', match.index);
    }
  }
  for (const slot of slotsIn(clause.tagged, clause.text)) {
    const part = LETTERS.get(slot.letter);
    if (part === undefined) continue;
    const mention = slot.mentions[0];
    const as = mention?.kind === 'person' ? (mention.part?.as ?? '') : '';
    add(part, slot, as, clause.text.indexOf(`⟦${slot.letter}${String(clause.tagged.slots.indexOf(slot))}⟧`));
  }
};
