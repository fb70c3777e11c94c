/** Puts a judgement into the text of `identities.yaml` and takes one out, every other byte left as it is. */
import { isMap, isNode, isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml';
import { InvalidFile } from '../../server/errors.ts';
import { squash } from '../quote.ts';

/** What a reviewer decides, as it is written. */
export interface NewJudgement {
  readonly id: string;
  readonly verdict: 'same' | 'different' | 'unsure';
  readonly mentions: readonly string[];
  readonly entity?: string;
  readonly formerly?: readonly string[];
  readonly name?: string;
  readonly by: string;
  readonly why: string;
}

/** How a file begins that was not there; a file that is just this is none again. */
const BEGINNING = `# What a reviewer decided about mentions in different sources. Nothing else merges, but for the signed gazetteers.
judgements:
`;
const EMPTY = /^judgements: *\[ *\] *$/mu;

/** Lines longer than this are broken as Prettier breaks them. */
const WIDTH = 110;

function listLines(name: string, items: readonly string[], indent: string): string {
  const line = `${indent}${name}: [${items.join(', ')}]`;
  if (line.length <= WIDTH) return line;
  const lower = `${indent}  [${items.join(', ')}]`;
  if (lower.length <= WIDTH) return `${indent}${name}:\n${lower}`;
  return `${indent}${name}:\n${items.map((item) => `${indent}  - ${item}`).join('\n')}`;
}

function asYaml(j: NewJudgement, dash: string): string {
  const indent = `${dash}  `;
  const words = (name: string, value: string) =>
    `${indent}${name}: ${stringify(squash(value), { lineWidth: 0 }).trimEnd()}`;
  return [
    `${dash}- id: ${j.id}`,
    `${indent}verdict: ${j.verdict}`,
    listLines('mentions', j.mentions, indent),
    ...(j.entity === undefined ? [] : [`${indent}entity: ${j.entity}`]),
    ...(j.formerly === undefined ? [] : [listLines('formerly', j.formerly, indent)]),
    ...(j.name === undefined ? [] : [words('name', j.name)]),
    words('by', j.by),
    words('why', j.why),
  ].join('\n');
}

/** The list of judgements in a file, or null when it is empty or there is none. */
function listIn(path: string, text: string): YAMLSeq | null {
  const { contents } = parseDocument(text);
  const list = isMap(contents) ? contents.get('judgements', true) : null;
  if (!isSeq(list) || list.items.length === 0) return null;
  if (list.flow === true)
    throw new InvalidFile(path, 'has its judgements in brackets', 'Write them as a list, a dash for each.');
  return list;
}

const startOf = (node: unknown): number => (isNode(node) && node.range ? node.range[0] : 0);
const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/**
 * Appends a judgement.
 * @param text of the file; null when it is not there
 */
export function appendJudgement(path: string, text: string | null, judgement: NewJudgement): string {
  if (text === null) return `${BEGINNING}${asYaml(judgement, '  ')}\n`;
  const list = listIn(path, text);
  if (list === null)
    return EMPTY.test(text)
      ? text.replace(EMPTY, () => `judgements:\n${asYaml(judgement, '  ')}`)
      : `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}judgements:\n${asYaml(judgement, '  ')}\n`;
  const first = startOf(list.items[0]);
  const dash = /^ */u.exec(text.slice(lineStart(text, first)))?.[0] ?? '';
  const block = asYaml(judgement, dash);
  // A file that ends without a line feed still does, so that taking the judgement out gives it back as it was.
  return text.endsWith('\n') ? `${text}${block}\n` : `${text}\n${block}`;
}

/** Takes the judgement at `index` out. @returns the text without it, or null when nothing is left of the file */
export function removeJudgement(path: string, text: string, index: number): string | null {
  const list = listIn(path, text);
  const item = list?.items[index];
  if (list === null || !isMap(item) || !item.range)
    throw new InvalidFile(path, `has no judgement ${index + 1}`);
  const start = lineStart(text, item.range[0]);
  const value = item.items.at(-1)?.value;
  const last = isNode(value) && value.range ? value.range[1] : item.range[1];
  const end = text.charAt(last - 1) === '\n' ? last : text.indexOf('\n', last) + 1 || text.length;
  const tail = text.slice(end);
  if (list.items.length === 1) {
    const head = text.slice(0, start);
    if (head === BEGINNING && tail === '') return null;
    return head.replace(/judgements: *\n$/u, 'judgements: []\n') + tail;
  }
  const before = text.endsWith('\n') || tail !== '' ? start : start - 1;
  return text.slice(0, before) + tail;
}
