/** The word lists of `words/*.yaml`, read once: one list for all languages, since a word of one is none of another. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { longestFirst } from '../text/any-of.ts';
import { readYaml } from '../yaml/read.ts';

/** Relationships in which a word before a name gives the part: "judge", "следователь". */
export const PARTS = ['INVESTIGATED', 'JUDGED', 'PROSECUTED', 'DEFENDED'] as const;
export type Part = (typeof PARTS)[number];

const list = z.array(z.string());
const numbers = z.record(z.string(), z.number());
const file = z.strictObject({
  seasons: numbers,
  numbers,
  parts: z.strictObject({ INVESTIGATED: list, JUDGED: list, PROSECUTED: list, DEFENDED: list }),
  people: list,
  notNames: list,
  hedges: list,
  saying: list,
});

/** What extraction knows of words. */
export interface Words {
  /** Season to its EDTF number. */
  readonly seasons: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  /** Words of a part, longest first. */
  readonly parts: Readonly<Record<Part, readonly string[]>>;
  /** Nouns, or beginnings of nouns, that say what a person is. */
  readonly people: readonly string[];
  readonly notNames: ReadonlySet<string>;
  readonly hedges: readonly string[];
  readonly saying: readonly string[];
}

function read(): Words {
  const folder = fileURLToPath(new URL('words/', import.meta.url));
  const files = readdirSync(folder)
    .filter((name) => /^[a-z]{2}\.yaml$/u.test(name))
    .map((name) => readYaml(`${folder}${name}`, readFileSync(`${folder}${name}`, 'utf8'), file).value);
  const all = (pick: (f: z.output<typeof file>) => readonly string[]): string[] => files.flatMap(pick);
  const counted = (pick: (f: z.output<typeof file>) => Readonly<Record<string, number>>) =>
    new Map(files.flatMap((f) => Object.entries(pick(f))));
  return {
    seasons: counted((f) => f.seasons),
    numbers: counted((f) => f.numbers),
    parts: {
      INVESTIGATED: longestFirst(all((f) => f.parts.INVESTIGATED)),
      JUDGED: longestFirst(all((f) => f.parts.JUDGED)),
      PROSECUTED: longestFirst(all((f) => f.parts.PROSECUTED)),
      DEFENDED: longestFirst(all((f) => f.parts.DEFENDED)),
    },
    people: longestFirst(all((f) => f.people)),
    notNames: new Set(all((f) => f.notNames)),
    hedges: longestFirst(all((f) => f.hedges)),
    saying: longestFirst(all((f) => f.saying)),
  };
}

let known: Words | undefined;

/** The word lists. @throws InvalidFile when a list is malformed */
export const words = (): Words => (known ??= read());
