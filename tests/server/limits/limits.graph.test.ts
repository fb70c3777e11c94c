import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Database } from '../../../server/neo4j/database.ts';
import { z } from 'zod';
import { LIMITS } from '../../../server/limits/limits.ts';
import { testDatabase } from '../../setup/graph.ts';
import { serve, serveGraph, type Served } from '../served.ts';

let database: Database;
let served: Served;
beforeAll(async () => {
  database = await testDatabase();
  served = await serveGraph();
});
afterAll(async () => {
  await served.stop();
  await database.stop();
});

/** A driver whose every question fails like this. */
function failing(driver: Driver, error: Error): Driver {
  const session = new Proxy(driver.session(), {
    get(target: Session, name): unknown {
      if (name === 'run') return () => Promise.reject(error);
      return name === 'close' ? () => Promise.resolve() : Reflect.get(target, name);
    },
  });
  return new Proxy(driver, {
    get: (target: Driver, name): unknown => (name === 'session' ? () => session : Reflect.get(target, name)),
  });
}

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
    ['more than a list gives', '{ people(limit: 501) { id } }', 'BAD_USER_INPUT'],
    ['less than nothing', '{ people(limit: -1) { id } }', 'BAD_USER_INPUT'],
    ['more than a search gives', '{ search(text: "a", first: 51) { matched } }', 'BAD_USER_INPUT'],
    ['more patterns than a page', '{ patterns(first: 101) { total } }', 'BAD_USER_INPUT'],
    ['patterns of one case', '{ patterns(minSupport: 1) { total } }', 'BAD_USER_INPUT'],
    ['one case beside none', '{ comparison(cases: ["a"]) { rows { says } } }', 'BAD_USER_INPUT'],
    ['a thirteenth month', '{ patterns(filter: { since: "2020-13" }) { total } }', 'BAD_USER_INPUT'],
    [
      'a source that is not there',
      '{ patterns(filter: { withoutSources: ["x"] }) { total } }',
      'BAD_USER_INPUT',
    ],
    [
      'a kind that is not there',
      '{ patterns(filter: { withoutKinds: ["JUGDED"] }) { total } }',
      'BAD_USER_INPUT',
    ],
    ['a cursor of nothing', '{ patterns(after: "x") { total } }', 'BAD_USER_INPUT'],
    ['a list of nothing', '{ people(limit: 0) { id } }', 'BAD_USER_INPUT'],
    ['lists of nothing', '{ people { defendantIn(limit: 0) { id } } }', 'BAD_USER_INPUT'],
    ['an empty page', '{ peopleConnection(first: 0) { totalCount } }', 'BAD_USER_INPUT'],
    ['from below the beginning', '{ people(offset: -1) { id } }', 'BAD_USER_INPUT'],
    ['a filter of nothing', '{ people(where: { judged: { some: {} } }) { id } }', 'EMPTY_FILTER'],
    [
      'all',
      '{ people(where: { judged: { all: { name: { eq: "a" } } } }) { id } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['no variable', 'query ($x: String) { people(where: { name: { eq: $x } }) { id } }', 'EMPTY_FILTER'],
    ['a thousand brackets', `{ a(b: ${'['.repeat(1000)}${']'.repeat(1000)}) }`, 'NESTING_LIMIT'],
    ['a cursor of no list', '{ peopleConnection(after: "x") { totalCount } }', 'BAD_USER_INPUT'],
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
    const late = new neo4j.Neo4jError(
      'The transaction has been terminated.',
      'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
      '25N11',
      'error: transaction timed out',
      undefined,
    );
    const tired = await serve({ database: { ...database, driver: failing(database.driver, late) } });
    const { status, errors } = await tired.ask('{ neighbourCounts(id: "case-of-mothers") { count } }');
    await tired.stop();
    expect({ status, code: errors?.[0]?.extensions?.code }).toEqual({ status: 400, code: 'TIMEOUT' });
  });
});

describe('cursors of connections', () => {
  const page = `query ($after: String) {
    peopleConnection(first: 2, after: $after, sort: [{ id: ASC }]) {
      edges { cursor node { id } } pageInfo { endCursor hasNextPage }
    }
  }`;
  const shape = z.object({
    peopleConnection: z.object({
      edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })),
      pageInfo: z.object({ endCursor: z.string() }),
    }),
  });
  const run = async (statement: string): Promise<void> => {
    await database.driver.executeQuery(statement, {}, { database: database.name });
  };

  it('lead on while the graph stays, and are refused once it has changed', async () => {
    await run(`MERGE (s:GraphState {id: 'graph'}) SET s.version = 1
      WITH s UNWIND range(1, 5) AS i MERGE (:Person {id: 'cursor-' + i, name: '', otherNames: [], caseCount: 0})`);
    const first = shape.parse((await served.ask(page)).data).peopleConnection;
    expect(first.pageInfo.endCursor).toBe(first.edges.at(-1)?.cursor);
    const after = first.pageInfo.endCursor;
    const second = shape.parse((await served.ask(page, { after })).data).peopleConnection;
    expect(new Set([...first.edges, ...second.edges].map(({ node }) => node.id)).size).toBe(4);
    await run(`MATCH (s:GraphState {id: 'graph'}) SET s.version = 2`);
    expect((await served.ask(page, { after })).errors?.[0]?.extensions?.code).toBe('STALE_CURSOR');
    await run(`MATCH (n) WHERE n:GraphState OR n.id STARTS WITH 'cursor-' DETACH DELETE n`);
  });

  it.each(['', 'x', 'YXJyYXljb25uZWN0aW9uOjE=', 'YXJyYXljb25uZWN0aW9uOi0xOjA=', 'e30'])(
    '%j is none',
    async (after) => {
      expect((await served.ask(page, { after })).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    },
  );
});

it('says in each answer what it asked for, and what is allowed', async () => {
  const cost = { asked: 3, allowed: LIMITS.cost };
  expect((await served.ask('{ people(limit: 3) { id } }')).extensions).toEqual({
    cost,
    depth: { asked: 2, allowed: LIMITS.depth },
    fields: { asked: 2, allowed: LIMITS.fields },
  });
  const filtered = '{ people(limit: 3, where: { judged: { none: { name: { eq: "a" } } } }) { id } }';
  expect((await served.ask(filtered)).extensions).toMatchObject({
    cost,
    filterDepth: { asked: 4, allowed: LIMITS.filterDepth },
    filterConditions: { asked: 1, allowed: LIMITS.filterConditions },
    filterRelationships: { asked: 1, allowed: LIMITS.filterRelationships },
  });
  expect((await served.ask(wide)).extensions).toMatchObject({ cost: { allowed: LIMITS.cost } });
});

it('ends a question in the database after its time', async () => {
  const slow =
    'UNWIND range(1, 10000000) AS a UNWIND range(1, 10000) AS b WITH a + b AS c RETURN max(c) AS c';
  const session = database.driver.session({ database: database.name, defaultAccessMode: neo4j.session.READ });
  await expect(session.run(slow, {}, { timeout: 200 })).rejects.toHaveProperty(
    'code',
    'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  );
  await session.close();
});

it('lets the query pass by which GraphiQL learns the schema', async () => {
  const { status, errors } = await served.ask(getIntrospectionQuery());
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
});
