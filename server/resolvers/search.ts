/** Finds nodes by name: words in any spelling or script, complete or begun. */
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { foldedWords } from '../../seed/text/names.ts';
import type { Ask } from '../ask.ts';
import { count } from './arguments.ts';

const WORDS = 8;
const LETTERS = 40;
// A letter too many or too few leaves little of a shorter word.
const FUZZY_FROM = 5;
// More than are shown, so that among equals those in most cases come first.
const FETCHED = 2;

const withWords = (text: string): string[] =>
  foldedWords(text)
    .slice(0, WORDS)
    .map((word) => word.slice(0, LETTERS));

/**
 * The query for Lucene: every word has to be there, whole, begun, or, last of all, with one letter wrong. Folded words
 * are of a to z and digits, so nothing in them means anything to Lucene.
 * @returns null when no letter is left
 */
export function luceneQuery(text: string, types: readonly string[] | null | undefined): string | null {
  const words = withWords(text);
  if (words.length === 0) return null;
  const clauses = words.map((word) => {
    const fuzzy = word.length < FUZZY_FROM ? '' : ` ${word}~1^0.2`;
    return `+folded:(${word}^4 ${word}*${fuzzy})`;
  });
  const ofTypes =
    types === null || types === undefined || types.length === 0 ? [] : [`+type:(${types.join(' ')})^0`];
  return [...clauses, ...ofTypes].join(' ');
}

/** How well a spelling answers: whole words count most, then words begun, then words that begin alike, then the script. */
function likeness(spelling: string, text: string, words: readonly string[]): number {
  const own = foldedWords(spelling);
  const best = (word: string): number =>
    Math.max(
      0,
      ...own.map((o) =>
        o === word ? 3 : o.startsWith(word) ? 2 : o.slice(0, 3) === word.slice(0, 3) ? 1 : 0,
      ),
    );
  const asWritten = spelling.toLowerCase().includes(text.trim().toLowerCase()) ? 0.5 : 0;
  return words.reduce((sum, word) => sum + best(word), asWritten);
}

/** The spelling that answers best; the first among equals. */
export function bestSpelling(text: string, spellings: readonly string[]): string {
  const words = withWords(text);
  const ranked = spellings.map((spelling) => ({ spelling, like: likeness(spelling, text, words) }));
  return ranked.reduce((best, next) => (next.like > best.like ? next : best)).spelling;
}

const found = z.object({ card: z.looseObject({ name: z.string(), otherNames: z.array(z.string()) }) });

interface SearchArguments {
  readonly text: string;
  readonly types?: readonly string[] | null;
  readonly first?: number | null;
}

/** Resolves `search`. */
export const search =
  (ask: Ask) =>
  async (_: unknown, { text, types, first }: SearchArguments) => {
    const most = count('first', first, 12, 50);
    const query = luceneQuery(text, types);
    if (query === null) return [];
    const rows = await ask('find-by-name', {
      query,
      first: most,
      fetch: neo4j.int(most.toNumber() * FETCHED),
    });
    return rows.map((row) => {
      const { card } = found.parse(row);
      return { card, matched: bestSpelling(text, [card.name, ...card.otherNames]) };
    });
  };
