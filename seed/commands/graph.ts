/** The commands that need the database: each opens it, does its work, and lets it go. */
import type { Database } from '../../server/neo4j/database.ts';
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/neo4j/open.ts';

/** Runs `work` with the database that the environment names, and stops it if it was started for this. */
export async function withDatabase<T>(
  log: (line: string) => void,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(readConfig(process.env), { log });
  try {
    return await work(database);
  } finally {
    await database.stop();
  }
}
