/** What readers of plain text and Markdown share: bytes to a text, and its front matter apart. */
import type { Reading } from './reader.ts';
import { type Decoded, decode } from './decode.ts';
import { type FrontMatter, readFrontMatter, splitFrontMatter } from './front-matter.ts';
import { noText } from './refusal.ts';

/** The text of a file as it stands there: byte order mark off, line feeds, NFC. */
export const asItStands = (raw: string): string =>
  raw
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC');

/** Decodes a file and takes its front matter off. */
export function plainParts(bytes: Uint8Array): { decoded: Decoded; front: FrontMatter; asIs: string } {
  const decoded = decode(bytes);
  const stands = asItStands(decoded.text);
  return { decoded, front: readFrontMatter(stands), asIs: splitFrontMatter(stands).body };
}

/**
 * Puts a reading together.
 * @param text normalised, or as it stands in the file
 * @param asIs the text as it stands in the file: where it differs by nothing but its ends, it is the text
 * @throws Refusal when there is no letter in it
 */
export function plainReading(
  text: string,
  { decoded, front, asIs }: ReturnType<typeof plainParts>,
  title?: string,
): Reading {
  if (!/\p{L}/u.test(text)) throw noText();
  const ignored = front.unknown.length > 0 ? [`front matter not taken: ${front.unknown.join(', ')}`] : [];
  return {
    text: asIs.trim() === text ? asIs : text,
    about: { ...(title === undefined ? {} : { title }), ...front.about },
    notices: [...decoded.notices, ...ignored],
  };
}
