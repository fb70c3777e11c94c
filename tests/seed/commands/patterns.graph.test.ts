import { afterAll, beforeAll, expect, it } from 'vitest';
import { patternsCommand } from '../../../seed/commands/patterns.ts';
import { readContact } from '../../../server/contact.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { corpusGraph, testDatabase } from '../../setup/graph.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await corpusGraph(database);
});
afterAll(() => database.stop());

async function printed(format: 'text' | 'json' | 'csv', address: string): Promise<string[]> {
  const lines: string[] = [];
  await patternsCommand(database, {
    filter: {
      withoutHedged: false,
      withoutAttributed: false,
      withoutInferred: false,
      withoutContested: false,
      withoutSources: [],
      withoutKinds: [],
      since: null,
    },
    search: { minSupport: 2, minFeatures: 1, sort: 'SURPRISE' },
    first: 2,
    format,
    quotes: false,
    contact: readContact(address) ?? null,
    out: (line) => lines.push(line),
  });
  return lines;
}

it.each([
  ['text', 'c@example.org', /\nTo ask for a correction: c@example\.org$/u],
  ['text', '', /\nWhoever runs this copy of Refrain has set no address for corrections\.$/u],
  ['json', 'c@example.org', /"contact": \{\s+"address": "c@example\.org"/u],
  ['json', '', /"contact": null/u],
  ['csv', 'c@example.org', /^pattern,.*,corrections\n(?:.*,c@example\.org\n)+.*,c@example\.org$/u],
  ['csv', '', /^pattern,.*,corrections\n(?:.*,\n)+.*,$/u],
] as const)('as %s with the address "%s"', async (format, address, expected) => {
  expect((await printed(format, address)).join('\n')).toMatch(expected);
});
