/** What stands before an item of a list: a hyphen, or the number that a browser would show. */
import { attribute, childrenOf, type Element, isElement } from './html-tree.ts';

/** Words that bring a marker of their own. */
const OWN = /^(?:[-–—•*]|\(?(?:\d{1,3}|\p{L})[.)])\s/u;

/** Whether the words of an item begin with a marker already. */
export const bringsMarker = (words: string): boolean => OWN.test(words);

const letters = (number: number): string =>
  number <= 0 ? '' : letters(Math.floor((number - 1) / 26)) + String.fromCharCode(97 + ((number - 1) % 26));

const STYLES: Readonly<Record<string, (number: number) => string>> = {
  a: letters,
  A: (number) => letters(number).toUpperCase(),
};

const whole = (text: string | null): number | null =>
  text !== null && /^-?\d{1,9}$/u.test(text.trim()) ? Number(text) : null;

/** Names the sign after a number where it is no full stop; HTML has no attribute for it. */
export const DELIMITER = 'data-delimiter';

/** The markers of a list's items. */
export function markersOf(list: Element): ReadonlyMap<Element, string> {
  const items = childrenOf(list).filter(
    (child): child is Element => isElement(child) && child.tagName === 'li',
  );
  const markers = new Map<Element, string>();
  const step = attribute(list, 'reversed') === null ? 1 : -1;
  let next = whole(attribute(list, 'start')) ?? (step === 1 ? 1 : items.length);
  for (const item of items) {
    if (list.tagName !== 'ol') {
      markers.set(item, '- ');
      continue;
    }
    const number = whole(attribute(item, 'value')) ?? next;
    const shown = STYLES[attribute(list, 'type') ?? '']?.(number) ?? String(number);
    markers.set(item, `${shown}${attribute(list, DELIMITER) ?? '.'} `);
    next = number + step;
  }
  return markers;
}
