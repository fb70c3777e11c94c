/** Lists whose heading carries the relation, and names with what stands in brackets or after a dash behind them. */
import type { Degree, Ground, Who } from '../fact.ts';
import type { PenaltyMention } from '../mention.ts';
import type { Clause, Finder } from '../clause.ts';
import { globally, slotOf, slotsIn, tags } from '../tagged.ts';
import { isDenied, isOpen, penaltiesIn, provisionsIn } from './phrases.ts';
import { WHO } from '../wording/phrases.ts';

const BRACKETS = tags(`${WHO} ?\\((?<in>[^()⟦]{0,30}{V}[^()]{0,80})\\)`);
const DASH = tags(`^[\\s"«“]*${WHO}\\s*(?:,|[–—-]|:)\\s*(?<in>[\\s\\S]*)$`);
/** A heading within the line: "under house arrest: A, B and C". */
const INLINE = /^(?<head>[^⟦:;.]{3,90}(?:⟦[VLDCY]\d+⟧[^⟦:;.]{0,60}){0,2}):\s*(?<list>.*⟦[PW]\d+⟧.*)$/u;

/** A line that names officials, within a paragraph. */
const OF_OFFICIALS =
  /^(?:адвокат|защитни|судь|прокурор|гособвинител|следовател|lawyers?|counsel|defence|defense|judges?|prosecutors?|investigators?)\p{L}*$/iu;

const MEASURES: readonly (readonly [string, RegExp])[] = [
  ['HOUSE_ARREST', /house arrest|домашн\p{L}+ арест/iu],
  [
    'TRAVEL_BAN',
    /(?:forbidden|barred|banned|not allowed) to leave|not to leave|travel ban|recogni[sz]ance|подписк\p{L}+ о невыезде|запрет\p{L}* (?:на выезд|покидать)/iu,
  ],
  [
    'CUSTODY',
    /custody|under arrest|behind bars|in (?:pre-?trial )?detention|detention cent|remand|под стражей|СИЗО|в заключении/iu,
  ],
];

const DEGREES: readonly (readonly [Degree, RegExp])[] = [
  ['CONVICTED', /convicted|sentenced|found guilty|осужд|приговор[её]н|приговорил|признан\p{L}* винов/iu],
  ['ACQUITTED', /acquitted|оправдан/iu],
  ['SUSPECT', /suspect|подозрева/iu],
  ['ACCUSED', /accused|charged|indicted|defendants?|on trial|обвиня|подсудим|фигурант/iu],
];

/** A penalty that stands in a list, without a sentence that tells it. */
function sentenced(
  clause: Clause,
  ground: Ground,
  who: readonly Who[],
  penalties: readonly PenaltyMention[],
): void {
  const isFine = penalties.every((p) => p.penalty === 'FINE');
  clause.add({
    is: 'verdict',
    ...ground,
    who,
    as: 'sentenced',
    degree: isFine ? null : 'CONVICTED',
    penalties,
    court: null,
    courtPlace: null,
    date: null,
    isAppeal: false,
  });
}

function apply(
  clause: Clause,
  head: string,
  tagged: typeof clause.tagged,
  who: NonNullable<ReturnType<Clause['who']>>,
  at: number,
): void {
  if (isOpen(head) || isDenied(head.replace(/not (?:to|allowed)/giu, ''))) return;
  const ground = clause.ground(at);
  const degree = DEGREES.find(([, is]) => is.test(head))?.[0];
  const provisions = provisionsIn(tagged, head);
  const penalties = penaltiesIn(tagged, head);
  const isEnded = /released|no longer|formerly|освобожд/iu.test(head);
  for (const [measure, is] of MEASURES) {
    const said = is.exec(head);
    if (said === null || isEnded || penalties.length > 0) continue;
    clause.add({ is: 'measure', ...ground, who, as: said[0], measure });
    break;
  }
  if (provisions.length > 0)
    clause.add({
      is: 'charge',
      ...ground,
      who,
      as: DEGREES.find(([, is]) => is.test(head))?.[1].exec(head)?.[0] ?? '',
      provisions,
    });
  if (penalties.length > 0) sentenced(clause, ground, who, penalties);
  else if (degree !== undefined)
    clause.add({
      is: 'defendant',
      ...ground,
      who,
      as: DEGREES.find(([, is]) => is.test(head))?.[1].exec(head)?.[0] ?? '',
      degree,
    });
}

export const lists: Finder = (clause) => {
  const { tagged, text } = clause;
  for (const match of text.matchAll(globally(BRACKETS))) {
    const who = clause.who(slotOf(tagged, match, 'who'));
    if (who === null) continue;
    clause.add({
      is: 'charge',
      ...clause.ground(match.index),
      who,
      as: '',
      provisions: provisionsIn(tagged, match.groups?.in ?? ''),
    });
  }
  const inline = INLINE.exec(text);
  const people = (part: string): NonNullable<ReturnType<Clause['who']>> =>
    slotsIn(tagged, part)
      .filter((s) => 'PW'.includes(s.letter))
      .flatMap((s) => clause.who(s) ?? []);
  if (
    inline !== null &&
    clause.tagged.block.kind !== 'field' &&
    !OF_OFFICIALS.test(inline.groups?.head ?? '')
  ) {
    const who = people(inline.groups?.list ?? '');
    if (who.length > 0) apply(clause, inline.groups?.head ?? '', tagged, who, 0);
  }
  if (tagged.block.kind === 'item' && clause.lead !== null && text === tagged.text) {
    const list = inline?.groups?.list ?? text;
    // An item that is a sentence of its own says itself what it says.
    const isName =
      (inline !== null && !OF_OFFICIALS.test(inline.groups?.head ?? '')) ||
      (/^[^\p{L}]*⟦[PW]\d+⟧/u.test(list) && !/\b(?:was|were|is|has|had|received|got)\b/u.test(list));
    const who = people(isName ? list : '');
    if (who.length > 0) apply(clause, clause.lead.text, clause.lead, who, 0);
  }
  if (tagged.block.kind === 'item' && text === tagged.text && inline === null) {
    const match = DASH.exec(text);
    const who = match === null ? null : clause.who(slotOf(tagged, match, 'who'));
    const behind = match?.groups?.in ?? '';
    if (who !== null && !/\b(?:was|were|is|has|had)\b/u.test(behind.slice(0, 60))) {
      const penalties = penaltiesIn(tagged, behind);
      const provisions = provisionsIn(tagged, behind);
      if (provisions.length > 0) clause.add({ is: 'charge', ...clause.ground(0), who, as: '', provisions });
      if (penalties.length > 0) sentenced(clause, clause.ground(0), who, penalties);
      for (const [measure, is] of MEASURES) {
        const said = is.exec(behind);
        if (said !== null && penalties.length === 0 && !isDenied(behind)) {
          clause.add({ is: 'measure', ...clause.ground(0), who, as: said[0], measure });
          break;
        }
      }
    }
  }
};
