/** Reads Markdown: marks of emphasis, links and headings go, the words stay. */
import { Marked } from 'marked';
import { htmlText } from './html-text.ts';
import { elementsIn, parseHtml, wordsIn } from './html-tree.ts';
import { mainPart } from './html-main.ts';
import { normalise } from './normalise.ts';
import { plainParts, plainReading } from './plain.ts';
import { endingOf, type Reader } from './reader.ts';

const ENDINGS = ['md', 'markdown', 'mdown', 'mkd'];

/** Markdown, CommonMark with tables. */
export const markdown: Reader = {
  format: 'markdown',
  says: 'Markdown',
  endings: ENDINGS,
  isolated: false,
  recognises: ({ name }) => ENDINGS.includes(endingOf(name)),
  async read({ bytes }, limits) {
    const parts = plainParts(bytes);
    const body = normaliseLines(parts.front.body);
    const page = parseHtml(await new Marked({ gfm: true, async: true }).parse(body), limits);
    const { leaves } = mainPart(page);
    const heading = [...elementsIn(page)].find((element) => element.tagName === 'h1');
    const title = heading === undefined ? undefined : normalise(wordsIn(heading));
    return plainReading(
      htmlText(page, (element) => leaves(element) !== false),
      parts,
      title === '' ? undefined : title,
    );
  },
};

/** Line ends that Markdown does not know. */
const normaliseLines = (text: string): string =>
  text.replace(/\u2028/gu, '\n').replace(/[\f\v\u0085\u2029]/gu, '\n\n');
