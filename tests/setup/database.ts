/** One throw-away database for all tests that ask for one, whichever projects of vitest they are in. */
import type { TestProject } from 'vitest/node';
import { startShared, type Shared, type TestAddress } from './shared.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    database: TestAddress;
  }
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
