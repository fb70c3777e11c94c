/** Three kinds of tests: without a database, with one, and with a browser as well. */
import { defineConfig } from 'vitest/config';

const withDatabase = {
  globalSetup: ['tests/setup/database.ts'],
  maxWorkers: 1,
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.graph.test.ts', 'tests/browser/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...withDatabase,
          name: 'graph',
          include: ['tests/**/*.graph.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...withDatabase,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
