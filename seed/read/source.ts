/** Reads one source folder: the document as it came, and what is known about it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { InvalidFile } from '../../server/errors.ts';
import { parseWhen } from '../when.ts';
import { readYaml } from '../yaml.ts';

const edtfDate = z
  .string()
  .refine((text) => parseWhen(text) !== null, 'not a date in Extended Date/Time Format');

const about = z.strictObject({
  title: z.string().optional(),
  publisher: z.string().optional(),
  published: edtfDate.optional(),
  retrieved: edtfDate.optional(),
  url: z.url().optional(),
  language: z.string().optional(),
  kind: z.enum(['original', 'digest', 'translation', 'court-record']).optional(),
  note: z.string().optional(),
  derivedFrom: z.array(z.string()).optional(),
});

/** A document: its text, and what is known about it. */
export interface Source {
  readonly id: string;
  readonly kind: 'ORIGINAL' | 'DIGEST' | 'TRANSLATION' | 'COURT_RECORD';
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly note: string | null;
  readonly derivedFrom: readonly string[];
  readonly text: string;
  readonly sha256: string;
}

const KINDS = {
  original: 'ORIGINAL',
  digest: 'DIGEST',
  translation: 'TRANSLATION',
  'court-record': 'COURT_RECORD',
} as const;

/** The text of a document: byte order mark off, line feeds, NFC. */
export const normalise = (raw: string): string =>
  raw
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC');

/** Hexadecimal SHA-256 of a text as UTF-8. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Splits a front matter block from the text after it; no block, no front matter. */
export function splitFrontMatter(text: string): { front: string | null; body: string } {
  const match = /^---\n([\s\S]*?\n)---[^\S\n]*\n?/u.exec(text);
  return match === null
    ? { front: null, body: text }
    : { front: match[1] ?? '', body: text.slice(match[0].length) };
}

/**
 * Reads `folder`: one document, and `source.yaml` where the document does not tell all.
 * @param id the folder's name
 * @throws InvalidFile when there is no document or more than one, or what is said about it is malformed
 */
export function readSource(folder: string, id: string): Source {
  const files = readdirSync(folder).filter((name) => name !== 'source.yaml' && !name.startsWith('.'));
  const [name, ...others] = files;
  if (name === undefined || others.length > 0)
    throw new InvalidFile(
      folder,
      `holds ${files.length} documents`,
      'A source folder holds one document, and source.yaml where needed.',
    );
  const path = join(folder, name);
  const { front, body } = splitFrontMatter(normalise(readFileSync(path, 'utf8')));
  const said = front === null ? {} : readYaml(path, `\n${front}`, about).value;
  const beside = readdirSync(folder).includes('source.yaml') ? join(folder, 'source.yaml') : null;
  const known = {
    ...said,
    ...(beside === null ? {} : readYaml(beside, readFileSync(beside, 'utf8'), about).value),
  };
  return {
    id,
    kind: KINDS[known.kind ?? 'original'],
    title: known.title ?? id,
    publisher: known.publisher ?? null,
    published: known.published ?? null,
    retrieved: known.retrieved ?? null,
    url: known.url ?? null,
    language: known.language ?? 'und',
    note: known.note ?? null,
    derivedFrom: known.derivedFrom ?? [],
    text: body,
    sha256: sha256(body),
  };
}
