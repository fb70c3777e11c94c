/** Reads one source folder: the text of a document as it is kept, and what is known about it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidFile } from '../../server/errors.ts';
import type { Source } from '../source.ts';
import { readYaml, type YamlFile } from '../yaml/read.ts';
import { about, type SourceFile, sourceFile } from './about.ts';
import { splitFrontMatter } from './front-matter.ts';
import { asItStands } from './plain.ts';
import { recognise } from './recognise.ts';
import { Refusal } from './refusal.ts';

const KINDS = {
  original: 'ORIGINAL',
  digest: 'DIGEST',
  translation: 'TRANSLATION',
  'court-record': 'COURT_RECORD',
} as const;

/** The text of a document that is no plain text, beside the document. */
export const TEXT_FILE = 'text.txt';
/** What is known of a document, beside the document. */
export const SOURCE_FILE = 'source.yaml';

/** Hexadecimal SHA-256: of a text as UTF-8, or of bytes. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** A source of what is known and a text. */
export function sourceWith(id: string, known: SourceFile, text: string): Source {
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
    text,
    sha256: sha256(text),
  };
}

/** The documents in a source folder, without what Refrain keeps beside them. */
export const documentsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name !== SOURCE_FILE && !name.startsWith('.'))
    .sort();

/** Reads `source.yaml`; null when there is none. @throws InvalidFile when it is malformed */
export function readSourceFile(folder: string): YamlFile<SourceFile> | null {
  const path = join(folder, SOURCE_FILE);
  return existsSync(path) ? readYaml(path, readFileSync(path, 'utf8'), sourceFile) : null;
}

/**
 * Reads plain text or Markdown as it stands: UTF-8, front matter apart.
 * @throws InvalidFile when front matter is malformed
 */
export function readPlain(path: string, bytes: Uint8Array): { known: SourceFile; text: string } {
  const { front, body } = splitFrontMatter(asItStands(new TextDecoder().decode(bytes)));
  return { known: front === null ? {} : readYaml(path, `\n${front}`, about).value, text: body };
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Whether a file is text that can be read as it stands. @throws InvalidFile when it is of a kind that is never read */
export function isPlain(path: string, name: string, bytes: Uint8Array): boolean {
  if (bytes.length === 0) return true;
  try {
    const { format } = recognise({ name, bytes });
    return (format === 'text' || format === 'markdown') && isUtf8(bytes);
  } catch (error) {
    throw error instanceof Refusal ? error.at(path) : error;
  }
}

const unread = (path: string): InvalidFile =>
  new InvalidFile(
    path,
    'has not been made text yet',
    `Run \`./refrain extract ${path}\`: it writes ${TEXT_FILE} beside it.`,
  );

/** The text that was made from a document, as long as it was made from this one. */
function readMade(folder: string, file: YamlFile<SourceFile>, files: readonly string[]): string {
  const { original } = file.value;
  const place = `${file.path}:${file.lineOf(['original'])}`;
  const again = 'Run `./refrain extract` on the document, which writes both.';
  if (original === undefined)
    throw new InvalidFile(place, `does not say what ${TEXT_FILE} was made from`, again);
  if (!files.includes(original.file))
    throw new InvalidFile(place, `names ${original.file}, which is not there`, again);
  const path = join(folder, original.file);
  if (!files.includes(TEXT_FILE)) throw unread(path);
  if (sha256(readFileSync(path)) !== original.sha256)
    throw new InvalidFile(
      path,
      `is not the file that ${TEXT_FILE} was made from: its sha256 is another than in ${SOURCE_FILE}`,
      `Put the document back as it was, or run \`./refrain extract ${path}\`.`,
    );
  return asItStands(readFileSync(join(folder, TEXT_FILE), 'utf8')).replace(/\n$/u, '');
}

/**
 * Reads `folder`: one document, the text made from it where it is no plain text, and `source.yaml`.
 * @param id the folder's name
 * @throws InvalidFile when there is no document or more than one, or what is said about it is malformed
 */
export function readSource(folder: string, id: string): Source {
  const beside = readSourceFile(folder);
  const files = documentsIn(folder);
  const isMade = beside?.value.original !== undefined || (files.length === 2 && files.includes(TEXT_FILE));
  const [name] = files;
  if (name === undefined || files.length > (isMade ? 2 : 1))
    throw new InvalidFile(
      folder,
      `holds ${files.length} documents`,
      `A source folder holds one document, ${TEXT_FILE} where its text was made from it, and ${SOURCE_FILE} where needed.`,
    );
  if (isMade) {
    const file = beside ?? { path: join(folder, SOURCE_FILE), value: {}, lineOf: () => 1 };
    return sourceWith(id, file.value, readMade(folder, file, files));
  }
  const path = join(folder, name);
  const bytes = readFileSync(path);
  if (!isPlain(path, name, bytes)) throw unread(path);
  const { known, text } = readPlain(path, bytes);
  return sourceWith(id, { ...known, ...(beside?.value ?? {}) }, text);
}
