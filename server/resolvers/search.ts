/** Finds nodes by name: words in any spelling, script or case, complete or begun, with a title or without. */
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { foldedWords } from '../../seed/text/names.ts';
import { nominatives } from '../../seed/text/nominative.ts';
import { isTitle } from '../../seed/text/titles.ts';
import type { Ask } from '../ask.ts';
import { count } from './arguments.ts';

const WORDS = 8;
const LETTERS = 40;
// A letter too many or too few leaves little of a shorter word.
const FUZZY_FROM = 5;
// More than are shown, so that among equals those in most cases come first.
const FETCHED = 2;

/** A word as it is looked up. */
interface Asked {
  readonly folded: string;
  /** Folded names that it may be a case of. */
  readonly forms: readonly string[];
  /** Whether it may stand before a person's name without being part of it. */
  readonly isTitle: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text; "г-н" is one title, another word with a hyphen is two words. */
function asked(text: string): Asked[] {
  const words = [...text.matchAll(WORD)].flatMap(([found]): Asked[] => {
    const raw = found.replace(/['’ʼ`]s$/u, '');
    const title = isTitle(raw);
    const forms = nominatives(raw).flatMap(foldedWords);
    const parts = foldedWords(raw);
    return parts.map((part) => ({
      folded: part.slice(0, LETTERS),
      forms: parts.length > 1 ? [] : [...new Set(forms)].filter((form) => form !== part),
      isTitle: title,
    }));
  });
  return words.slice(0, WORDS);
}

function clause({ folded, forms }: Asked): string {
  const fuzzy = folded.length < FUZZY_FROM ? '' : ` ${folded}~1^0.2`;
  return `+folded:(${folded}^4 ${folded}*${fuzzy}${forms.map((form) => ` ${form}^2`).join('')})`;
}

/**
 * The query for Lucene: every word has to be there, whole, begun, in its nominative, or, last of all, with one letter
 * wrong. Of a person, the words have to be there that are no titles. Folded words are of a to z and digits, so nothing
 * in them means anything to Lucene.
 * @returns null when no letter is left
 */
export function luceneQuery(text: string, types: readonly string[] | null | undefined): string | null {
  const words = asked(text);
  if (words.length === 0) return null;
  const all = words.map(clause).join(' ');
  const named = words.filter((word) => !word.isTitle);
  const isTitled = named.length > 0 && named.length < words.length;
  const names = isTitled ? `+((${all}) (${named.map(clause).join(' ')} +type:Person^0))` : all;
  const ofTypes = types === null || types === undefined ? [] : [`+type:(${types.join(' ')})^0`];
  return [names, ...ofTypes].join(' ');
}

/** How well a spelling answers: whole words count most, then words begun, then words that begin alike, then the script. */
function likeness(spelling: string, text: string, words: readonly Asked[]): number {
  const own = foldedWords(spelling);
  const best = (word: string): number =>
    Math.max(
      0,
      ...own.map((o) =>
        o === word ? 3 : o.startsWith(word) ? 2 : o.slice(0, 3) === word.slice(0, 3) ? 1 : 0,
      ),
    );
  const asWritten = spelling.toLowerCase().includes(text.trim().toLowerCase()) ? 0.5 : 0;
  const either = ({ folded, forms }: Asked): number => Math.max(...[folded, ...forms].map(best));
  return words.reduce((sum, word) => sum + either(word), asWritten);
}

/** The spelling that answers best; the first among equals. */
export function bestSpelling(text: string, spellings: readonly string[]): string {
  const words = asked(text);
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
