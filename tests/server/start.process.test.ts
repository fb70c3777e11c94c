import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { isAlive, readHolder } from '../../server/neo4j/holder.ts';
import { openDatabase } from '../../server/neo4j/open.ts';
import { corpusGraph, emptyGraph, testDatabase } from '../setup/graph.ts';
import { mainProcess } from '../setup/main-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'refrain-start-'));
afterAll(() => rmSync(folder, { recursive: true }));
const environment = { PORT: '0', REFRAIN_DATA: folder };
function databaseProcess(): number {
  const holder = readHolder(folder);
  if (holder === undefined) throw new Error('no database runs');
  return holder.database;
}

const soon = { timeout: 120_000, interval: 200 };

/** The status and the text of an answer to `{ card }`, or of another path. */
async function answerOf(url: string, path?: string): Promise<string> {
  const body = JSON.stringify({ query: '{ card(id: "case-of-mothers") { id } }' });
  const headers = { 'content-type': 'application/json' };
  const asked = path === undefined ? { method: 'POST', headers, body } : {};
  const response = await fetch(`${url}${path ?? '/graphql'}`, asked);
  return `${response.status} ${await response.text()}`;
}

it('loads the corpus once, serves it, outlasts its database, and leaves nothing running', async () => {
  const first = mainProcess(environment);
  const url = await first.url();
  expect(await answerOf(url, '/ready')).toBe('200 {"ready":true}');
  expect(first.printed()).toMatch(/Loaded \d+ claims of \d+ sources\./);
  const before = readHolder(folder);

  // A database that hangs is told as such, and nobody waits for it to end.
  process.kill(databaseProcess(), 'SIGSTOP');
  const asked = answerOf(url);
  expect(await answerOf(url, '/ready')).toMatch(/^503 .*does not answer/u);
  expect(await answerOf(url, '/health')).toMatch(/^200 /u);
  expect(await asked).toMatch(/^503 .*"UNAVAILABLE"/u);
  process.kill(databaseProcess(), 'SIGCONT');
  await expect.poll(() => answerOf(url), soon).toMatch(/^200 .*"case-of-mothers"/u);

  // One that is killed is started again where it was; who joins it meanwhile waits.
  process.kill(databaseProcess(), 'SIGKILL');
  const joined = await openDatabase(readConfig({ REFRAIN_DATA: folder }));
  expect(joined.uri).toBe(before?.uri);
  expect(readHolder(folder)).toMatchObject({ owner: before?.owner, uri: before?.uri });
  expect(databaseProcess()).not.toBe(before?.database);
  await joined.stop();
  await expect.poll(() => answerOf(url), soon).toMatch(/^200 .*"case-of-mothers"/u);
  expect(first.printed()).toMatch(
    /the database was killed[^]*Starting the database again …[^]*The database answers again\./u,
  );

  // To stop works while it is being started again, too.
  const last = databaseProcess();
  process.kill(last, 'SIGKILL');
  await expect.poll(() => first.printed().match(/Starting the database again/gu)?.length, soon).toBe(2);
  first.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(readHolder(folder)).toBeUndefined();

  const second = mainProcess(environment);
  expect(await (await fetch(`${await second.url()}/ready`)).json()).toEqual({ ready: true });
  expect(second.printed()).not.toContain('Load');
  const database = databaseProcess();
  second.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  await expect.poll(() => isAlive(database), { timeout: 60_000 }).toBe(false);
});

/** How many nodes lack the number of their cases, which the page cannot do without. */
async function lacking({ driver }: Database): Promise<unknown> {
  const { records } = await driver.executeQuery(
    'MATCH (c:Case) WHERE c.caseCount IS NULL RETURN count(c) AS lacking',
  );
  return records[0]?.get('lacking');
}

describe('over a database that another version loaded', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
    await corpusGraph(database);
  });
  afterAll(async () => {
    await emptyGraph(database);
    await database.stop();
  });

  /** Starts, and gives what it printed until it answered. */
  async function started(): Promise<string> {
    const { uri, user, password } = inject('database');
    const remote = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const refrain = mainProcess({ ...environment, ...remote });
    await refrain.url();
    refrain.kill('SIGTERM');
    expect(await refrain.ended).toBe(0);
    return refrain.printed();
  }

  it('brings the graph up to date', async () => {
    await database.driver.executeQuery(
      "MATCH (state:GraphState) SET state.recipe = 'of old' WITH state MATCH (c:Case) REMOVE c.caseCount",
    );
    expect(await lacking(database)).toBeGreaterThan(0);
    expect(await started()).toMatch(
      /Another version of Refrain loaded this graph\.[^]*Brought \d+ sources up to date\./,
    );
    expect(await lacking(database)).toBe(0);
  });

  it('takes nothing out of a graph with sources of another folder', async () => {
    await database.driver.executeQuery(
      "MATCH (state:GraphState) SET state.recipe = 'of old' CREATE (:Source {id: 'of-mine', state: '', derivedFromIds: []})",
    );
    const printed = await started();
    expect(printed).toContain('with sources that are not in');
    expect(printed).not.toContain('up to date');
  });
});
