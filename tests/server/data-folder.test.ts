import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeDataFolder } from '../../server/data-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'refrain-data-folder-'));
const file = join(folder, 'file');
writeFileSync(file, '');
afterAll(() => rmSync(folder, { recursive: true }));

it('makes it with all above it, for its owner alone, and leaves one that is there', () => {
  const deep = join(folder, 'a', 'b', 'c');
  makeDataFolder(deep);
  makeDataFolder(deep);
  expect(statSync(deep).mode & 0o777).toBe(0o700);
});

it.each([
  ['a file', file, 'EEXIST'],
  ['below a file', join(file, 'below', 'it'), 'ENOTDIR'],
  // In /proc nobody can make anything, which Node's own recursion takes for a parent that is still to be made.
  ...(existsSync('/proc/self')
    ? [['in a system of files that takes none', '/proc/none/below', 'ENOENT']]
    : []),
])('says what to do: %s', (_, path, code) => {
  expect(() => makeDataFolder(path)).toThrow(
    `REFRAIN_DATA=${path}: this folder cannot be made or written (${code}).\n  Set REFRAIN_DATA to a folder that is yours to write.`,
  );
});
