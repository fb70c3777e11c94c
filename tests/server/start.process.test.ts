import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { openDriver } from '../../server/neo4j/database.ts';
import { isAlive, readHolder, type Holder } from '../../server/neo4j/holder.ts';
import { openDatabase } from '../../server/neo4j/open.ts';
import { passwordFile } from '../../server/neo4j/password.ts';
import { mainProcess } from '../setup/main-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'refrain-start-'));
afterAll(() => rmSync(folder, { recursive: true }));
const environment = { PORT: '0', REFRAIN_DATA: folder };
function holder(): Holder {
  const found = readHolder(folder);
  if (found === undefined) throw new Error('no database runs');
  return found;
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
  const before = holder();

  // A database that hangs is told as such, and nobody waits for it to end.
  process.kill(holder().database, 'SIGSTOP');
  const asked = answerOf(url);
  expect(await answerOf(url, '/ready')).toMatch(/^503 .*does not answer/u);
  expect(await answerOf(url, '/health')).toMatch(/^200 /u);
  expect(await asked).toMatch(/^503 .*"UNAVAILABLE"/u);
  process.kill(holder().database, 'SIGCONT');
  await expect.poll(() => answerOf(url), soon).toMatch(/^200 .*"case-of-mothers"/u);

  // One that is killed is started again where it was; who joins it meanwhile waits.
  process.kill(holder().database, 'SIGKILL');
  const joined = await openDatabase(readConfig({ REFRAIN_DATA: folder }));
  expect(joined.uri).toBe(before.uri);
  expect(holder()).toMatchObject({ owner: before.owner, uri: before.uri });
  expect(holder().database).not.toBe(before.database);
  await joined.stop();
  await expect.poll(() => answerOf(url), soon).toMatch(/^200 .*"case-of-mothers"/u);
  expect(first.printed()).toMatch(
    /the database was killed[^]*Starting the database again …[^]*The database answers again\./u,
  );

  // To stop works while it is being started again, too.
  const last = holder().database;
  process.kill(last, 'SIGKILL');
  await expect.poll(() => first.printed().match(/Starting the database again/gu)?.length, soon).toBe(2);
  first.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(readHolder(folder)).toBeUndefined();
});

describe('started anew', () => {
  let refrain: ReturnType<typeof mainProcess>;
  let url: string;
  beforeAll(async () => {
    refrain = mainProcess(environment);
    url = await refrain.url();
  });
  // Stops at once when the last test has stopped it.
  afterAll(() => refrain.kill('SIGTERM'));

  it('loads nothing, and serves what is there', async () => {
    expect(await (await fetch(`${url}/ready`)).json()).toEqual({ ready: true });
    expect(refrain.printed()).not.toContain('Load');
  });

  describe('another that is given this database, which a third version loaded', () => {
    const password = () => readFileSync(passwordFile(folder), 'utf8');

    /** What a statement answers in its first column. */
    async function run(statement: string): Promise<unknown> {
      const driver = openDriver(holder().uri, neo4j.auth.basic('neo4j', password()));
      const { records } = await driver.executeQuery(statement);
      await driver.close();
      return records[0]?.get(0);
    }

    /** How many nodes lack the number of their cases, which the page cannot do without. */
    const lacking = () => run('MATCH (c:Case) WHERE c.caseCount IS NULL RETURN count(c)');

    /** Starts, and gives what it printed until it answered. */
    async function started(): Promise<string> {
      const remote = { NEO4J_URI: holder().uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: password() };
      const other = mainProcess({ ...environment, ...remote });
      await other.url();
      other.kill('SIGTERM');
      expect(await other.ended).toBe(0);
      return other.printed();
    }

    it('brings the graph up to date', async () => {
      await run("MATCH (state:GraphState) SET state.recipe = 'of old'");
      await run('MATCH (c:Case) REMOVE c.caseCount');
      expect(await lacking()).toBeGreaterThan(0);
      expect(await started()).toMatch(
        /Another version of Refrain loaded this graph\.[^]*Brought \d+ sources up to date\./,
      );
      expect(await lacking()).toBe(0);
    });

    it('takes nothing out of a graph with sources of another folder', async () => {
      await run(
        "MATCH (state:GraphState) SET state.recipe = 'of old' CREATE (:Source {id: 'of-mine', state: '', derivedFromIds: []})",
      );
      const printed = await started();
      expect(printed).toContain('with sources that are not in');
      expect(printed).not.toContain('up to date');
    });
  });

  it('leaves nothing running', async () => {
    const { database } = holder();
    refrain.kill('SIGTERM');
    expect(await refrain.ended).toBe(0);
    await expect.poll(() => isAlive(database), { timeout: 60_000 }).toBe(false);
  });
});
