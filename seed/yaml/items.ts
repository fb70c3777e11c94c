/** Edits a list of a YAML file item by item. */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { editPairs, endOf, lineStart, nextLine, type Splice } from './splice.ts';

/** An item of the list: `was` is null for a new one, `now` for one that goes. */
export interface Item<T> {
  readonly was: T | null;
  now: T | null;
}

/** How the items of a list are written. */
export interface Writing<T> {
  /** An item whole, its dash `indent` spaces in. */
  readonly lines: (now: T, indent: number) => string[];
  /** Changes an item in parts, where it is in block style; without it, items are written whole. */
  readonly patch?: (node: YAMLMap, was: T, now: T, indent: number) => Splice[];
  /** The keys of the file in their order, for a list that is not there yet. */
  readonly order?: readonly string[];
}

// What is undefined is not there.
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** Whether two values say the same in a file. */
export const same = (a: unknown, b: unknown): boolean => a === b || isDeepStrictEqual(plain(a), plain(b));

/**
 * Splices for the list under `key`.
 * @param items those of the file in their order, then the new ones
 */
export function editItems<T>(
  text: string,
  root: YAMLMap,
  key: string,
  items: readonly Item<T>[],
  { lines, patch, order = [] }: Writing<T>,
): Splice[] {
  if (items.every(({ was, now }) => same(was, now))) return [];
  const left = items.flatMap(({ now }) => now ?? []);
  const list = root.get(key, true);
  if (!isSeq(list) || list.flow === true || list.items.length === 0 || !list.range) {
    const body = left.length === 0 ? [`${key}: []`] : [`${key}:`, ...left.flatMap((now) => lines(now, 2))];
    return editPairs(text, root, [{ key, lines: body }], order);
  }
  const indent = list.range[0] - lineStart(text, list.range[0]);
  const splices: Splice[] = [];
  let last = 0;
  list.items.forEach((node, index) => {
    const item = items[index];
    const end = endOf(text, node);
    if (item?.was == null || end === null || !(isMap(node) && node.range)) return;
    last = end;
    const { was, now } = item;
    if (same(was, now)) return;
    const dash = text.lastIndexOf('-', node.range[0] - 1);
    if (now === null) splices.push({ start: lineStart(text, dash), end: nextLine(text, end), put: '' });
    else
      splices.push(
        ...((node.flow === true
          ? undefined
          : patch?.(node, was, now, node.range[0] - lineStart(text, dash))) ?? [
          { start: dash, end, put: lines(now, indent).join('\n').slice(indent) },
        ]),
      );
  });
  if (left.length === 0) {
    const pair = root.items.find((p) => isScalar(p.key) && p.key.value === key);
    const colon = text.indexOf(':', endOf(text, pair?.key) ?? 0) + 1;
    splices.push({ start: colon, end: colon, put: ' []' });
  }
  const added = items.flatMap(({ was, now }) => (was === null && now !== null ? lines(now, indent) : []));
  const after = nextLine(text, last);
  if (added.length > 0) splices.push({ start: after, end: after, put: `${added.join('\n')}\n` });
  return splices;
}
