/** Says what a file is by its first bytes, and which reader reads it. */
import { foreign } from './foreign.ts';
import { endingOf, type Original, type Reader } from './reader.ts';
import { READERS } from './readers.ts';
import { LOOK, Refusal } from './refusal.ts';

/** What is read, in words. */
export const READ = 'Read are plain text, Markdown, HTML, PDF and DOCX.';

/**
 * Finds the reader of a file.
 * @throws Refusal when the file is of a kind that is not read, or empty
 */
export function recognise(file: Original): Reader {
  if (file.bytes.length === 0) throw new Refusal('is empty', LOOK);
  const found = READERS.find(
    (reader) => reader.format !== 'text' && reader.format !== 'markdown' && reader.recognises(file),
  );
  if (found !== undefined) return found;
  const other = foreign(file);
  if (other !== null) throw new Refusal(`is ${other.what}, which is not read`, other.advice ?? READ);
  const plain = READERS.find((reader) => reader.recognises(file));
  if (plain === undefined) throw new Refusal('is of no kind that is read', READ);
  return plain;
}

/** What to say when a file is not what its name says; null when it is. */
export function misnamed({ name }: Original, reader: Reader): string | null {
  const ending = endingOf(name);
  const said = READERS.find((r) => r.endings.includes(ending));
  return said === undefined || said.format === reader.format
    ? null
    : `is ${reader.says} by its content, though its name ends in .${ending}; read as ${reader.says}`;
}
