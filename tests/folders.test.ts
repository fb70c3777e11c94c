/** The project may lie in any folder: with spaces, accents, `#` or `%` in its path. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../server/config.ts';

const NOT_OURS = /^(?:\.|node_modules$|dist$|target$)/u;

function files(folder: string): string[] {
  return readdirSync(join(PROJECT_FOLDER, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.test(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.(?:[cm]?js|tsx?)$/u.test(entry.name) ? [path] : [];
  });
}

/** Whether a program takes the place of a file from its address, where `%20` stands for a space. */
const takesPathOfAddress = (text: string): boolean =>
  /\.pathname\b/u.test(text.replace(/new URL\(response\.url\(\)\)\.pathname|\baddress\.pathname/gu, '')) &&
  text.includes('import.meta.url');

it('no program takes the place of a file from its address', () => {
  const all = files('.');
  expect(all).toEqual(expect.arrayContaining(['vite.config.ts', 'server/setup.mjs', 'web/src/main.tsx']));
  const takers = all.filter((file) => takesPathOfAddress(readFileSync(join(PROJECT_FOLDER, file), 'utf8')));
  expect(takers).toEqual(['tests/folders.test.ts']);
});

it.each([
  [`const root = new URL('../', import.meta.url);\nmkdir(root.pathname)`, true],
  [`new URL(path, import.meta.url).pathname`, true],
  [`new URL('..', import.meta.url)\n  .pathname`, true],
  [`fileURLToPath(new URL('..', import.meta.url))`, false],
  [`import.meta.url; new URL(response.url()).pathname`, false],
  [`history.replaceState(null, '', location.pathname)`, false],
])('%s', (text, found) => {
  expect(takesPathOfAddress(text)).toBe(found);
});
