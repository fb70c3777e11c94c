import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isAlive, readHolder } from '../../server/neo4j/holder.ts';
import { mainProcess } from '../setup/main-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'refrain-start-'));
afterAll(() => rmSync(folder, { recursive: true }));
const environment = { PORT: '0', REFRAIN_DATA: folder };
function databaseProcess(): number {
  const holder = readHolder(folder);
  if (holder === undefined) throw new Error('no database runs');
  return holder.database;
}

it('loads the corpus once, serves it, and leaves nothing running', async () => {
  const first = mainProcess(environment);
  expect(await (await fetch(`${await first.url()}/ready`)).json()).toEqual({ ready: true });
  expect(first.printed()).toMatch(/Loaded \d+ claims of \d+ sources\./);
  process.kill(databaseProcess(), 'SIGKILL');
  expect(await first.ended).toBe(1);
  expect(first.printed()).toContain('the database was killed');

  const second = mainProcess(environment);
  expect(await (await fetch(`${await second.url()}/ready`)).json()).toEqual({ ready: true });
  expect(second.printed()).not.toContain('Load');
  const database = databaseProcess();
  second.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  await expect.poll(() => isAlive(database), { timeout: 10_000 }).toBe(false);
}, 180_000);
