/** Which part of an HTML page is the document: its main part, without what stands on every page of a site. */
import {
  attribute,
  charactersIn,
  childrenOf,
  type Element,
  elementsIn,
  isElement,
  type Node,
} from './html-tree.ts';

/** Elements that hold no words of the document. */
const NO_WORDS: ReadonlySet<string> = new Set(
  (
    'script style noscript template head iframe object embed svg math canvas video audio picture img map ' +
    'input select button textarea datalist progress meter dialog del'
  ).split(' '),
);

/** Elements around the document, wherever they stand. */
const AROUND: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'form', 'menu']);
const AROUND_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo complementary search dialog alert menu menubar toolbar'.split(' '),
);

/** Words in the class or id of a part that goes around the document. */
const AROUND_WORDS =
  /^(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|share|sharing|social|related|comments?|cookies?|consent|newsletter|subscribe|subscription|advert|advertisement|ads|banner|promo|popup|modal|pagination|toolbar|widget|recommended)$/iu;

/** Why an element is no part of the document. */
export type Left = 'script' | 'hidden' | 'around';

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== null ||
  attribute(element, 'aria-hidden') === 'true' ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(element, 'style') ?? '');

const isAround = (element: Element): boolean =>
  AROUND.has(element.tagName) ||
  AROUND_ROLES.has(attribute(element, 'role') ?? '') ||
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
    .split(/[\s_-]+/u)
    .some((word) => AROUND_WORDS.test(word));

const isMain = (element: Element): boolean =>
  element.tagName === 'main' ||
  element.tagName === 'article' ||
  attribute(element, 'role') === 'main' ||
  attribute(element, 'itemprop') === 'articleBody';

/** The share of the words that makes something the document, and nothing beside it. */
const MOST = 0.5;
/** The share below which what calls itself the main part is not. */
const LEAST = 0.2;

/** The document in a page. */
export interface MainPart {
  readonly root: Node;
  /** Whether an element inside `root` is no part of the document, and why; `true`: it holds no words. */
  readonly leaves: (element: Element) => Left | boolean;
}

/** Counts the characters inside nodes, each once. */
function measured(): (node: Node) => number {
  const sizes = new Map<Node, number>();
  const measure = (node: Node): number => {
    if (isElement(node) && (NO_WORDS.has(node.tagName) || isHidden(node))) return 0;
    const known = sizes.get(node);
    if (known !== undefined) return known;
    const children = childrenOf(node);
    const size =
      children.length === 0
        ? charactersIn(node).replace(/\s+/gu, ' ').trim().length
        : children.reduce((sum, child) => sum + measure(child), 0);
    sizes.set(node, size);
    return size;
  };
  return measure;
}

/** Elements that claim to be the main part and stand in no other that does. */
function* outermost(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (isElement(child) && isMain(child)) yield child;
    else yield* outermost(child);
  }
}

/** Finds the document in a page: the innermost main part that holds most of what main parts hold, else all. */
export function mainPart(page: Node): MainPart {
  const size = measured();
  const claimed = [...outermost(page)].reduce((sum, element) => sum + size(element), 0);
  const fitting = [...elementsIn(page)].filter((e) => isMain(e) && size(e) > MOST * claimed);
  const innermost = fitting.at(-1);
  const root = innermost !== undefined && size(innermost) > LEAST * size(page) ? innermost : page;
  return {
    root,
    leaves(element) {
      if (element.tagName === 'script') return 'script';
      if (NO_WORDS.has(element.tagName)) return true;
      if (isHidden(element)) return 'hidden';
      const top = root === page && element.tagName === 'header';
      // What a class says is a hint: whatever holds most of the words is no bar beside them.
      return (top || isAround(element)) && size(element) < MOST * size(root) ? 'around' : false;
    },
  };
}
