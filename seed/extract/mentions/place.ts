/** Finds places: those of the word list in any grammatical case, and what is called a region, a district, a village. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readYaml } from '../../yaml.ts';
import type { Finder, NamedMention } from '../mention.ts';
import { sameWord } from '../people/inflect.ts';

const file = z.strictObject({ places: z.array(z.array(z.string())) });

interface Known {
  /** First three letters, lower case, to names split in words. */
  readonly byBeginning: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const beginning = (word: string): string => word.toLowerCase().replaceAll('ё', 'е').slice(0, 2);

let known: Known | undefined;

function places(): Known {
  if (known !== undefined) return known;
  const path = fileURLToPath(new URL('../words/places.yaml', import.meta.url));
  const byBeginning = new Map<string, string[][]>();
  for (const name of readYaml(path, readFileSync(path, 'utf8'), file).value.places.flat()) {
    const split = name.split(/\s+/u);
    const at = beginning(split[0] ?? '');
    byBeginning.set(
      at,
      [...(byBeginning.get(at) ?? []), split].sort((a, b) => b.length - a.length),
    );
  }
  known = { byBeginning };
  return known;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[-’']\p{L}+)*`;
const CALLED = new RegExp(
  [
    `(?:${WORD}\\s+){1,2}(?:[Rr]egion|[Oo]blast|[Pp]rovince|[Dd]istrict|[Rr]ayon|[Rr]aion|[Vv]illage|[Cc]ounty)(?!\\p{L}|\\s+(?:[Cc]ourt|[Pp]rosecut|[Pp]olice|[Dd]epart|[Ii]nter))`,
    `(?<=(?:village|town|settlement|city|hamlet)\\s+of\\s+)${WORD}(?:\\s+${WORD})?`,
    `(?:${WORD}ск(?:ая|ой|ую|ом|ий|ого|ому))\\s+(?:област(?:ь|и|ью)|район(?:а|е|у)?|кра(?:й|я|е|ю))`,
    `(?<=(?:город(?:а|е|у|ом)?|г\\.|сел(?:о|а|е|у)|пос[её]лк(?:а|е|у)|деревн(?:я|и|е)|станиц(?:а|ы|е))\\s*)${WORD}`,
  ].join('|'),
  'gu',
);

/** The place of the word list that begins at `words[0]`, as the number of words it takes. */
export function placeAt(following: readonly string[]): number {
  const [first = ''] = following;
  for (const name of places().byBeginning.get(beginning(first)) ?? [])
    if (name.every((part, i) => sameName(following[i] ?? '', part))) return name.length;
  return 0;
}

const sameName = (word: string, name: string): boolean =>
  /^\p{Lu}/u.test(word) && sameWord(word.replace(/['’]s$/u, ''), name);

/** Names of the word list that stand in a text, taken or not. */
export function listedPlaces(text: string, offset = 0): NamedMention[] {
  const tokens = [...text.matchAll(/[\p{L}\p{M}]+(?:[-.’'][\p{L}\p{M}]+|\.(?=\s\p{Lu}))*/gu)];
  const found: NamedMention[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || !/^\p{Lu}/u.test(token[0])) continue;
    const taken = placeAt(tokens.slice(i, i + 3).map((t) => t[0]));
    const last = tokens[i + taken - 1];
    if (taken === 0 || last === undefined) continue;
    const end = last.index + last[0].replace(/['’]s$/u, '').length;
    const words = text.slice(token.index, end);
    if (/[.,;:!?\n]\s/u.test(words.replace(/^St\. /u, ''))) continue;
    found.push({
      kind: 'place',
      start: offset + token.index,
      end: offset + end,
      text: words,
      organisationKind: null,
    });
    i += taken - 1;
  }
  return found;
}

/** Finds places. */
export const findPlaces: Finder = (text, { free }) => {
  const called = [...text.matchAll(CALLED)].map((m): NamedMention => ({
    kind: 'place',
    start: m.index,
    end: m.index + m[0].length,
    text: m[0],
    organisationKind: null,
  }));
  const found: NamedMention[] = [];
  for (const place of [...called, ...listedPlaces(text)])
    if (free(place) && !found.some((f) => f.start < place.end && place.start < f.end)) found.push(place);
  return found;
};
