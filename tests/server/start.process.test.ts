import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDriver } from '../../server/neo4j/database.ts';
import { isAlive, readHolder, type Holder } from '../../server/neo4j/holder.ts';
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

it('loads the corpus into an empty graph, and ends when its database does', async () => {
  const refrain = mainProcess(environment);
  expect(await (await fetch(`${await refrain.url()}/ready`)).json()).toEqual({ ready: true });
  expect(refrain.printed()).toMatch(/Loaded \d+ claims of \d+ sources\./);
  process.kill(holder().database, 'SIGKILL');
  expect(await refrain.ended).toBe(1);
  expect(refrain.printed()).toContain('the database was killed');
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
