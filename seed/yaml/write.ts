/** Writes a value as lines of YAML: the same each time, broken as `npm run format` breaks them. */
import { scalar } from './scalar.ts';

/** Where the formatter breaks a line. */
const WIDTH = 110;

/** A value as it is written: a scalar, a list, or pairs in their order. */
export type YamlNode = string | number | boolean | readonly YamlNode[] | Pairs;
/** Pairs in the order in which they are written; undefined ones are left out. */
export interface Pairs {
  readonly pairs: readonly (readonly [key: string, value: YamlNode | undefined])[];
}

const isList = (node: YamlNode): node is readonly YamlNode[] => Array.isArray(node);
const said = ({ pairs }: Pairs) =>
  pairs.filter((pair): pair is readonly [string, YamlNode] => pair[1] !== undefined);

function flow(node: YamlNode): string {
  if (isList(node)) return node.length === 0 ? '[]' : `[${node.map(flow).join(', ')}]`;
  if (typeof node !== 'object') return scalar(node);
  const inside = said(node).map(([key, value]) => `${scalar(key)}: ${flow(value)}`);
  return inside.length === 0 ? '{}' : `{ ${inside.join(', ')} }`;
}

const spaces = (count: number): string => ' '.repeat(count);

/** A pair as lines: on one line where it fits, else flow on the next, else in block style. */
export function pairLines(key: string, value: YamlNode, indent: number): string[] {
  const head = `${spaces(indent)}${scalar(key)}:`;
  const whole = flow(value);
  if (typeof value !== 'object' || head.length + 1 + whole.length <= WIDTH) return [`${head} ${whole}`];
  if (isList(value)) return [head, ...value.flatMap((item) => itemLines(item, indent + 2))];
  if (indent + 2 + whole.length <= WIDTH) return [head, `${spaces(indent + 2)}${whole}`];
  return [head, ...said(value).flatMap(([k, v]) => pairLines(k, v, indent + 2))];
}

/** An item of a list as lines: on one line where it fits, else a key on each. */
export function itemLines(item: YamlNode, indent: number): string[] {
  const whole = flow(item);
  if (typeof item !== 'object' || isList(item) || indent + 2 + whole.length <= WIDTH)
    return [`${spaces(indent)}- ${whole}`];
  return blockLines(item, indent);
}

/** An item of a list as lines, a key on each. */
export const blockLines = (item: Pairs, indent: number): string[] =>
  dashed(
    said(item).flatMap(([key, value]) => pairLines(key, value, indent + 2)),
    indent,
  );

/** Puts the dash of an item, `indent` spaces in, before its first line. */
export const dashed = ([first = '', ...rest]: readonly string[], indent: number): string[] => [
  `${spaces(indent)}- ${first.slice(indent + 2)}`,
  ...rest,
];
