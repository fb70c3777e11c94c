/** First bytes of files that are not read, so that a message can say what a file is. */

/** A kind of file, and what to do with one instead. */
export interface Foreign {
  readonly what: string;
  readonly advice?: string;
}

/** What to do with a picture of words. */
export const OCR = 'Run text recognition (OCR) over it first, and give Refrain the text that comes out.';
/** What to do with a document of another word processor. */
export const AS_DOCX = 'Open it in a word processor and save it as .docx, or print it to PDF.';
/** What to do with what has some text in it. */
export const AS_TEXT = 'Copy the part that matters into a text file.';
/** What to do with an archive. */
export const UNPACK = 'Unpack it and give Refrain what is in it.';

const image = (name: string): Foreign => ({ what: `an image (${name})`, advice: OCR });
const film: Foreign = { what: 'a video or a sound file' };
const packed: Foreign = { what: 'a packed archive', advice: UNPACK };
const program: Foreign = { what: 'a program' };

/** Bytes as Latin-1 characters, the offset that they stand at, and what they mean; the first that fits counts. */
export type Signature = readonly [bytes: string, at: number, kind: Foreign];

/** Beginnings that no text has. */
export const SIGNATURES: readonly Signature[] = [
  ['\x89PNG', 0, image('PNG')],
  ['\xFF\xD8\xFF', 0, image('JPEG')],
  ['II*\0', 0, image('TIFF')],
  ['MM\0*', 0, image('TIFF')],
  ['{\\rtf', 0, { what: 'rich text (RTF)', advice: AS_DOCX }],
  ['%!PS', 0, { what: 'PostScript', advice: 'Convert it to PDF.' }],
  ['SQLite format 3\0', 0, { what: 'a database (SQLite)', advice: AS_TEXT }],
  ['\x1AE\xDF\xA3', 0, film],
  ['\x1F\x8B', 0, packed],
  ['7z\xBC\xAF', 0, packed],
  ['\xFD7zXZ', 0, packed],
  ['\x28\xB5\x2F\xFD', 0, packed],
  ['\x7FELF', 0, program],
  ['MZ\x90', 0, program],
];

/** Letters that a text may have at that place, and mean something only in a file that is no text. */
export const BINARY_SIGNATURES: readonly Signature[] = [
  ['GIF8', 0, image('GIF')],
  ['WEBP', 8, image('WebP')],
  ['BM', 0, image('BMP')],
  ['ftyphei', 4, image('HEIF')],
  ['ftypmif1', 4, image('HEIF')],
  ['ftypavif', 4, image('AVIF')],
  ['AT&TFORM', 0, { what: 'a scan (DjVu)', advice: OCR }],
  ['ftyp', 4, film],
  ['ID3', 0, film],
  ['OggS', 0, film],
  ['fLaC', 0, film],
  ['RIFF', 0, film],
  ['Rar!', 0, packed],
  ['BZh', 0, packed],
  ['ustar', 257, packed],
];
