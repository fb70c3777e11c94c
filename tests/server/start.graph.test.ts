import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { isAlive, readHolder } from '../../server/neo4j/holder.ts';
import { openDatabase } from '../../server/neo4j/open.ts';
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

/** How many nodes lack the number of their cases, which the page cannot do without. */
async function lacking(): Promise<unknown> {
  const database = await openDatabase(readConfig(environment));
  try {
    const { records } = await database.driver.executeQuery(
      'MATCH (c:Case) WHERE c.caseCount IS NULL RETURN count(c) AS lacking',
    );
    return records[0]?.get('lacking');
  } finally {
    await database.stop();
  }
}

it('brings a graph that another version loaded up to date, and takes nothing out of it', async () => {
  const database = await openDatabase(readConfig(environment));
  await database.driver.executeQuery(
    "MATCH (state:GraphState) SET state.recipe = 'of old' WITH state MATCH (c:Case) REMOVE c.caseCount",
  );
  await database.stop();
  const upgrade = mainProcess(environment);
  await upgrade.url();
  expect(upgrade.printed()).toMatch(
    /Another version of Refrain loaded this graph\.[^]*Brought \d+ sources up to date\./,
  );
  expect(await lacking()).toBe(0);
  upgrade.kill('SIGTERM');
  expect(await upgrade.ended).toBe(0);

  const other = await openDatabase(readConfig(environment));
  await other.driver.executeQuery(
    "MATCH (state:GraphState) SET state.recipe = 'of old' CREATE (:Source {id: 'of-mine', state: '', derivedFromIds: []})",
  );
  await other.stop();
  const careful = mainProcess(environment);
  await careful.url();
  expect(careful.printed()).toContain('with sources that are not in');
  expect(careful.printed()).not.toContain('up to date');
  careful.kill('SIGTERM');
  expect(await careful.ended).toBe(0);
}, 180_000);
