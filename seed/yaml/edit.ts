/** Edits the text of a YAML file that is one map, and touches nothing else in it: comments, order and line ends stay byte for byte. */
import { type Document, isMap, parseDocument, type YAMLMap } from 'yaml';
import { InvalidFile } from '../../server/errors.ts';
import { splice, type Splice } from './splice.ts';

/** What to change, told of a text that ends with a line break. */
export type Edit = (text: string, root: YAMLMap) => readonly Splice[];

/**
 * Carries an edit out.
 * @param path how messages name the file
 * @param document the text, parsed, by who has parsed it already
 * @throws InvalidFile when the file is no map in lines
 */
export function editYaml(
  path: string,
  text: string,
  edit: Edit,
  document: Document = parseDocument(text),
): string {
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  const root = document.contents;
  if (!isMap(root) || root.flow === true)
    throw new InvalidFile(
      path,
      'is one value in braces',
      'Write it in lines, a key and a colon each, as the other files are.',
    );
  const splices = edit(whole, root);
  if (splices.length === 0) return text;
  const after = splice(whole, splices);
  const ended = whole.includes('\r\n') ? after.replace(/\r?\n/gu, '\r\n') : after;
  // A file that ends without a line break still does, so that taking back what was put gives it as it was.
  return text === whole ? ended : ended.replace(/\r?\n$/u, '');
}
