/** Writes `source.yaml`: adds what a document tells, and leaves what a person wrote, comments too. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { About, SourceFile } from './about.ts';

/**
 * @param told what the document's front matter tells by itself and need not be said again; null when its text is kept
 *   apart from it
 * @param made how that text was made
 */
export function writeSourceFile(
  path: string,
  about: About,
  told: SourceFile | null,
  made: Required<Pick<SourceFile, 'format' | 'original'>>,
): void {
  const document = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : '');
  for (const [key, value] of Object.entries(about))
    if (!document.has(key) && !sameAs(told, key, value)) document.set(key, value);
  for (const [key, value] of Object.entries(made)) {
    if (told === null) document.set(key, value);
    else if (document.has(key)) document.delete(key);
  }
  const text = document.toString({ lineWidth: 110 });
  if (isEmpty(document.toJS())) rmSync(path, { force: true });
  else writeFileSync(path, text);
}

const sameAs = (told: SourceFile | null, key: string, value: unknown): boolean =>
  told !== null && Object.entries(told).some(([k, v]) => k === key && v === value);

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
