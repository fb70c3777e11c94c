/** Reads Markdown: marks of emphasis, links and headings go, the words stay. */
import { Marked } from 'marked';
import { mainPart } from './html-main.ts';
import { htmlText } from './html-text.ts';
import { elementsIn, parseHtml, wordsIn } from './html-tree.ts';
import { DELIMITER } from './list-marker.ts';
import { normalise } from './normalise.ts';
import { plainParts, plainReading } from './plain.ts';
import { endingOf, type Reader } from './reader.ts';

const ENDINGS = ['md', 'markdown', 'mdown', 'mkd'];

/** Line ends that Markdown does not know, and no more blank lines than mean something to it. */
const withLineFeeds = (text: string): string =>
  text
    .replace(/\u2028/gu, '\n')
    .replace(/[\f\v\u0085\u2029]/gu, '\n\n')
    .replace(/\n{3,}/gu, '\n\n');

const marked = new Marked({ gfm: true }).use({
  renderer: {
    list(list) {
      if (!list.ordered || !/^\s*\d+\)/u.test(list.raw)) return false;
      const items = list.items.map((item) => this.listitem(item)).join('');
      return `<ol start="${list.start}" ${DELIMITER}=")">${items}</ol>`;
    },
  },
});

/** How a text looks without regard to blank lines: Markdown may stand without them. */
const tight = (text: string): string => text.trim().replace(/\n+/gu, '\n');

/** Markdown, CommonMark with tables. */
export const markdown: Reader = {
  format: 'markdown',
  says: 'Markdown',
  endings: ENDINGS,
  recognises: ({ name }) => ENDINGS.includes(endingOf(name)),
  async read({ bytes }, limits) {
    const parts = plainParts(bytes);
    const page = parseHtml(await marked.parse(withLineFeeds(parts.front.body), { async: true }), limits);
    const { leaves } = mainPart(page);
    const heading = [...elementsIn(page)].find((element) => element.tagName === 'h1');
    const text = htmlText(page, (element) => leaves(element) !== false);
    const stands = tight(parts.asIs) === tight(text);
    const title = heading === undefined ? '' : normalise(wordsIn(heading));
    return plainReading(stands ? parts.asIs : text, parts, title === '' ? undefined : title);
  },
};
