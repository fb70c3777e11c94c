/** Reads a document of any kind that is read: its text, what it tells of itself, and the file as it came. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { InvalidFile } from '../../server/errors.ts';
import type { About, Format } from './about.ts';
import { readIsolated } from './isolate.ts';
import { languageOf } from './language.ts';
import { LIMITS, type Limits, megabytes } from './limits.ts';
import type { Original } from './reader.ts';
import { misnamed, READ, recognise } from './recognise.ts';
import { Refusal } from './refusal.ts';

/** A document that was read; nothing of it is kept yet. */
export interface ReadDocument {
  readonly format: Format;
  /** Normalised once: paragraphs separated by one blank line, lines of a list each on their own line. */
  readonly text: string;
  /** What the document tells of itself. */
  readonly about: About;
  readonly original: { readonly name: string; readonly sha256: string; readonly bytes: Uint8Array };
  /** What a person should know of how it was read, one sentence each. */
  readonly notices: readonly string[];
}

/** Hexadecimal SHA-256 of bytes. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder',
  ENOTDIR: 'is not there',
  ELOOP: 'is a link that leads nowhere',
};

const unreadable = (path: string, code: string, error: Error): InvalidFile =>
  new InvalidFile(
    path,
    CAUSES[code] ?? `cannot be opened (${error.message})`,
    `Name a file that you may read. ${READ}`,
    { cause: error },
  );

/** Reads the bytes of a file, but not of one that is too large, or endless. Opening a pipe would wait for its writer. */
async function bytesOf(path: string, limits: Limits): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new InvalidFile(path, 'is a folder', `Name the files in it. ${READ}`);
    if (!found.isFile()) throw new InvalidFile(path, 'is not a file', READ);
    if (found.size > limits.bytes)
      throw new InvalidFile(
        path,
        `is ${megabytes(found.size)} large; up to ${megabytes(limits.bytes)} are read`,
        'Split it, or copy the part that matters into a text file.',
      );
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw unreadable(path, String(error.code), error);
    throw error;
  }
}

/**
 * Reads a document.
 * @throws InvalidFile when it cannot be read: place is its path, with what is wrong and what to do
 */
export async function readDocument(path: string, limits: Limits = LIMITS): Promise<ReadDocument> {
  const bytes = await bytesOf(path, limits);
  const file: Original = { name: basename(path), bytes };
  try {
    const reader = recognise(file);
    const reading = await readIsolated(reader, file, limits);
    const other = misnamed(file, reader);
    const language = reading.about.language === undefined ? languageOf(reading.text) : null;
    return {
      format: reader.format,
      text: reading.text,
      about: language === null ? reading.about : { ...reading.about, language },
      original: { name: file.name, sha256: sha256Of(bytes), bytes },
      notices: [
        ...(other === null ? [] : [other]),
        ...reading.notices,
        ...(language === null ? [] : [`language judged by its words: ${language}`]),
      ],
    };
  } catch (error) {
    throw error instanceof Refusal ? error.at(path) : error;
  }
}
