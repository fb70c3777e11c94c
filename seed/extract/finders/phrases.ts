/** What the patterns of proceedings share: fillers between subject and verb, and what makes a sentence say nothing certain. */
import {
  type DateMention,
  isCourt,
  isPlace,
  type NamedMention,
  type PenaltyMention,
  type ProvisionMention,
} from '../mention.ts';
import type { Clause } from '../clause.ts';
import { isNominative, isOblique } from '../people/declension.ts';
import { globally, slotOf, slotsIn, type Tagged, tags } from '../tagged.ts';

/** What turns a statement into a wish, a plan, a condition. */
const OPEN =
  /\b(?:if|unless|whether|could|would|may|might|should|faces? up to|risks?|had been expected|is expected|are expected|asked|requested|requests|demanded|demands|sought|seeks|wants|urged|calls? for|called for|recommended|proposed|plans?|threatened|asks|pushed for|insisted on)\b|(?<![\p{L}])(?:если|может|могут|грозит|грозят|рискует|просит|просят|просил\p{L}*|запросил\p{L}*|требовал\p{L}*|попросил\p{L}*|требует|мог\p{L}* бы|предложил\p{L}*)(?![\p{L}])/iu;
const NOT =
  /\b(?:not|never|no longer|nobody|neither|nor|denie[sd]|refused|rejected|dropped|overturned|quashed|cancelled|annulled|lifted)\b|(?<![\p{L}])(?:не|никогда|отказал\p{L}*|отмен\p{L}+|отклон\p{L}+)(?![\p{L}])/iu;

/** Whether words leave open or deny what they tell. */
export const isOpen = (words: string): boolean =>
  OPEN.test(words.replace(/\([^)]*\)|[“«"][^”»"]*[”»"]/gu, ''));
export const isDenied = (words: string): boolean => NOT.test(words);

/** Whether the people of a match can be what the form has them for: subject or object, where their ending tells. */
function standsInCase(tagged: Tagged, match: RegExpExecArray): boolean {
  const slot = slotOf(tagged, match, 'who');
  const { subject, object } = match.groups ?? {};
  if (slot === undefined || (subject === undefined && object === undefined)) return true;
  if (slot.grammar !== undefined) return slot.grammar === (subject === undefined ? 'object' : 'subject');
  const said = slot.mentions.flatMap((m) => (m.kind === 'person' ? [m.text] : []));
  return !said.some(subject === undefined ? isNominative : isOblique);
}

/**
 * Every match of a pattern in a clause that says something certain.
 * @param allow words that would leave it open elsewhere and do not here: "may not leave"
 */
export function* matches(
  clause: Clause,
  pattern: RegExp,
  allow: RegExp | null = null,
): Generator<RegExpExecArray> {
  const all = globally(pattern);
  for (let match = all.exec(clause.text); match !== null; match = all.exec(clause.text)) {
    if (match[0] === '') all.lastIndex += 1;
    const before = clause.text.slice(Math.max(0, match.index - 30), match.index);
    const said = `${before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1)}${match[0]}`;
    const plain = allow === null ? said : said.replace(allow, '');
    if (isOpen(plain) || isDenied(plain) || !standsInCase(clause.tagged, match)) continue;
    yield match;
    // What follows may share the subject's tag.
    all.lastIndex = Math.max(match.index + 1, all.lastIndex - 1);
  }
}

const mentionsOf = (tagged: Tagged, text: string) => slotsIn(tagged, text).flatMap((s) => s.mentions);

export const penaltiesIn = (tagged: Tagged, text: string): PenaltyMention[] =>
  mentionsOf(tagged, text).filter((m) => m.kind === 'penalty');
export const provisionsIn = (tagged: Tagged, text: string): ProvisionMention[] =>
  mentionsOf(tagged, text).filter((m) => m.kind === 'provision');
export const datesIn = (tagged: Tagged, text: string): DateMention[] =>
  mentionsOf(tagged, text).filter((m) => m.kind === 'date');
export const placesIn = (tagged: Tagged, text: string): NamedMention[] =>
  mentionsOf(tagged, text).filter(isPlace);
export const courtsIn = (tagged: Tagged, text: string): NamedMention[] =>
  mentionsOf(tagged, text).filter(isCourt);

/** What follows a match, up to the next person or the end of the clause. */
export function rest(clause: Clause, match: RegExpExecArray): string {
  const after = clause.text.slice(match.index + match[0].length);
  const end =
    /[;]|⟦[PJIAWGN]\d+⟧|, \p{Lu}[\p{L}-]+ [–—-] |, (?:while|whereas|but|а|но) |\b(?:while|whereas)\b/u.exec(
      after,
    );
  return end === null ? after : after.slice(0, end.index);
}

/** What stands before a match within its clause. */
export function lead(clause: Clause, match: RegExpExecArray): string {
  const before = clause.text.slice(0, match.index);
  return before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('; ')) + 1);
}

/** A court in a town, without a name of its own. */
export const UNNAMED_COURT = tags(
  String.raw`(?:\b(?:an?|the|one|another) (?:[\p{L}-]+ )?court|(?<![\p{L}])(?:районный |городской )?суд(?:а|е|ом|у)?) (?:in|of|в|во|города|г\.) (?:the (?:city|town|village) of |город[ае] )?{L:l}|(?:\ban? |\bthe )?{L:l2}['’]?s? (?:court|суд)\b`.replace(
    '{L:l2}',
    '{L:l2}',
  ),
);
