/** Words that are looked for in texts, as a query for the index: in any case, script or spelling that names are folded by. */
import { nominatives } from '../../seed/text/nominative.ts';
import { foldedWords } from '../../seed/text/names.ts';
import { BadRequest } from '../errors.ts';

/** More would be a text, and no question about one. */
const WORDS = 16;
const LETTERS = 40;

/** A word, or words that stand side by side. */
export interface Term {
  /** Folded. */
  readonly words: readonly string[];
  /** Folded words of which it may be a case; of a phrase none. */
  readonly forms: readonly string[];
}

const ASKED = /["“”«»„]([^"“”«»„]*)["“”«»„]|[^\s"“”«»„]+/gu;

/**
 * The terms of what somebody looks for.
 * @param argument its name, for the message
 * @throws BadRequest when no letter is left, or there are too many words
 */
export function terms(argument: string, text: string): Term[] {
  const found = [...text.matchAll(ASKED)].flatMap(([word, phrase]): Term[] => {
    const words = foldedWords(phrase ?? word).map((folded) => folded.slice(0, LETTERS));
    if (words.length === 0) return [];
    const forms = phrase === undefined && words.length === 1 ? nominatives(word).flatMap(foldedWords) : [];
    return [{ words, forms: [...new Set(forms)].filter((form) => !words.includes(form)) }];
  });
  const count = found.reduce((sum, { words }) => sum + words.length, 0);
  if (count === 0)
    throw new BadRequest(
      `${argument}: ${JSON.stringify(text)}`,
      'has no letter to look for.',
      'Leave it out.',
    );
  if (count > WORDS)
    throw new BadRequest(`${argument}:`, `${count} words are too many.`, `Give at most ${WORDS}.`);
  return found;
}

/** One term in one field. Folded words are of a to z and digits, so nothing in them means anything to Lucene. */
function clause(field: string, { words, forms }: Term): string {
  const [first = '', ...more] = words;
  if (more.length > 0) return `+${field}:"${words.join(' ')}"`;
  return `+${field}:(${[`${first}^4`, `${first}*`, ...forms.map((form) => `${form}^2`)].join(' ')})`;
}

/** The query: every term has to be there, whole or begun, or in its nominative; a phrase word by word. */
export const inField = (field: string, asked: readonly Term[]): string =>
  asked.map((term) => clause(field, term)).join(' ');

/** Sources that the index is told of; of more, the rest has to be left out afterwards. */
const SOURCES = 50;

/** Only in these sources, where they are few enough. Their ids are of this graph: letters, digits and hyphens. */
export function inSources(ids: readonly string[] | null): string[] {
  if (ids === null || ids.length === 0 || ids.length > SOURCES) return [];
  return [`+sourceId:(${ids.map((id) => `"${id.replace(/[^a-z0-9-]/gu, '')}"`).join(' ')})`];
}

/** Whether a word of a text is one that a term looks for. */
export function answers(word: string, asked: readonly Term[]): boolean {
  const own = foldedWords(word);
  return asked.some(({ words, forms }) =>
    own.some((o) => forms.includes(o) || words.some((w) => (words.length > 1 ? o === w : o.startsWith(w)))),
  );
}
