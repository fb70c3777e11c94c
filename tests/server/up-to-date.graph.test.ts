import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { start } from '../../server/start.ts';
import { corpusGraph, emptyGraph, testDatabase } from '../setup/graph.ts';

describe('a start over a database that another version loaded', () => {
  const folder = mkdtempSync(join(tmpdir(), 'refrain-start-'));
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
    await corpusGraph(database);
  });
  afterAll(async () => {
    await emptyGraph(database);
    await database.stop();
    rmSync(folder, { recursive: true });
  });

  /** What a statement answers in its first column. */
  async function run(statement: string): Promise<unknown> {
    const { records } = await database.driver.executeQuery(statement);
    return records[0]?.get(0);
  }

  /** How many nodes lack the number of their cases, which the page cannot do without. */
  const lacking = () => run('MATCH (c:Case) WHERE c.caseCount IS NULL RETURN count(c)');

  /** Starts, and gives what was told until it answered. */
  async function started(): Promise<string> {
    const told: string[] = [];
    const { uri, user, password } = inject('database');
    const config = readConfig({
      PORT: '0',
      REFRAIN_DATA: folder,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
    });
    const running = await start(config, {
      log: (line) => told.push(line),
      onLost: (why) => told.push(why.message),
    });
    expect((await fetch(`${running.url}/ready`)).status).toBe(200);
    await running.stop();
    return told.join('\n');
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
    const told = await started();
    expect(told).toContain('with sources that are not in');
    expect(told).not.toContain('up to date');
  });
});
