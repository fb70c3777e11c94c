import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/neo4j/database.ts';
import { testDatabase } from '../../setup/graph.ts';
import { serve, type Served } from '../served.ts';

let database: Database;
let served: Served;
beforeAll(async () => {
  database = await testDatabase();
  served = await serve({ database });
});
afterAll(async () => {
  await served.stop();
  await database.stop();
});

const nested = (levels: number): string =>
  `{ people ${'{ defendantIn { defendants '.repeat(levels / 2)} { id } ${'} } '.repeat(levels / 2)} }`;
const aliases = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ')} }`;
const wide = '{ people(limit: 500) { defendantIn(limit: 500) { defendants(limit: 500) { name } } } }';
const roots = `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: people { id }`).join(' ')} }`;

describe('a request that asks for too much is answered with 400, a code and advice', () => {
  it.each([
    ['30 levels', nested(30), 'DEPTH_LIMIT'],
    ['300 aliases', aliases(300), 'ALIAS_LIMIT'],
    ['3000 aliases', aliases(3000), 'TOKEN_LIMIT'],
    ['30 questions', roots, 'ROOT_LIMIT'],
    ['125 million nodes', wide, 'COST_LIMIT'],
    ['a mutation', 'mutation { createPeople(input: []) { info { nodesCreated } } }', 'READ_ONLY'],
    ['less than nothing', '{ people(limit: -1) { id } }', 'BAD_USER_INPUT'],
    ['200 kB', `{ people { id } } # ${'x'.repeat(200_000)}`, 'BODY_LIMIT'],
  ])('%s', async (_, query, code) => {
    const { status, errors, data } = await served.ask(query);
    expect({ status, code: errors?.[0]?.extensions?.code }).toEqual({ status: 400, code });
    expect(errors?.[0]?.message).toMatch(/\.$/u);
    expect(data ?? null).toBeNull();
  });

  it('counts the limits that variables give, each time', async () => {
    const query =
      'query ($n: Int) { people(limit: $n) { defendantIn(limit: $n) { defendants(limit: $n) { id } } } }';
    expect((await served.ask(query, { n: 5 })).status).toBe(200);
    expect((await served.ask(query, { n: 500 })).errors?.[0]?.extensions?.code).toBe('COST_LIMIT');
    expect((await served.ask(query, { n: 5 })).status).toBe(200);
  });

  it('time', async () => {
    const hasty = await serve({ database, timeout: 1 });
    try {
      const query = '{ people { defendantIn { defendants { defendantIn(limit: 1) { name } } } } }';
      const answers = await Promise.all(Array.from({ length: 5 }, () => hasty.ask(query)));
      const late = answers.filter((a) => a.errors !== undefined);
      for (const { status, errors } of late)
        expect({ status, code: errors?.[0]?.extensions?.code }).toEqual({ status: 400, code: 'TIMEOUT' });
    } finally {
      await hasty.stop();
    }
  });
});

it('lets the query pass by which GraphiQL learns the schema', async () => {
  const { status, errors } = await served.ask(getIntrospectionQuery());
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
});
