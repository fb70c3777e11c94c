import { afterAll, beforeAll, expect, it } from 'vitest';
import { asker } from '../../server/ask.ts';
import { model } from '../../server/model.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { warm } from '../../server/warm.ts';
import { testDatabase } from '../setup/graph.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.stop());

it('each question is answered, so that none is planned when a reader first asks it', async () => {
  const ask = asker(database);
  const [asked, answered]: [string[], string[]] = [[], []];
  await warm(async (question, parameters) => {
    asked.push(question);
    const rows = await ask(question, parameters);
    answered.push(question);
    return rows;
  }, model());
  expect(answered).toEqual(asked);
  expect(answered.at(-1)).toBe('neighbours');
});
