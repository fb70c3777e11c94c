/** Appends an item to the list that a YAML file keeps under one key and takes one out, every other byte left as it is. */
import { isMap, isNode, isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml';
import { InvalidFile } from '../../server/errors.ts';
import { squash } from '../text/quote.ts';

/** A file that is one list. */
export interface YamlList {
  /** How messages name the file. */
  readonly path: string;
  /** The key that the list stands under. */
  readonly key: string;
  /** The comment that a new file begins with. */
  readonly comment: string;
}

/** An item: words, or a list of plain words, by name, in the order in which they are written. */
export type YamlItem = readonly (readonly [name: string, value: string | readonly string[] | undefined])[];

/** Lines longer than this are broken as Prettier breaks them. */
const WIDTH = 110;

function fieldLines(name: string, value: string | readonly string[], indent: string): string {
  if (typeof value === 'string')
    return `${indent}${name}: ${stringify(squash(value), { lineWidth: 0 }).trimEnd()}`;
  const [line, lower] = [`${indent}${name}: [${value.join(', ')}]`, `${indent}  [${value.join(', ')}]`];
  if (line.length <= WIDTH) return line;
  if (lower.length <= WIDTH) return `${indent}${name}:\n${lower}`;
  return `${indent}${name}:\n${value.map((item) => `${indent}  - ${item}`).join('\n')}`;
}

const asYaml = (item: YamlItem, dash: string): string =>
  item
    .flatMap(([name, value]) => (value === undefined ? [] : [fieldLines(name, value, `${dash}  `)]))
    .join('\n')
    .replace(`${dash}  `, `${dash}- `);

const beginning = ({ comment, key }: YamlList): string => `# ${comment}\n${key}:\n`;
const empty = ({ key }: YamlList): RegExp => new RegExp(`^${key}: *\\[ *\\] *$`, 'mu');

/** The list in a file, or null when it is empty or there is none. */
function listIn({ path, key }: YamlList, text: string): YAMLSeq | null {
  const { contents } = parseDocument(text);
  const list = isMap(contents) ? contents.get(key, true) : null;
  if (!isSeq(list) || list.items.length === 0) return null;
  if (list.flow === true)
    throw new InvalidFile(path, `has its ${key} in brackets`, 'Write them as a list, a dash for each.');
  return list;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The text with `item` after all others. @param text of the file; null when it is not there */
export function appendItem(file: YamlList, text: string | null, item: YamlItem): string {
  if (text === null) return `${beginning(file)}${asYaml(item, '  ')}\n`;
  const [first] = listIn(file, text)?.items ?? [];
  if (!isNode(first) || !first.range)
    return empty(file).test(text)
      ? text.replace(empty(file), () => `${file.key}:\n${asYaml(item, '  ')}`)
      : `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${file.key}:\n${asYaml(item, '  ')}\n`;
  const dash = /^ */u.exec(text.slice(lineStart(text, first.range[0])))?.[0] ?? '';
  // A file that ends without a line feed still does, so that taking the item out gives it back as it was.
  return text.endsWith('\n') ? `${text}${asYaml(item, dash)}\n` : `${text}\n${asYaml(item, dash)}`;
}

/** The text without the item at `index`, or null when nothing is left of a file that `appendItem` began. */
export function removeItem(file: YamlList, text: string, index: number): string | null {
  const list = listIn(file, text);
  const item = list?.items[index];
  if (list === null || !isMap(item) || !item.range)
    throw new InvalidFile(file.path, `has no item ${index + 1} under ${file.key}`);
  const start = lineStart(text, item.range[0]);
  const value = item.items.at(-1)?.value;
  const last = isNode(value) && value.range ? value.range[1] : item.range[1];
  const end = text.charAt(last - 1) === '\n' ? last : text.indexOf('\n', last) + 1 || text.length;
  const tail = text.slice(end);
  if (list.items.length === 1) {
    const head = text.slice(0, start);
    if (head === beginning(file) && tail === '') return null;
    return head.replace(new RegExp(`${file.key}: *\\n$`, 'u'), `${file.key}: []\n`) + tail;
  }
  const before = text.endsWith('\n') || tail !== '' ? start : start - 1;
  return text.slice(0, before) + tail;
}
