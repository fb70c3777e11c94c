/** One throw-away database for all tests that ask for one, whichever projects of vitest they are in. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/neo4j/open.ts';
import { passwordFile } from '../../server/neo4j/password.ts';

/** Where the database of the tests answers. */
export interface TestAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    database: TestAddress;
  }
}

interface Shared {
  readonly address: TestAddress;
  stop(): Promise<void>;
}

async function startShared(): Promise<Shared> {
  const { NEO4J_TEST_URI, NEO4J_TEST_USER = 'neo4j', NEO4J_TEST_PASSWORD = '' } = process.env;
  if (NEO4J_TEST_URI !== undefined && NEO4J_TEST_URI !== '') {
    const address = { uri: NEO4J_TEST_URI, user: NEO4J_TEST_USER, password: NEO4J_TEST_PASSWORD };
    return { address, stop: () => Promise.resolve() };
  }
  const folder = mkdtempSync(join(tmpdir(), 'refrain-test-'));
  const database = await openDatabase(readConfig({ REFRAIN_DATA: folder }), { join: false });
  const password = readFileSync(passwordFile(folder), 'utf8');
  return {
    address: { uri: database.uri, user: 'neo4j', password },
    async stop() {
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

declare global {
  /** Each project loads this file anew; what they share has to lie outside of modules. */
  var refrainTests: { database: Promise<Shared>; projects: number } | undefined;
}

/** Vitest's global setup: gives the project the address, and stops the database after the last project. */
export default async function setup(project: TestProject) {
  const tests = (globalThis.refrainTests ??= { database: startShared(), projects: 0 });
  tests.projects += 1;
  const database = await tests.database;
  project.provide('database', database.address);
  return async () => {
    tests.projects -= 1;
    if (tests.projects === 0) await database.stop();
  };
}
