/** Reads Word documents: paragraphs, lists, tables and notes; images, comments and deleted words are left out. */
import { decode } from './decode.ts';
import { docxAbout } from './docx-about.ts';
import { htmlText } from './html-text.ts';
import { attribute, elementsIn, parseHtml, wordsIn } from './html-tree.ts';
import type { Limits } from './limits.ts';
import { normalise } from './normalise.ts';
import type { Original, Reader, Reading } from './reader.ts';
import { noText, Refusal } from './refusal.ts';
import { unzip, zipNames, zipPlain } from './zip.ts';

const WANTED = /^(?:\[Content_Types\]\.xml|.*\.rels|word\/.*\.xml|docProps\/core\.xml)$/u;

function partsOf(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, Uint8Array> {
  const parts = unzip(bytes, (name) => WANTED.test(name), limits);
  for (const [name, part] of parts)
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(decode(part).text))
      throw new Refusal(
        `has a document type of its own in ${name}, which no word processor writes`,
        'It was not read. Open it in a word processor and save it again.',
      );
  return parts;
}

/** What a parser complains of, without the rest of its thoughts. */
const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.trim() ?? '';

async function read({ bytes }: Original, limits: Limits): Promise<Reading> {
  const parts = partsOf(bytes, limits);
  const { default: mammoth } = await import('mammoth');
  let html: string;
  try {
    const result = await mammoth.convertToHtml(
      { buffer: zipPlain(parts) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    html = result.value;
  } catch (error) {
    throw new Refusal(
      `is a broken Word document (${firstLine(error)})`,
      'Open it in a word processor and save it again.',
      { cause: error },
    );
  }
  const page = parseHtml(html, limits);
  const images = [...elementsIn(page)].filter((e) => e.tagName === 'img').length;
  const text = htmlText(page, (element) => element.tagName === 'img');
  if (!/\p{L}/u.test(text))
    throw images > 0
      ? new Refusal('holds images and no text', 'Run text recognition (OCR) over them first.')
      : noText();
  const heading = [...elementsIn(page)].find((e) => e.tagName === 'h1' && attribute(e, 'hidden') === null);
  const title = heading === undefined ? '' : normalise(wordsIn(heading));
  return {
    text,
    about: { ...(title === '' ? {} : { title }), ...docxAbout(parts) },
    notices: images > 0 ? [`${images} ${images === 1 ? 'image' : 'images'} left out`] : [],
  };
}

/** Word since 2007. */
export const docx: Reader = {
  format: 'docx',
  says: 'a Word document (DOCX)',
  endings: ['docx', 'docm', 'dotx'],
  recognises: ({ bytes }) =>
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    (zipNames(bytes)?.some((name) => /^word\/document\d*\.xml$/u.test(name)) ?? false),
  read,
};
