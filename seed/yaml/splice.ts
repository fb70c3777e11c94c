/** Changes pairs of a YAML map where they stand, so that everything else stays byte for byte. */
import { isMap, isPair, isScalar, isSeq, type YAMLMap } from 'yaml';

/** Text to put in place of the text from `start` to `end`: UTF-16 offsets, end exclusive. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** Makes all of them; they must not overlap. Insertions at one place keep their order. */
export function splice(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, put } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(at, start), put);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** The offset at which the line of `at` begins. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The offset right after the line break that ends the line of `at`. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** The offset after the last character of a node's own value, without comments and line breaks that follow. */
export function endOf(text: string, node: unknown): number | null {
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last = node.items.at(-1);
    if (isPair(last)) return endOf(text, last.value) ?? endOf(text, last.key);
    return endOf(text, last);
  }
  if (!(isScalar(node) || isMap(node) || isSeq(node)) || !node.range) return null;
  const [start, end] = node.range;
  return start + text.slice(start, end).trimEnd().length;
}

interface Stretch {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Where the pairs of a block map stand, from their key to the end of their value. */
function stretches(text: string, map: YAMLMap): Stretch[] {
  return map.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return [];
    const end = Math.max(endOf(text, value) ?? 0, text.indexOf(':', endOf(text, key) ?? 0) + 1);
    return [{ key: String(key.value), start: key.range[0], end }];
  });
}

/** A pair as its lines, indented as it will stand; no lines take it out. */
export interface PairChange {
  readonly key: string;
  readonly lines: readonly string[];
}

/**
 * Sets and takes out pairs of a block map.
 * @param order the keys in the order in which a new pair is placed; a key that is not in it comes last
 */
export function editPairs(
  text: string,
  map: YAMLMap,
  changes: readonly PairChange[],
  order: readonly string[],
): Splice[] {
  const pairs = stretches(text, map);
  const [first] = pairs;
  if (first === undefined) return [];
  const indent = first.start - lineStart(text, first.start);
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const places = new Map(pairs.map((pair, index) => [pair.key, index]));
  return changes.flatMap(({ key, lines }): Splice[] => {
    const body = lines.join('\n').slice(indent);
    const at = places.get(key);
    const pair = pairs[at ?? -1];
    if (at !== undefined && pair !== undefined) {
      if (lines.length > 0) return [{ start: pair.start, end: pair.end, put: body }];
      const next = pairs[at + 1];
      const start = lineStart(text, pair.start);
      // The first pair may share its line with the dash of a list.
      return next === undefined || text.slice(start, pair.start).trim() === ''
        ? [{ start, end: nextLine(text, pair.end), put: '' }]
        : [{ start: pair.start, end: next.start, put: '' }];
    }
    if (lines.length === 0) return [];
    const before = order.includes(key) ? pairs.findLast((p) => rank(p.key) <= rank(key)) : pairs.at(-1);
    if (before === undefined)
      return [{ start: first.start, end: first.start, put: `${body}\n${' '.repeat(indent)}` }];
    const after = nextLine(text, before.end);
    return [{ start: after, end: after, put: `${lines.join('\n')}\n` }];
  });
}
