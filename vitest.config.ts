/** Four kinds of tests: without a database, with one, with a browser as well, and of the program as processes. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Node loads graphql's CommonJS build, also for the packages under it; Vite would pick the other, and two do not mix.
const graphql = fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url));
const resolve = { alias: [{ find: /^graphql$/, replacement: graphql }] };

// What a file imports is imported once for all files of a worker: no test leaves anything in a module that another reads.
const isolate = false;

const patient = {
  isolate,
  maxWorkers: 1,
  // What is waited for is a condition; this only ends what hangs.
  testTimeout: 300_000,
  hookTimeout: 300_000,
};
const withDatabase = { ...patient, globalSetup: ['tests/setup/database.ts'] };

// Loads that are killed: beside the page, since the tests of the graph take longer than those of page and processes.
const KILLED = 'tests/seed/load/kill.graph.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.{graph,process}.test.ts', 'tests/browser/**'],
          isolate,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve,
        test: {
          ...withDatabase,
          name: 'graph',
          include: ['tests/**/*.graph.test.ts'],
          exclude: [KILLED],
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve,
        test: {
          ...withDatabase,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', KILLED],
          sequence: { groupOrder: 2 },
        },
      },
      {
        resolve,
        test: {
          // These start a database of their own.
          ...patient,
          name: 'process',
          include: ['tests/**/*.process.test.ts'],
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
