/** Reads HTML: the document of a page without the page around it. No script is run, nothing is fetched. */
import { decode, decodeAs } from './decode.ts';
import { htmlAbout } from './html-about.ts';
import { type Left, mainPart } from './html-main.ts';
import { htmlText } from './html-text.ts';
import { attribute, type Element, elementsIn, parseHtml } from './html-tree.ts';
import { lettersIn } from './letters.ts';
import type { Limits } from './limits.ts';
import { endingOf, type Original, type Reader, type Reading } from './reader.ts';
import { noText, Refusal } from './refusal.ts';

const ENDINGS = ['html', 'htm', 'xhtml'];

/** The head of a file as far as ASCII can tell, in whatever encoding. */
const head = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096)).replace(/\0/gu, '');

/** A page begins with its doctype or its outermost elements, after comments and declarations. */
const BEGINS = /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|title|meta)[\s>]/iu;

/** The encoding that the page names. */
const charset = (bytes: Uint8Array): string | null =>
  /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head(bytes))?.[1] ??
  /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu.exec(head(bytes))?.[1] ??
  null;

const beginning = (bytes: Uint8Array): string =>
  head(bytes).replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/u, '');

const LEFT: Readonly<Record<Left, (count: number) => string>> = {
  script: (count) => `${count} ${count === 1 ? 'script' : 'scripts'} left out, none was run`,
  hidden: (count) => `${count} ${count === 1 ? 'part' : 'parts'} that the page does not show left out`,
  around: (count) =>
    `${count} ${count === 1 ? 'part' : 'parts'} around the document left out (navigation, header, footer and the like)`,
};

const isScript = (element: Element): boolean =>
  element.tagName === 'script' && !/json/iu.test(attribute(element, 'type') ?? '');

/** Fewer letters than this on a page with scripts are a place for what the scripts would make. */
const FEW = 40;

function read({ bytes }: Original, limits: Limits): Reading {
  const said = charset(bytes);
  const { text: html, encoding, notices } = decode(bytes, said);
  const page = parseHtml(html, limits);
  const { root, leaves } = mainPart(page);
  const left = new Map<Left, number>();
  const scripts = [...elementsIn(page)].filter(isScript).length;
  if (scripts > 0) left.set('script', scripts);
  const text = htmlText(root, (element) => {
    const why = leaves(element);
    if (typeof why === 'string' && why !== 'script') left.set(why, (left.get(why) ?? 0) + 1);
    return why !== false;
  });
  const letters = lettersIn(text);
  if (scripts > 0 && (letters < FEW || (letters < 5 * FEW && /javascript/iu.test(text))))
    throw new Refusal(
      'holds no text but what its scripts would make, and scripts are not run',
      'Open the page in a browser and save it once it shows, or print it to PDF.',
    );
  if (letters === 0) throw noText();
  const other =
    said !== null &&
    encoding === 'utf-8' &&
    decodeAs(new Uint8Array(0), said) !== null &&
    !/^utf-?8$/iu.test(said)
      ? [`says that it is ${said}, and is UTF-8`]
      : [];
  return {
    text,
    about: htmlAbout(page),
    notices: [...notices, ...other, ...[...left].map(([why, count]) => LEFT[why](count))],
  };
}

/** HTML, a saved page or a fragment. */
export const html: Reader = {
  format: 'html',
  says: 'HTML',
  endings: ENDINGS,
  recognises: ({ name, bytes }) =>
    BEGINS.test(beginning(bytes)) ||
    (ENDINGS.includes(endingOf(name)) &&
      /^\s*</u.test(beginning(bytes)) &&
      /<\/(?:p|div|span|b|i|a|li|h[1-6])>/iu.test(head(bytes))),
  read: (file, limits) => Promise.resolve().then(() => read(file, limits)),
};
