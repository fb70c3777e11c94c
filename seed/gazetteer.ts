/** Signed gazetteers: things that are not in doubt, so that mentions of them in several sources are one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { InvalidFile } from '../server/errors.ts';
import type { Model } from '../server/model.ts';
import { readYaml } from './yaml/read.ts';

const words = z.string().trim().min(1);

const entry = z.looseObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/u, 'an id is letters, digits and hyphens'),
  type: words,
  name: words,
  otherNames: z.array(words).default([]),
});
const signedFile = z.strictObject({ signed: words, why: words, entries: z.array(entry) });
const publishersFile = z.strictObject({
  signed: words,
  why: words,
  entries: z.array(z.strictObject({ name: words, partOf: words.optional() })),
});

/** One thing that is not in doubt. */
export interface GazetteerEntry {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** The fields that the model marks `@gazetteer`. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** All that is signed. */
export interface Gazetteer {
  readonly entries: ReadonlyMap<string, GazetteerEntry>;
  /** Publisher to the publisher it is a branch of. */
  readonly publishers: ReadonlyMap<string, string>;
}

const KNOWN = new Set(['id', 'type', 'name', 'otherNames']);

/**
 * Reads every `*.yaml` of a folder; `publishers.yaml` says which publishers are branches of which.
 * @throws InvalidFile for an unknown type or field, or an id given twice
 */
export function readGazetteer(folder: string, model: Model): Gazetteer {
  const entries = new Map<string, GazetteerEntry>();
  const publishers = new Map<string, string>();
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    if (name === 'publishers.yaml') {
      for (const { name: branch, partOf } of readYaml(path, text, publishersFile).value.entries)
        if (partOf !== undefined) publishers.set(branch, partOf);
      continue;
    }
    const file = readYaml(path, text, signedFile);
    file.value.entries.forEach((raw, index) => {
      const place = `${path}:${file.lineOf(['entries', index])}`;
      const type = model.entities.get(raw.type);
      if (type === undefined) throw new InvalidFile(place, `unknown type ${raw.type}`);
      if (entries.has(raw.id)) throw new InvalidFile(place, `the id ${raw.id} is given twice`);
      const attributes: Record<string, string> = {};
      for (const [field, value] of Object.entries(raw)) {
        if (KNOWN.has(field)) continue;
        if (!type.gazetteer.includes(field) || typeof value !== 'string')
          throw new InvalidFile(place, `${raw.type} has no gazetteer field ${field} of text`);
        attributes[field] = value;
      }
      entries.set(raw.id, {
        id: raw.id,
        type: raw.type,
        name: raw.name,
        otherNames: raw.otherNames,
        attributes,
      });
    });
  }
  return { entries, publishers };
}

/** The publisher that a publisher is, in the end, a branch of. */
export function voiceOfPublisher(gazetteer: Gazetteer, publisher: string): string {
  const seen = new Set<string>();
  let at = publisher;
  for (
    let up = gazetteer.publishers.get(at);
    up !== undefined && !seen.has(at);
    up = gazetteer.publishers.get(at)
  ) {
    seen.add(at);
    at = up;
  }
  return at;
}
