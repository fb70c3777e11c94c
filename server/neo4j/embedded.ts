/** The Neo4j that Refrain runs itself: started on a data folder, or joined when another process already runs it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { Neo4jError, type Driver } from 'neo4j-driver';
import type { Config } from '../config.ts';
import { makeDataFolder } from '../data-folder.ts';
import { DatabaseUnavailable, type RefrainError } from '../errors.ts';
import { openDriver, type Database } from './database.ts';
import { StoreLocked } from './ended.ts';
import { isAlive, readHolder, removeHolder, writeHolder, type Holder } from './holder.ts';
import { startJava } from './java.ts';
import { keep } from './kept.ts';
import { passwordFile, passwordMark, readOrMakePassword } from './password.ts';

const USER = 'neo4j';
const NAME = 'neo4j';
const ATTEMPTS = 4;
/** On a busy machine a database that has just started may take a while over its first client, in milliseconds. */
const PATIENCE = 30_000;

/** How to open; see `openDatabase`. */
export interface Opening {
  readonly log: (line: string) => void;
  readonly join: boolean;
  readonly onLost: (why: RefrainError) => void;
  /** Whether to start a database again that was started here and ends by itself. */
  readonly again: boolean;
}

/** Starts or joins the database of `config.dataFolder`; throws as `makeDataFolder` and `startJava` do, and when its holder will not share. */
export async function openEmbedded(config: Config, opening: Opening): Promise<Database> {
  makeDataFolder(config.dataFolder);
  for (let attempt = 1; ; attempt++) {
    await lastMoments(config.dataFolder);
    const holder = readHolder(config.dataFolder);
    if (holder !== undefined && isAlive(holder.owner)) {
      const joined = await answering(config, holder.uri).catch(() => undefined);
      // An owner that was killed a moment ago still counted as alive, and its database answers for a second more.
      const lasts = joined !== undefined && isAlive(holder.owner);
      if (lasts && opening.join) return joined;
      await joined?.stop();
      if (lasts) throw held(config, holder);
      if (joined !== undefined) await lastMoments(config.dataFolder);
      else if (await comesBack(config.dataFolder, holder.database)) continue;
    }
    try {
      return await start(config, opening);
    } catch (error) {
      if (!(error instanceof StoreLocked)) throw error;
      // Its holder is about to leave its note, or to end.
      if (attempt === ATTEMPTS) throw held(config, readHolder(config.dataFolder));
      await pause(2000);
    }
  }
}

/** A database outlives a killed owner by the second that it takes to close, on a busy machine by many. */
async function lastMoments(dataFolder: string): Promise<void> {
  const holder = readHolder(dataFolder);
  if (holder === undefined || isAlive(holder.owner)) return;
  for (let waited = 0; waited < 300 && isAlive(holder.database); waited++) await pause(100);
}

/** A database that has ended while its owner lives may be about to be started again: its store is not free then. */
async function comesBack(dataFolder: string, before: number): Promise<boolean> {
  for (let waited = 0; waited < 300; waited++) {
    const holder = readHolder(dataFolder);
    if (holder === undefined || !isAlive(holder.owner)) return false;
    const isThere = isAlive(holder.database);
    if (isThere && holder.database !== before) return true;
    // Who has just died counts as alive for a moment; who does so for longer hangs.
    if (isThere && waited > 20) return false;
    await pause(100);
  }
  return false;
}

async function start(config: Config, { log, onLost, again }: Opening): Promise<Database> {
  const store = join(config.dataFolder, 'neo4j');
  mkdirSync(store, { recursive: true });
  const password = readOrMakePassword(config.dataFolder);
  const mark = passwordMark(store, password);
  log('Starting the database …');
  const begin = (boltPort: number, signal: AbortSignal) =>
    startJava({ ...config.embedded, boltPort }, store, mark.isSet() ? '' : password, signal);
  const first = await begin(config.embedded.boltPort, new AbortController().signal);
  mark.remember();
  const uri = `bolt://127.0.0.1:${first.port}`;
  const java = keep(first, {
    begin,
    again,
    log,
    onBegun: ({ pid }) => writeHolder(config.dataFolder, { owner: process.pid, database: pid, uri }),
    onEnded: ({ pid }) => removeHolder(config.dataFolder, pid),
    onLost,
  });
  try {
    const client = await answering(config, uri);
    let stopping: Promise<void> | undefined;
    const stop = async () => {
      await client.stop();
      await java.stop();
    };
    return { ...client, stop: () => (stopping ??= stop()) };
  } catch (error) {
    await java.stop();
    throw error;
  }
}

/** A client of the database at `uri`; stopping it leaves the database as it is. */
async function answering(config: Config, uri: string): Promise<Database> {
  const auth = neo4j.auth.basic(USER, readOrMakePassword(config.dataFolder));
  const driver = openDriver(uri, auth, PATIENCE);
  try {
    await driver.verifyConnectivity({ database: NAME });
  } catch (error) {
    await driver.close();
    throw silent(config.dataFolder, uri, error);
  }
  const beside = (patience: number): Driver => openDriver(uri, auth, patience);
  return { driver, beside, name: NAME, uri, kind: 'embedded', stop: () => driver.close() };
}

function silent(dataFolder: string, uri: string, cause: unknown): DatabaseUnavailable {
  if (cause instanceof Neo4jError && cause.code === 'Neo.ClientError.Security.Unauthorized')
    return new DatabaseUnavailable(
      `${passwordFile(dataFolder)}:`,
      'this is not the password of the database any more.',
      `Delete ${passwordMark(join(dataFolder, 'neo4j'), '').file}, and the next start sets it again.`,
      { cause },
    );
  const [said] = String(cause).split('\n');
  return new DatabaseUnavailable(`${uri}:`, `the database does not answer (${String(said)}).`, '', { cause });
}

function held(config: Config, holder: Holder | undefined): DatabaseUnavailable {
  const who = holder === undefined ? 'another process' : `process ${holder.owner}`;
  return new DatabaseUnavailable(
    `${config.dataFolder}:`,
    `${who} already has this database open.`,
    'Stop that one, or set REFRAIN_DATA to another folder.',
  );
}
