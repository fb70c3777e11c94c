/** Appends an item to the list that a YAML file keeps under one key, and takes one out. */
import { isMap, isSeq, parseDocument } from 'yaml';
import { InvalidFile } from '../../server/errors.ts';
import { editYaml } from './edit.ts';
import { editItems, type Item } from './items.ts';
import { blockLines, type Pairs } from './write.ts';

/** A file that is one list. */
export interface YamlList {
  /** How messages name the file. */
  readonly path: string;
  /** The key that the list stands under. */
  readonly key: string;
  /** The comment that a new file begins with. */
  readonly comment: string;
}

const beginning = ({ comment, key }: YamlList): string => `# ${comment}\n${key}:\n`;

/** How many items the list has; none where it is not there. */
function length({ path, key }: YamlList, text: string): number {
  const { contents } = parseDocument(text);
  const list = isMap(contents) ? contents.get(key, true) : null;
  if (!isSeq(list) || list.items.length === 0) return 0;
  if (list.flow === true)
    throw new InvalidFile(path, `has its ${key} in brackets`, 'Write them as a list, a dash for each.');
  return list.items.length;
}

/** What stands already is not read: it stays as it is, or goes. */
const stands = (): Item<Pairs> => ({ was: { pairs: [] }, now: { pairs: [] } });

const edited = (file: YamlList, text: string, items: readonly Item<Pairs>[]): string =>
  editYaml(file.path, text, (whole, root) => editItems(whole, root, file.key, items, { lines: blockLines }));

/** The text with `item` after all others. @param text of the file; null when it is not there */
export function appendItem(file: YamlList, text: string | null, item: Pairs): string {
  const lines = `${blockLines(item, 2).join('\n')}\n`;
  if (text === null) return beginning(file) + lines;
  const count = length(file, text);
  if (parseDocument(text).contents === null)
    return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${file.key}:\n${lines}`;
  return edited(file, text, [...Array.from({ length: count }, stands), { was: null, now: item }]);
}

/** The text without the item at `index`, or null when nothing is left of a file that `appendItem` began. */
export function removeItem(file: YamlList, text: string, index: number): string | null {
  const items = Array.from({ length: length(file, text) }, stands);
  const item = items[index];
  if (item === undefined) throw new InvalidFile(file.path, `has no item ${index + 1} under ${file.key}`);
  item.now = null;
  const left = edited(file, text, items);
  return left === beginning(file).replace(/\n$/u, ' []\n') ? null : left;
}
