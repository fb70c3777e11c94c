/** Accusations in words, where no article is cited: "charged with petty hooliganism", "found guilty of inciting hatred". */
import type { Clause } from '../reader.ts';
import { slotsIn } from '../tagged.ts';

const WORD = String.raw`(?:[“"«][^”"»⟦]{2,80}[”"»]|(?!(?:and|on|in|at|after|before|during|since|by|under|along|together|as|but|while|when|because|charges?|sentenced|fined|who|which|that|he|she|they|was|were|has|had|have)\b)[\p{L}’'-]+)`;
const EN = new RegExp(
  String.raw`^(?:,? (?:each|both|also|jointly|formally))?(?: (?:with|of|on (?:a )?charges? of|on suspicion of)) (?:having )?(?<words>${WORD}(?: (?:(?:in|on|against|about|of|to|for|and|the|a|an) )*${WORD}){0,9}?)(?=[.,;]|$| ⟦| (?:and (?:sentenced|fined|jailed|given|was|were|has|is|ordered|placed|remanded)|on|in|at|after|before|during|since|under|over|while|when|but|by|because|as|for)\b)`,
  'iu',
);

/**
 * The accusation that follows a verb.
 * @param after what stands behind the verb and the people, up to the end of the clause
 */
export function accusationIn(clause: Clause, after: string): string | null {
  const words = EN.exec(after)?.groups?.words;
  if (words === undefined || slotsIn(clause.tagged, words).length > 0) return null;
  const said = words.replace(/^[“"«]|[”"»]$/gu, '').trim();
  // One word is an offence when it is a long one: "treason", "fraud"; "it" and "them" are none.
  return said.split(' ').length > 1 ||
    /^(?:treason|fraud|extremism|terrorism|hooliganism|libel|slander|defamation|espionage|smuggling|extortion|sedition|bribery|embezzlement|insubordination|disobedience|sabotage)$/iu.test(
      said,
    )
    ? said
    : null;
}
