/** Throw-away databases of the benchmark, never the user's. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../server/config.ts';
import { type Database, openDatabase } from '../../server/neo4j/open.ts';
import type { Ending } from './ending.ts';

/** A database and the data folder through which another process can join it. */
export interface ThrowAway {
  readonly database: Database;
  readonly folder: string;
}

/** A folder that goes with `end`. */
export function throwAwayFolder(end: Ending): string {
  const folder = mkdtempSync(join(tmpdir(), 'refrain-bench-'));
  end.add(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens an empty embedded database with default settings in a folder of its own; both go with `end`. */
export async function throwAwayDatabase(end: Ending): Promise<ThrowAway> {
  const folder = throwAwayFolder(end);
  const { JAVA_HOME } = process.env;
  const opening = openDatabase(readConfig({ JAVA_HOME, REFRAIN_DATA: folder }), { join: false });
  end.add(async () => {
    const database = await opening.catch(() => undefined);
    await database?.stop();
  });
  return { database: await opening, folder };
}

/** Deletes every node and relationship; constraints and indexes stay. */
export async function emptied({ driver, name }: Database): Promise<void> {
  const session = driver.session({ database: name });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  } finally {
    await session.close();
  }
}
