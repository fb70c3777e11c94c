import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { digest } from '../../../seed/load/digest.ts';
import { loadCorpus } from '../../../seed/load/load.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { largeCorpus } from '../../fixtures/large.ts';
import { random } from '../../fixtures/random.ts';
import { emptyGraph, testDatabase } from '../../setup/graph.ts';

const CASES = 100;
const KILLS = 10;
const script = fileURLToPath(new URL('../../fixtures/load-network.ts', import.meta.url));

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await emptyGraph(database);
});
afterAll(() => emptyGraph(database));

/** Starts a load in a process of its own and resolves when it begins to write. */
async function startLoad(version: number) {
  const { uri, password } = inject('database');
  const args = ['--import', 'tsx', script, uri, password, String(CASES), String(version)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  await once(child.stdout, 'data');
  return { child, said: () => said, exit: once(child, 'exit') };
}

/** Waits until the database has ended the transaction of a client that was killed: it holds the lock until then. */
const settled = () =>
  database.driver.executeQuery(
    "MATCH (s:GraphState {id: 'graph'}) SET s.version = s.version",
    {},
    { database: database.name },
  );

it('leaves what was or what should be when killed at any moment, and the next load finishes', async () => {
  const first = largeCorpus(CASES, 1);
  const second = largeCorpus(CASES, 2);
  await loadCorpus(database, second);
  const after = await digest(database);
  await emptyGraph(database);
  await loadCorpus(database, first);
  const before = await digest(database);

  const whole = await startLoad(2);
  const began = performance.now();
  await whole.exit;
  const takes = performance.now() - began;
  expect(await digest(database)).toBe(after);

  const rnd = random(7);
  let interrupted = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    await loadCorpus(database, first);
    const running = await startLoad(2);
    await new Promise((resolve) => setTimeout(resolve, rnd.next() * takes));
    running.child.kill('SIGKILL');
    await running.exit;
    await settled();
    if (!running.said().includes('loaded')) interrupted += 1;
    expect([before, after]).toContain(await digest(database));
    await loadCorpus(database, second);
    expect(await digest(database)).toBe(after);
  }
  expect(interrupted).toBeGreaterThan(0);
}, 240_000);
