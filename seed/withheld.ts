/** What must not appear: `seed/withheld.yaml`, and how an entry is put in and taken out. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { InvalidFile } from '../server/errors.ts';
import { squash } from './text/quote.ts';
import { appendItem, removeItem, type YamlList } from './yaml/list.ts';
import { readYaml } from './yaml/read.ts';

const words = z.string().trim().min(1);

const withholding = z.strictObject({
  /** Drawn at random, so that what stands for a withheld name cannot be guessed from the name. */
  id: z.string().regex(/^w-[0-9a-f]{12}$/u, 'an id is w- and twelve hexadecimal digits'),
  /** A mention, `source/key`; the id of a node; or the id of a claim. */
  what: words,
  by: words,
  why: words,
});

const showing = z.strictObject({
  /** A mention, `source/key`, or the id of a node. */
  what: words,
  by: words,
  why: words,
});

const withheldFile = z.strictObject({
  withheld: z.array(withholding).default([]),
  /** Minors whom a reviewer lets appear. */
  shown: z.array(showing).default([]),
});

/** An entry, and where it stands. */
export interface Withholding extends z.output<typeof withholding> {
  /** `file:line`. */
  readonly place: string;
}

/** A minor whom a reviewer lets appear, and why. */
export type Showing = z.output<typeof showing>;

/** Reads which minors may appear; a file that is not there names none. @throws InvalidFile */
export const readShown = (path: string): readonly Showing[] =>
  existsSync(path) ? readYaml(path, readFileSync(path, 'utf8'), withheldFile).value.shown : [];

/** Reads what is withheld; a file that is not there holds nothing. @throws InvalidFile */
export function readWithheld(path: string): readonly Withholding[] {
  if (!existsSync(path)) return [];
  const file = readYaml(path, readFileSync(path, 'utf8'), withheldFile);
  const seen = new Map<string, string>();
  return file.value.withheld.map((entry, index) => {
    const place = `${path}:${file.lineOf(['withheld', index])}`;
    const first = seen.get(entry.id);
    if (first !== undefined) throw new InvalidFile(place, `the entry ${entry.id} stands already at ${first}`);
    seen.set(entry.id, place);
    return { ...entry, place };
  });
}

const list = (path: string, key = 'withheld'): YamlList => ({
  path,
  key,
  comment:
    'What must not appear in the graph. This file names it, as the rest of this folder does: publish neither.',
});

function put(path: string, text: string | null): void {
  if (text === null) {
    rmSync(path);
    return;
  }
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** Lets a minor appear. */
export function appendShowing(path: string, { what, by, why }: Showing): void {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const pairs: [string, string][] = [
    ['what', what],
    ['by', squash(by)],
    ['why', squash(why)],
  ];
  put(path, appendItem(list(path, 'shown'), text, { pairs }));
}

/** Appends an entry. */
export function appendWithholding(path: string, entry: Omit<Withholding, 'place'>): void {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const { id, what, by, why } = entry;
  put(
    path,
    appendItem(list(path), text, {
      pairs: [
        ['id', id],
        ['what', what],
        ['by', squash(by)],
        ['why', squash(why)],
      ],
    }),
  );
}

/** Takes the entry at `index` out. */
export function removeWithholding(path: string, index: number): void {
  put(path, removeItem(list(path), readFileSync(path, 'utf8'), index));
}
