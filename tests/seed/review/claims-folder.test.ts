import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ClaimsFolder, claimsFolder } from '../../../seed/review/claims-folder.ts';

let seed: string;
let folder: ClaimsFolder;
beforeEach(() => {
  seed = mkdtempSync(join(tmpdir(), 'refrain-claims-'));
  folder = claimsFolder(seed);
});
afterEach(() => rmSync(seed, { recursive: true, force: true }));

it('has no files where there is no folder', () => {
  expect(folder.ids()).toEqual([]);
  expect(folder.read('lamps')).toBeNull();
});

it('makes a file, changes it, and leaves nothing else behind', () => {
  folder.change('lamps', (text) => `${String(text)} 1`);
  folder.change('lamps', (text) => `${String(text)} 2`);
  expect(folder.read('lamps')).toBe('null 1 2');
  expect(folder.ids()).toEqual(['lamps']);
  expect(readdirSync(join(seed, 'claims'))).toEqual(['lamps.yaml']);
});

it('leaves a file as it is when the edit throws', () => {
  folder.change('lamps', () => 'as it was');
  expect(() =>
    folder.change('lamps', () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(folder.read('lamps')).toBe('as it was');
  expect(readdirSync(join(seed, 'claims'))).toEqual(['lamps.yaml']);
});

it('writes nothing when the edit has nothing to write', () => {
  folder.change('lamps', () => null);
  expect(folder.ids()).toEqual([]);
});

it('edits again what an editor saved meanwhile', () => {
  folder.change('lamps', () => 'a');
  let edits = 0;
  folder.change('lamps', (text) => {
    edits += 1;
    if (edits === 1) writeFileSync(folder.path('lamps'), 'b');
    return `${String(text)}!`;
  });
  expect(folder.read('lamps')).toBe('b!');
});

it('takes over a lock that was left behind', () => {
  folder.change('lamps', () => 'a');
  const held = join(seed, 'claims', '.lamps.lock');
  writeFileSync(held, '1');
  utimesSync(held, 0, 0);
  folder.change('lamps', () => 'b');
  expect(folder.read('lamps')).toBe('b');
});

it('loses no change of several processes', async () => {
  const script = fileURLToPath(new URL('../../fixtures/count-in-claims.ts', import.meta.url));
  const children = [1, 2, 3].map(() =>
    spawn(process.execPath, ['--import', 'tsx', script, seed, '40'], { stdio: 'inherit' }),
  );
  const codes = await Promise.all(children.map((child) => once(child, 'exit')));
  expect(codes.map(([code]) => Number(code))).toEqual([0, 0, 0]);
  expect(readFileSync(folder.path('lamps'), 'utf8')).toBe('120');
});
