/** Says what a file is that no reader reads. */
import type { Original } from './reader.ts';
import { AS_DOCX, AS_TEXT, BINARY_SIGNATURES, type Foreign, SIGNATURES, UNPACK } from './signatures.ts';
import { brokenZip, zipNames } from './zip.ts';

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Names of streams in old Office files stand there in UTF-16. */
const wide = (name: string): string => Buffer.from(name, 'utf16le').toString('latin1');

function office(bytes: Uint8Array): Foreign {
  const all = latin1(bytes);
  if (all.includes(wide('EncryptedPackage')))
    return { what: 'a Word or Excel file under a password', advice: 'Save a copy without the password.' };
  if (all.includes(wide('WordDocument'))) return { what: 'an old Word document (.doc)', advice: AS_DOCX };
  if (all.includes(wide('Workbook'))) return { what: 'an old spreadsheet (.xls)', advice: AS_TEXT };
  return { what: 'an old Office file', advice: AS_DOCX };
}

function archive(bytes: Uint8Array): Foreign {
  const names = zipNames(bytes);
  if (names === null) throw brokenZip();
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (has('xl/')) return { what: 'a spreadsheet (XLSX)', advice: AS_TEXT };
  if (has('ppt/')) return { what: 'a presentation (PPTX)', advice: 'Save it as PDF.' };
  if (has('META-INF/container.xml')) return { what: 'an e-book (EPUB)', advice: AS_TEXT };
  if (names.includes('mimetype') && names.includes('content.xml'))
    return { what: 'an OpenDocument file (ODT, ODS)', advice: AS_DOCX };
  return { what: 'a zip archive', advice: UNPACK };
}

const XML: Foreign = { what: 'XML', advice: AS_TEXT };
const MIME: Foreign = {
  what: 'a web archive or an e-mail (MIME)',
  advice: 'Open it, and save the page as HTML or the message as text.',
};
const BINARY: Foreign = { what: 'no text: its bytes are those of a format unknown here' };

const MIME_HEAD = /^[A-Za-z-]+: [\s\S]*?^(?:MIME-Version: |Content-Type: (?:multipart|text|message)\/)/mu;
const XML_HEAD = /^(?:\xEF\xBB\xBF)?\s*<(?:\?xml|svg|rss|feed)[\s>]/u;

/** The share of a text's bytes that may be control characters. */
const ODD = 0.02;
/** UTF-16 has zeros at every second byte only; this many times more on one side than on the other. */
const LOPSIDED = 20;

/** Text has no zeros and next to no control characters; UTF-16 has zeros, on one side. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  let odd = 0;
  let [even, uneven] = [0, 0];
  for (const [at, byte] of head.entries()) {
    if (byte === 0 && at % 2 === 0) even += 1;
    else if (byte === 0) uneven += 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  }
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const utf16 = Math.max(even, uneven) > LOPSIDED * Math.min(even, uneven);
  if (marked) return false;
  return even + uneven > 0 ? !utf16 || even + uneven < ODD * head.length : odd > ODD * head.length;
}

/**
 * Says what a file is that no reader reads; null when it may be text.
 * @throws Refusal when it is a broken archive
 */
export function foreign({ bytes }: Original): Foreign | null {
  const head = latin1(bytes.subarray(0, 4096));
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return archive(bytes);
  if (head.startsWith('\xD0\xCF\x11\xE0')) return office(bytes);
  const binary = isBinary(bytes);
  const signatures = binary ? [...SIGNATURES, ...BINARY_SIGNATURES] : SIGNATURES;
  const known = signatures.find(([start, at]) => head.startsWith(start, at));
  if (known !== undefined) return known[2];
  if (MIME_HEAD.test(head)) return MIME;
  if (XML_HEAD.test(head)) return XML;
  return binary ? BINARY : null;
}
