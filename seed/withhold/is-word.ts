/** Whether a word of a text is, or may be, a word of a name: in any spelling, script and grammatical case. */
import { distance } from 'fastest-levenshtein';
import { inflected, type NameToken } from '../identity/tokens.ts';

/** Letters from which on a word may be glued to others, or misspelt by one, and still be the name. */
export const LONG = 6;

/** Endings that Kazakh gives to names, folded. */
const KAZAKH =
  /^(?:n|d|t)?(?:ing|in|i|an|en|a|e)$|^(?:ga|ge|ka|ke|na|ne|da|de|ta|te|dan|den|tan|ten|nan|nen|pen|ben|men|[ldt][ae]r.*|[ndt]iki)$/u;

/** Whether a word of a text is, or may be, this word of a name. */
export function isWord(word: NameToken, name: NameToken): boolean {
  const [w, n] = [word.folded, name.folded];
  if (w === n || inflected(word, name)) return true;
  if (n.length >= LONG && (w.includes(n) || (w.length >= LONG && distance(w, n) <= 1))) return true;
  return word.cyrillic && n.length >= 4 && w.startsWith(n) && KAZAKH.test(w.slice(n.length));
}
