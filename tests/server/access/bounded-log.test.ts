import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { boundedLog } from '../../../server/access/bounded-log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refrain-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'audit', 'asked.ndjson');
const read = (name: string) =>
  readFileSync(join(folder, 'audit', name), 'utf8')
    .trim()
    .split('\n');
const no = (error: unknown) => {
  throw error;
};

it('adds to what is there, for its owner only', async () => {
  for (const lines of [['a', 'b'], ['c']]) {
    const log = boundedLog({ file: file(), failed: no });
    for (const line of lines) log.add(line);
    await log.close();
  }
  expect(read('asked.ndjson')).toEqual(['a', 'b', 'c']);
  expect(statSync(file()).mode & 0o077).toBe(0);
});

it('makes nothing before the first line', async () => {
  await boundedLog({ file: file(), failed: no }).close();
  expect(readdirSync(folder)).toEqual([]);
});

it('keeps the last parts, each whole', async () => {
  const log = boundedLog({ file: file(), part: 6, kept: 2, failed: no });
  for (const line of ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']) {
    log.add(line);
    await log.close();
  }
  expect(readdirSync(join(folder, 'audit')).sort()).toEqual([
    'asked.1.ndjson',
    'asked.2.ndjson',
    'asked.ndjson',
  ]);
  expect([read('asked.2.ndjson'), read('asked.1.ndjson'), read('asked.ndjson')]).toEqual([
    ['4', '5', '6'],
    ['7', '8', '9'],
    ['10'],
  ]);
});

it('tells once that it cannot be written, and goes on when it can', async () => {
  writeFileSync(join(folder, 'audit'), 'a file where the folder should be');
  const told: unknown[] = [];
  const log = boundedLog({ file: file(), failed: (error) => told.push(error) });
  for (const line of ['a', 'b']) {
    log.add(line);
    await log.close();
  }
  expect(told).toHaveLength(1);
  rmSync(join(folder, 'audit'));
  log.add('c');
  await log.close();
  expect(read('asked.ndjson')).toEqual(['c']);
});
