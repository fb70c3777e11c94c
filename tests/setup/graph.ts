/** What a test of the graph begins with: a connection to the tests' database, and an empty graph. */
import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import { SEED } from '../../seed/commands/place.ts';
import { digest } from '../../seed/load/digest.ts';
import { loadSeed } from '../../seed/load/load.ts';
import { openDriver, type Database } from '../../server/neo4j/database.ts';
import type {} from './database.ts';

/** A connection of its own to the database that all tests share; `stop()` closes the connection only. */
export async function testDatabase(): Promise<Database> {
  const { uri, user, password } = inject('database');
  const auth = neo4j.auth.basic(user, password);
  const driver = openDriver(uri, auth);
  await driver.verifyConnectivity();
  const beside = (patience: number) => openDriver(uri, auth, patience);
  return { driver, beside, name: 'neo4j', uri, kind: 'remote', stop: () => driver.close() };
}

/**
 * Deletes every node and relationship but the counter of loads, which goes on: a server that was there before must not
 * take the next graph for the last. Constraints and indexes stay, as they do between two loads.
 */
export async function emptyGraph({ driver, name }: Database): Promise<void> {
  const session = driver.session({ database: name });
  try {
    await session.run(
      'MATCH (n) WHERE NOT n:GraphState CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
    );
    await session.run(
      "MATCH (state:GraphState) SET state = {id: 'graph', version: coalesce(state.version, 0) + 1}",
    );
  } finally {
    await session.close();
  }
}

/** The digest of a graph with the corpus in it, once one was loaded. */
let ofCorpus: string | undefined;

/** Brings the graph to the corpus and nothing else, unless that is what it holds. */
export async function corpusGraph(database: Database): Promise<void> {
  if (ofCorpus !== undefined && (await digest(database)) === ofCorpus) return;
  await emptyGraph(database);
  await loadSeed(database, { seedFolder: SEED });
  ofCorpus = await digest(database);
}
