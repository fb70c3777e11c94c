/** The words that texts are cut by, and that names are told from, from `words/*.yaml`: one list for all languages, since a word of one is none of another. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readYaml } from '../yaml/read.ts';

const list = z.array(z.string());
const file = z.strictObject({ months: list, monthsShort: list, abbreviations: list, titles: list });

/** What is known of a text before anything is read in it. */
export interface TextWords {
  /** Name of a month to its number, from 1. */
  readonly months: ReadonlyMap<string, number>;
  /** Short words whose full stop ends no sentence, in lower case. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words before a name that are no part of it, in lower case. */
  readonly titles: ReadonlySet<string>;
}

/** Short names of months may be eleven or thirteen (`sep`, `sept`): they go by their beginning. */
function monthOf(f: z.output<typeof file>, month: string, index: number): number {
  if (index < f.months.length) return index + 1;
  return f.months.findIndex((m) => m.startsWith(month.slice(0, 3))) + 1 || 5;
}

function read(): TextWords {
  const folder = fileURLToPath(new URL('words/', import.meta.url));
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readYaml(`${folder}${name}`, readFileSync(`${folder}${name}`, 'utf8'), file).value);
  return {
    months: new Map(
      files.flatMap((f) => [...f.months, ...f.monthsShort].map((m, i) => [m, monthOf(f, m, i)] as const)),
    ),
    abbreviations: new Set(files.flatMap((f) => f.abbreviations)),
    titles: new Set(files.flatMap((f) => f.titles)),
  };
}

let known: TextWords | undefined;

/** The words. @throws InvalidFile when a list is malformed */
export const textWords = (): TextWords => (known ??= read());
