/** Reads one source folder: the text of a document as it is kept, and what is known about it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidFile } from '../../server/errors.ts';
import { readYaml, type YamlFile } from '../yaml.ts';
import { about, type SourceFile, sourceFile } from './about.ts';
import { splitFrontMatter } from './front-matter.ts';
import { asItStands } from './plain.ts';
import { recognise } from './recognise.ts';
import { Refusal } from './refusal.ts';

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

/** A document whose text was made from it: the text counts, as long as it was made from this document. */
function readMade(folder: string, file: YamlFile<SourceFile>, others: readonly string[]): string {
  const { original } = file.value;
  const place = `${file.path}:${file.lineOf(['original'])}`;
  if (original === undefined || !others.includes(original.file))
    throw new InvalidFile(
      place,
      original === undefined
        ? `does not say what ${TEXT_FILE} was made from`
        : `names ${original.file}, which is not there`,
      'Run `npm run refrain -- extract` on the document, which writes both.',
    );
  if (sha256(readFileSync(join(folder, original.file))) !== original.sha256)
    throw new InvalidFile(
      join(folder, original.file),
      `is not the file that ${TEXT_FILE} was made from: its sha256 is another than in ${SOURCE_FILE}`,
      'Put the document back as it was, or run `npm run refrain -- extract` on the new one.',
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
  const others = files.filter((name) => name !== TEXT_FILE);
  const made = beside !== null && (beside.value.original !== undefined || others.length < files.length);
  if (beside !== null && made && others.length === 1)
    return sourceWith(id, beside.value, readMade(folder, beside, others));
  const [name] = files;
  if (name === undefined || files.length > 1)
    throw new InvalidFile(
      folder,
      `holds ${files.length} documents`,
      `A source folder holds one document, ${TEXT_FILE} where its text was made from it, and ${SOURCE_FILE} where needed.`,
    );
  const path = join(folder, name);
  const bytes = readFileSync(path);
  if (!isPlain(path, name, bytes))
    throw new InvalidFile(
      path,
      'has not been made text yet',
      `Run \`npm run refrain -- extract ${path}\`: it writes ${TEXT_FILE} beside it.`,
    );
  const { known, text } = readPlain(path, bytes);
  return sourceWith(id, { ...known, ...(beside?.value ?? {}) }, text);
}
