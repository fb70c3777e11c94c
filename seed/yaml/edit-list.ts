/** Edits the lists of a claims file item by item. */
import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { type Item, same } from '../review/plan.ts';
import { editPairs, endOf, lineStart, nextLine, type Splice } from './splice.ts';

/** The order of a claims file. */
export const ROOT = ['source', 'sha256', 'entities', 'claims', 'notClaimed'];

/**
 * Splices for one list of the file.
 * @param lines writes an item whole
 * @param patch changes an item in parts, where it is in block style; null writes it whole
 */
export function editList<T>(
  text: string,
  root: YAMLMap,
  key: string,
  items: readonly Item<T>[],
  lines: (now: T, indent: number) => string[],
  patch: (node: YAMLMap, was: T, now: T, indent: number) => Splice[] | null,
): Splice[] {
  if (items.every(({ was, now }) => same(was, now))) return [];
  const left = items.flatMap(({ now }) => now ?? []);
  const list = root.get(key, true);
  const whole = (): Splice[] => {
    const body = left.length === 0 ? [`${key}: []`] : [`${key}:`, ...left.flatMap((now) => lines(now, 2))];
    return editPairs(text, root, [{ key, lines: body }], ROOT);
  };
  if (!isSeq(list) || list.flow === true || list.items.length === 0 || !list.range) return whole();
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
        ...((node.flow === true ? null : patch(node, was, now, node.range[0] - lineStart(text, dash))) ?? [
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
