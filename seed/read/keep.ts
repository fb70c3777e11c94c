/** Keeps a document that was read: the file as it came, its text, and what it tells of itself, whole or not at all. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { BadRequest, InvalidFile, RefrainError } from '../../server/errors.ts';
import type { Source } from '../source.ts';
import type { SourceFile } from './about.ts';
import type { ReadDocument } from './document.ts';
import { writeSourceFile } from './source-file.ts';
import {
  documentsIn,
  isPlain,
  readPlain,
  readSource,
  readSourceFile,
  sha256,
  SOURCE_FILE,
  sourceWith,
  TEXT_FILE,
} from './source.ts';

const ID = /^[a-z0-9][a-z0-9-]*$/u;

/** The source that a document would be; nothing is written. */
export const sourceOf = (id: string, document: ReadDocument): Source =>
  sourceWith(id, document.about, document.text);

/** What plain text or Markdown tells by itself; null when its text is not the text as it stands in it. */
function toldByItself({ format, original, text }: ReadDocument): SourceFile | null {
  if (format !== 'text' && format !== 'markdown') return null;
  try {
    if (!isPlain(original.name, original.name, original.bytes)) return null;
    const plain = readPlain(original.name, original.bytes);
    return plain.text === text ? plain.known : null;
  } catch (error) {
    if (error instanceof RefrainError) return null;
    throw error;
  }
}

/** A file's name in a source folder, where some names are taken and those with a dot in front are not seen. */
const keptName = (name: string): string =>
  name === TEXT_FILE || name === SOURCE_FILE || name.startsWith('.')
    ? `original${extname(name) || '.txt'}`
    : name;

/** The document that a folder holds now; null when it holds none. @throws InvalidFile when it holds several */
function heldIn(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const { original } = readSourceFile(folder)?.value ?? {};
  if (original !== undefined) return original.file;
  const [name, ...others] = documentsIn(folder);
  if (others.length > 0)
    throw new InvalidFile(folder, `holds ${others.length + 1} documents`, 'Leave one, and keep it again.');
  return name ?? null;
}

/** Whether a folder holds just this document, and its text where it needs one. */
function isKept(folder: string, held: string | null, document: ReadDocument): boolean {
  if (held === null || !existsSync(join(folder, held))) return false;
  if (sha256(readFileSync(join(folder, held))) !== document.original.sha256) return false;
  return existsSync(join(folder, TEXT_FILE)) || isPlain(held, held, document.original.bytes);
}

/** Writes a whole source folder at `fresh`: what `folder` has beside its document is taken along. */
function write(fresh: string, folder: string, held: string | null, document: ReadDocument): void {
  if (existsSync(folder)) cpSync(folder, fresh, { recursive: true });
  else mkdirSync(fresh, { recursive: true });
  for (const old of [held, TEXT_FILE]) if (old !== null) rmSync(join(fresh, old), { force: true });
  const file = keptName(document.original.name);
  writeFileSync(join(fresh, file), document.original.bytes, { flag: 'wx' });
  const told = toldByItself(document);
  if (told === null) writeFileSync(join(fresh, TEXT_FILE), `${document.text}\n`, { flag: 'wx' });
  const path = join(fresh, SOURCE_FILE);
  writeSourceFile(path, document.about, told, {
    format: document.format,
    original: { file, sha256: document.original.sha256 },
  });
}

/** Puts `fresh` in the place of `folder`. Killed in between, `aside` holds the old one, and the next call takes it back. */
function replace(fresh: string, folder: string, aside: string): void {
  const existed = existsSync(folder);
  if (existed) renameSync(folder, aside);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (existed) renameSync(aside, folder);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

/**
 * Keeps a document as `sources/<id>/`, whole or not at all. The same document changes nothing; another one replaces
 * document and text, and what a person wrote in `source.yaml` stays.
 * @throws BadRequest when `id` is no id; InvalidFile when the folder cannot be written, or what is there is malformed
 */
export function keepDocument(seedFolder: string, id: string, document: ReadDocument): Source {
  if (!ID.test(id))
    throw new BadRequest(
      `"${id}"`,
      'is no id of a source',
      'An id is lower-case letters, digits and hyphens.',
    );
  const sources = join(seedFolder, 'sources');
  const folder = join(sources, id);
  const [fresh, aside] = [join(sources, `.${id}.new`), join(sources, `.${id}.old`)];
  try {
    if (!existsSync(folder) && existsSync(aside)) renameSync(aside, folder);
    rmSync(fresh, { recursive: true, force: true });
    const held = heldIn(folder);
    if (isKept(folder, held, document)) return readSource(folder, id);
    write(fresh, folder, held, document);
    replace(fresh, folder, aside);
  } catch (error) {
    if (existsSync(fresh)) rmSync(fresh, { recursive: true });
    if (error instanceof RefrainError || !(error instanceof Error)) throw error;
    throw new InvalidFile(folder, `was not written (${error.message})`, 'Nothing was changed there.', {
      cause: error,
    });
  }
  return readSource(folder, id);
}
