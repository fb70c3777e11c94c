/** A tree of HTML to a text: blocks to paragraphs, items of lists and rows of tables to lines. */
import { attribute, childrenOf, type Element, isElement, type Node, wordsIn } from './html-tree.ts';
import { bringsMarker, markersOf } from './list-marker.ts';
import { normalise } from './normalise.ts';
import { labelled, tableRows } from './table-rows.ts';

const PARAGRAPHS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend main nav ol p pre section summary table td th tr ul'
  ).split(' '),
);

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits raised as the page shows them: "Article 405¹" is not Article 4051. */
const raised = (words: string): string => words.replace(/\d/gu, (digit) => RAISED.charAt(Number(digit)));

/** A mark that leads to a footnote, or back from it. */
const isNoteMark = (element: Element): boolean =>
  element.tagName === 'a' &&
  (attribute(element, 'href') ?? '').includes('#') &&
  /^\[?(?:\d{1,3}|[*†‡↑↩^]+)\]?$/u.test(wordsIn(element));

/**
 * The text of a tree, normalised.
 * @param leaves whether an element is left out with all that is in it
 */
export function htmlText(root: Node, leaves: (element: Element) => boolean): string {
  let text = '';
  let due = 0;
  let marker = '';
  let items = 0;
  let verbatim = false;

  /** Inside an item of a list a paragraph is a line. */
  const end = (feeds: 1 | 2): void => {
    due = Math.max(due, items > 0 ? 1 : feeds);
  };

  function say(words: string): void {
    const fresh = text === '' || due > 0;
    const flat = words.replace(/[ \t\r\n\f]+/gu, ' ');
    const said = fresh || marker !== '' || text.endsWith(' ') ? flat.trimStart() : flat;
    if (said === '') return;
    if (text !== '') text += '\n'.repeat(due);
    due = 0;
    text += (bringsMarker(said) ? '' : marker) + said;
    marker = '';
  }

  function sayLines(words: string): void {
    for (const [at, line] of words.split('\n').entries()) {
      if (at > 0) due = line.trim() === '' ? 2 : Math.max(due, 1);
      say(line);
    }
  }

  function list(element: Element): void {
    const markers = markersOf(element);
    end(2);
    for (const child of childrenOf(element)) {
      const own = isElement(child) ? markers.get(child) : undefined;
      if (own === undefined || !isElement(child) || leaves(child)) {
        walk(child);
        continue;
      }
      due = Math.max(due, 1);
      marker = own;
      items += 1;
      childrenOf(child).forEach(walk);
      items -= 1;
      marker = '';
      due = Math.max(due, 1);
    }
    end(2);
  }

  function terms(element: Element): void {
    let label = '';
    end(2);
    for (const child of childrenOf(element)) {
      if (!isElement(child) || leaves(child)) continue;
      if (child.tagName === 'div') terms(child);
      const words = htmlText(child, leaves);
      if (child.tagName === 'dt') label = label === '' ? words : `${label}, ${words}`;
      if (child.tagName !== 'dd' || words === '') continue;
      due = Math.max(due, 1);
      sayLines(label === '' ? words : labelled(label, words));
      label = '';
    }
    if (label !== '') say(label);
    end(2);
  }

  function table(element: Element): boolean {
    const rows = tableRows(element, (cell) => htmlText(cell, leaves));
    for (const row of rows ?? []) {
      due = Math.max(due, text === '' ? 0 : 1);
      say(row);
    }
    return rows !== null;
  }

  function inside(element: Element): void {
    const { tagName } = element;
    if (tagName === 'pre') verbatim = true;
    if (tagName === 'q') say('“');
    childrenOf(element).forEach(walk);
    if (tagName === 'q') text += '”';
    if (tagName === 'pre') verbatim = false;
  }

  function walk(node: Node): void {
    if ('value' in node) {
      if (verbatim) sayLines(node.value);
      else say(node.value);
      return;
    }
    if (!isElement(node)) {
      childrenOf(node).forEach(walk);
      return;
    }
    const { tagName } = node;
    if (leaves(node) || isNoteMark(node)) return;
    if (tagName === 'br') {
      due = due > 0 ? 2 : 1;
      return;
    }
    if (tagName === 'ul' || tagName === 'ol') {
      list(node);
      return;
    }
    if (tagName === 'dl') {
      terms(node);
      return;
    }
    if (tagName === 'sup' && /^\d{1,3}$/u.test(wordsIn(node)) && ![...childrenOf(node)].some(isElement)) {
      say(raised(wordsIn(node)));
      return;
    }
    const block = PARAGRAPHS.has(tagName);
    if (block) end(2);
    if (tagName !== 'table' || !table(node)) inside(node);
    if (block) end(2);
  }

  walk(root);
  return normalise(text);
}
