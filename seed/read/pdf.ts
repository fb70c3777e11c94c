/** Reads PDF: its text layer, lines joined to paragraphs, without what stands on every page. */
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { z } from 'zod';
import type { About } from './about.ts';
import { lettersIn } from './letters.ts';
import { madeOn, primaryLanguage, usefulTitle } from './metadata.ts';
import { normalise } from './normalise.ts';
import { linesOf, type Page, type Piece } from './pdf-lines.ts';
import { paragraphs } from './pdf-paragraphs.ts';
import { withoutRunningHeads } from './pdf-running-heads.ts';
import type { Original, Reader, Reading } from './reader.ts';
import { Refusal } from './refusal.ts';

const OCR =
  'Run text recognition (OCR) over it first, and give Refrain the PDF with its text layer, or the text.';

/** Pages without text that are named one by one. */
const NAMED = 10;
/** The share of characters that stand for no letter, above which a text layer is none. */
const UNREADABLE = 0.1;

async function opened(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // pdf.js takes the bytes for itself, and fetches nothing that it is not told to.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, enableXfa: false });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    throw name === 'PasswordException'
      ? new Refusal('is under a password', 'Save a copy without the password.', { cause: error })
      : new Refusal(`is a broken PDF (${message})`, 'Fetch it again, or print it to a new PDF.', {
          cause: error,
        });
  }
}

const matrix = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]);
type Matrix = z.infer<typeof matrix>;

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

async function pageOf(page: PDFPageProxy): Promise<Page> {
  const view = page.getViewport({ scale: 1 });
  const shown = matrix.parse(view.transform);
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [a, b, c, d, x, y] = times(shown, matrix.parse(item.transform));
    // Text that runs up the page is a stamp or a watermark.
    if (Math.abs(b) > Math.abs(a)) continue;
    pieces.push({ words: item.str, x, y, width: item.width, size: Math.hypot(c, d) });
  }
  return { height: view.height, lines: linesOf(pieces) };
}

const information = z.object({
  Title: z.string().optional().catch(undefined),
  CreationDate: z.string().optional().catch(undefined),
  Language: z.string().optional().catch(undefined),
});

async function aboutOf(document: PDFDocumentProxy): Promise<About> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const { Title, CreationDate, Language } = information.parse(info);
  const title = usefulTitle(Title);
  const language = primaryLanguage(Language);
  return {
    ...(title === null ? {} : { title }),
    ...(language === null ? {} : { language }),
    ...madeOn(CreationDate),
  };
}

function withoutText(pages: readonly Page[]): readonly string[] {
  const empty = pages.flatMap(({ lines }, at) => (lines.length === 0 ? [at + 1] : []));
  if (empty.length === 0) return [];
  const which = empty.length > NAMED ? `${empty.length} pages` : `page ${empty.join(', ')}`;
  return [`${which} without text: empty, or a scan`];
}

function checkLetters(text: string, pages: number): void {
  const letters = lettersIn(text);
  const lost = text.replace(/[^\uFFFD\p{Co}\p{Cn}]+/gu, '').length;
  if (lost > UNREADABLE * (letters + lost))
    throw new Refusal(
      'has a text layer whose letters cannot be told (its fonts do not say which they are)',
      OCR,
    );
  if (letters === 0)
    throw new Refusal(
      `has no text layer on its ${pages} ${pages === 1 ? 'page' : 'pages'}: it is a scan, or empty`,
      OCR,
    );
}

async function read({ bytes }: Original): Promise<Reading> {
  const document = await opened(bytes);
  const all: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    all.push(await pageOf(page));
    page.cleanup();
  }
  const { pages, removed } = withoutRunningHeads(all);
  const text = normalise(paragraphs(pages));
  checkLetters(text, all.length);
  const heads =
    removed.length === 0 ? [] : [`left out, since it stands on every page: ${removed.join('; ')}`];
  return { text, about: await aboutOf(document), notices: [...heads, ...withoutText(all)] };
}

/** PDF with a text layer. */
export const pdf: Reader = {
  format: 'pdf',
  says: 'a PDF',
  endings: ['pdf'],
  recognises: ({ bytes }) =>
    new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024)).includes('%PDF-'),
  read,
};
