/** The database that tests share: the one that NEO4J_TEST_URI names, else a throw-away one. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/neo4j/open.ts';
import { passwordFile } from '../../server/neo4j/password.ts';

/** Where the database of the tests answers. */
export interface TestAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** A database, and how to be rid of it. */
export interface Shared {
  readonly address: TestAddress;
  stop(): Promise<void>;
}

/** Starts it, unless it runs already. */
export async function startShared(): Promise<Shared> {
  const { NEO4J_TEST_URI, NEO4J_TEST_USER = 'neo4j', NEO4J_TEST_PASSWORD = '' } = process.env;
  if (NEO4J_TEST_URI !== undefined && NEO4J_TEST_URI !== '') {
    const address = { uri: NEO4J_TEST_URI, user: NEO4J_TEST_USER, password: NEO4J_TEST_PASSWORD };
    return { address, stop: () => Promise.resolve() };
  }
  const folder = mkdtempSync(join(tmpdir(), 'refrain-test-'));
  const config = readConfig({ REFRAIN_DATA: folder });
  // Each file brings a graph and statements of its own: by itself Neo4j would plan those that files share again and again.
  const embedded = { ...config.embedded, replanInterval: '1h', plansKept: 1000 };
  const database = await openDatabase({ ...config, embedded }, { join: false });
  const password = readFileSync(passwordFile(folder), 'utf8');
  return {
    address: { uri: database.uri, user: 'neo4j', password },
    async stop() {
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
