/** Notes what a build of the page is made of, as Vite's plugin, and tells whether any of it has changed since. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';

/** The note's name, beside what was built. */
export const NOTE = '.made-of';

/** Path from the project's folder to the sha256 of the file. */
const note = z.record(z.string(), z.string());

/** What every build rests on beside its modules; of packages, the lock tells the version. */
const ALWAYS = [
  'vite.config.ts',
  'server/made-of.ts',
  'package-lock.json',
  'tsconfig.json',
  'web/tsconfig.json',
];

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** What a style sheet takes in: Vite makes one module of them all. */
const styleSheets = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/@import\s+(?:url\()?['"](\.[^'"]+)/gu)].map(([, target = '']) =>
    join(dirname(path), target),
  );

/**
 * The plugin, and the one for workers, which are built apart.
 * @param project the folder that paths are told from
 * @param copied a folder whose files are copied as they are
 */
export function madeOf(project: string, copied: string): { readonly page: Plugin; readonly worker: Plugin } {
  const files = new Set<string>(ALWAYS);
  const gather = (paths: Iterable<string>): void => {
    for (const id of paths) {
      const [path = ''] = id.split('?');
      const within = relative(project, path).split(sep).join('/');
      const isOurs = isAbsolute(path) && !within.startsWith('..') && !`/${within}`.includes('/node_modules/');
      if (!isOurs || files.has(within) || !existsSync(path) || !statSync(path).isFile()) continue;
      files.add(within);
      if (path.endsWith('.css')) gather(styleSheets(path));
    }
  };
  return {
    worker: {
      name: 'made-of-worker',
      generateBundle() {
        gather(this.getModuleIds());
      },
    },
    page: {
      name: 'made-of',
      generateBundle() {
        gather(this.getModuleIds());
        gather(readdirSync(copied).map((name) => join(copied, name)));
        const hashes = [...files].sort().map((path) => [path, hashOf(join(project, path))]);
        this.emitFile({
          type: 'asset',
          fileName: NOTE,
          source: `${JSON.stringify(Object.fromEntries(hashes), null, 1)}\n`,
        });
      },
    },
  };
}

/** What the build in a folder is made of, by path; null where nothing was built. */
export function ingredients(folder: string): Readonly<Record<string, string>> | null {
  const path = join(folder, NOTE);
  if (!existsSync(path)) return null;
  return note.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** Whether a build is still what its ingredients make. */
export function isCurrent(folder: string, project: string): boolean {
  const known = Object.entries(ingredients(folder) ?? {});
  return (
    known.length > 0 &&
    known.every(([path, hash]) => existsSync(join(project, path)) && hashOf(join(project, path)) === hash)
  );
}
