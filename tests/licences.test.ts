import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import manifest from '../package.json' with { type: 'json' };

const lock = z
  .object({
    packages: z.record(z.string(), z.object({ license: z.string().optional(), dev: z.boolean().optional() })),
  })
  .parse(JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')));

const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, { license = 'none', dev = false }]) => ({ path, license, dev }));

/** Licences under which what runs, and what the page holds, may be passed on together with Apache-2.0. */
const SHIPPED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  '(MIT AND BSD-3-Clause)',
  '(MIT AND Zlib)',
  // The choice is ours: MIT.
  '(MIT OR GPL-3.0-or-later)',
]);
/** Further ones, of what builds, checks and tests, and of the letters that the page is set in. */
const AT_HOME = new Set([...SHIPPED, 'OFL-1.1', 'MPL-2.0', 'CC-BY-4.0', 'PSF-2.0', 'Python-2.0']);

const outside = (allowed: ReadonlySet<string>, among: typeof packages): string[] =>
  among.filter(({ license }) => !allowed.has(license)).map(({ path, license }) => `${path}: ${license}`);

it('runs on nothing whose licence keeps it from being passed on', () => {
  const shipped = packages.filter(({ dev }) => !dev);
  expect(shipped.length).toBeGreaterThan(100);
  expect(outside(SHIPPED, shipped)).toEqual([]);
});

it('is built with nothing under a licence that nobody looked at', () => {
  expect(outside(AT_HOME, packages)).toEqual([]);
});

it('names every version exactly', () => {
  for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
    expect(version).toMatch(/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+$/u);
});
