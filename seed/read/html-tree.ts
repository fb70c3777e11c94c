/** An HTML page as a tree, built within limits; nothing in it is run or fetched. */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import type { Limits } from './limits.ts';
import { Refusal } from './refusal.ts';

/** A node of the tree. */
export type Node = DefaultTreeAdapterMap['node'];
/** An element of the tree. */
export type Element = DefaultTreeAdapterMap['element'];

/** @throws Refusal when the page has more elements, or nests them deeper, than the limits allow */
export function parseHtml(html: string, limits: Limits): Node {
  let open = 0;
  let count = 0;
  return parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush() {
        open += 1;
        count += 1;
        if (open > limits.depth || count > limits.elements)
          throw new Refusal(
            open > limits.depth
              ? `nests elements more than ${limits.depth} deep`
              : `has more than ${limits.elements} elements`,
            'Save the part of the page that matters as text.',
          );
      },
      onItemPop() {
        open -= 1;
      },
    },
  });
}

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => 'tagName' in node;

/** The nodes inside one, in order. */
export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** An attribute; null when it is not there. */
export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((a) => a.name === name)?.value ?? null;

/** Every element inside a node, in the order of the page. */
export function* elementsIn(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** The characters inside a node as they stand in the page. */
export const charactersIn = (node: Node): string =>
  'value' in node ? node.value : childrenOf(node).map(charactersIn).join('');

/** The characters inside a node, white space squashed. */
export const wordsIn = (node: Node): string => charactersIn(node).replace(/\s+/gu, ' ').trim();
