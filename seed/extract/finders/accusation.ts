/** Accusations in words, where no article is cited: "charged with petty hooliganism", "found guilty of inciting hatred". */
import { WORDING } from '../wording/all.ts';
import type { Clause } from '../clause.ts';
import { slotsIn } from '../tagged.ts';

/** Words that an accusation does not go on with. */
const STOP = String.raw`and|on|at|after|before|during|since|by|under|along|together|as|but|while|when|because|charges?|sentenced|fined|who|which|that|he|she|they|was|were|has|had|have|amid|over|last|this|these|those|it|them|him|her`;
const WORD = String.raw`(?:[“"«][^”"»⟦]{2,80}[”"»]|(?!(?:${STOP})\b)[\p{L}’'-]+)`;
const PHRASE = String.raw`${WORD}(?: (?!in (?:connection|relation|court|absentia|prison|custody|⟦|the case))${WORD}){0,11}`;
const END = String.raw`(?=[.,;]|$| ⟦| (?:${STOP}|in)\b)`;
const FIRST = new RegExp(
  String.raw`^(?:,? (?:each|both|also|jointly|formally))?(?: (?:with|of|on (?:a )?charges? of|on suspicion of)) (?:having )?(?<words>${PHRASE}?)${END}`,
  'iu',
);
const QUOTED = /^[^⟦;.]{0,40}? for [“"«](?<words>[^”"»⟦]{6,80})[”"»]/iu;
const NEXT = new RegExp(String.raw`^,? and (?:with|of) (?:having )?(?<words>${PHRASE}?)${END}`, 'iu');

/** An offence in one word; other single words are none. */
const ONE_WORD =
  /^(?:treason|fraud|extremism|terrorism|hooliganism|libel|slander|defamation|espionage|smuggling|extortion|sedition|bribery|embezzlement|insubordination|disobedience|sabotage|шпионаже?|хулиганств[оеа]|терроризме?|экстремизме?|мошенничеств[оеа]|клевет[аеу]|сепаратизме?|госизмен[аеу]|вымогательств[оеа]|вандализме?)$/iu;

/** Words that lead nowhere: "involvement in", "taking part". */
const UNFINISHED =
  /(?:^| )(?:in|of|to|for|against|the|an?|about|taking part|participation|involvement|part|в|на|за|об?|с|по|к|и)$/iu;

const isWhole = (said: string): boolean =>
  (said.includes(' ') || ONE_WORD.test(said)) && !UNFINISHED.test(said);

/**
 * The accusations that follow a verb.
 * @param after what stands behind the verb and the people, up to the end of the clause
 */
export function accusationsIn(clause: Clause, after: string): string[] {
  // What is quoted is the law's own wording: for “inciting hatred”.
  const quoted = QUOTED.exec(after)?.groups?.words;
  if (quoted?.includes(' ') === true) return [quoted.trim()];
  for (const pattern of WORDING.accusations) {
    const words = pattern.exec(after)?.groups?.words?.trim();
    if (words !== undefined && isWhole(words) && slotsIn(clause.tagged, words).length === 0) return [words];
  }
  const found: string[] = [];
  let left = after;
  for (let pattern = FIRST; ; pattern = NEXT) {
    const match = pattern.exec(left);
    const words = match?.groups?.words;
    if (match === null || words === undefined) return found;
    const said = words.replace(/^[“"«](.*)[”"»]$/u, '$1').trim();
    if (isWhole(said) && slotsIn(clause.tagged, words).length === 0) found.push(said);
    left = left.slice(match[0].length);
  }
}
