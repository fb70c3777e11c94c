import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../server/config.ts';
import { ingredients, isCurrent, NOTE } from '../../server/made-of.ts';
import { buildPage } from '../../server/page.ts';

/** Every file that a module brings along, whoever it imports it from: what a build of it must know. */
function reachable(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path) || !existsSync(path)) return found;
  found.add(path);
  const text = readFileSync(path, 'utf8');
  const ways = [
    /^(?:import|export)(?! type)[^;'"]*?from '(\.[^']+)'/gmu,
    /^import '(\.[^']+)'/gmu,
    /\bimport\('(\.[^']+)'\)/gu,
    /new URL\('(\.[^']+)', import\.meta\.url\)/gu,
    /^@import '(\.[^']+)'/gmu,
  ];
  for (const way of ways)
    for (const [, target = ''] of text.matchAll(way)) reachable(join(dirname(path), target), found);
  return found;
}

describe.each([
  ['desk', 'web/src/desk/main.tsx', 'seed/text/quote.ts'],
  ['page', 'web/src/main.tsx', 'web/src/layouts/worker.ts'],
] as const)('the %s', (part, entry, one) => {
  let folder: string;
  beforeAll(async () => {
    folder = await buildPage(() => undefined, undefined, part);
  });

  it('is made of all that it imports, from wherever', () => {
    const wanted = [...reachable(join(PROJECT_FOLDER, entry))].map((path) => relative(PROJECT_FOLDER, path));
    expect(wanted).toContain(one);
    expect(Object.keys(ingredients(folder) ?? {})).toEqual(expect.arrayContaining(wanted));
  });

  it('is not built again while nothing changes', async () => {
    const said: string[] = [];
    await buildPage((line) => said.push(line), undefined, part);
    expect(said).toEqual([]);
  });
});

describe('a build', () => {
  const project = mkdtempSync(join(tmpdir(), 'refrain-made-of-'));
  const built = join(project, 'built');
  beforeAll(() => {
    const desk = join(PROJECT_FOLDER, 'node_modules', '.cache', 'desk');
    for (const path of Object.keys(ingredients(desk) ?? {}))
      cpSync(join(PROJECT_FOLDER, path), join(project, path));
    cpSync(join(desk, NOTE), join(built, NOTE));
  });
  afterAll(() => rmSync(project, { recursive: true }));

  it.each(['seed/text/quote.ts', 'seed/review/desk/wire.ts', 'web/public/favicon.svg', 'package-lock.json'])(
    'is out of date when %s changes, and not when it is as it was',
    (path) => {
      expect(isCurrent(built, project)).toBe(true);
      const before = readFileSync(join(project, path));
      writeFileSync(join(project, path), `${before.toString()}\n`);
      expect(isCurrent(built, project)).toBe(false);
      rmSync(join(project, path));
      expect(isCurrent(built, project)).toBe(false);
      writeFileSync(join(project, path), before);
      expect(isCurrent(built, project)).toBe(true);
    },
  );

  it('that was never made is out of date', () => {
    expect(isCurrent(join(project, 'nowhere'), project)).toBe(false);
  });
});
