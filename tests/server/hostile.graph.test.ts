/** No request does harm: each is answered or refused as the table says, tells nothing, and leaves the server as it was. */
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CODES } from '../../server/codes.ts';
import { hostile } from '../fixtures/hostile/all.ts';
import { send } from '../fixtures/hostile/send.ts';
import { query } from '../fixtures/hostile/row.ts';
import { corpusGraph, testDatabase } from '../setup/graph.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { serve, type Served } from './served.ts';

const logged: unknown[] = [];
let database: Database;
let served: Served;
let before: string;
beforeAll(async () => {
  database = await testDatabase();
  await corpusGraph(database);
  served = await serve({ database, log: (error) => logged.push(error) });
  before = (await send(served.url, PROBE)).text;
});
afterAll(async () => {
  await served.stop();
  await database.stop();
});

const PROBE = query(
  '{ cases(sort: [{ id: ASC }], limit: 3) { id name defendants(sort: [{ id: ASC }], limit: 2) { id } } }',
);

// Words of the machinery: of the database, of the language, of this machine.
const LEAKS =
  /neo4j|java|MATCH \(|RETURN |WHERE |stack|node_modules|\bat [\w.]+ \(|\/home\/|\/work\/|\/tmp\/|\.ts\b|\.js:|RangeError|TypeError/u;

it('is a table of at least 150 requests, each under a name of its own', () => {
  expect(hostile.length).toBeGreaterThanOrEqual(150);
  expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length);
});

it.each(hostile)('$name', async ({ sent, status, code }) => {
  const { text, ...got } = await send(served.url, sent);
  expect(got).toEqual({ status, code });
  expect(text.replace('"case-of-mothers"', '')).not.toMatch(LEAKS);
  expect(logged).toEqual([]);
  expect((await send(served.url, PROBE)).text.split('\n')[1]).toBe(before.split('\n')[1]);
});

it('has a row for each code that a request alone can bring about', () => {
  const seen = new Set(hostile.map(({ code }) => code));
  // These take a database that is slow, gone or broken, a crowd (tests/server/mask.test.ts, requests.graph.test.ts,
  // limits.graph.test.ts), or another address than this machine's (tests/server/access); a stale cursor takes a load.
  const others = [
    'TIMEOUT',
    'UNAVAILABLE',
    'OVERLOADED',
    'NOT_YET',
    'INTERNAL',
    'UNAUTHENTICATED',
    'WRONG_HOST',
    'RATE_LIMIT',
  ];
  expect(CODES.map(({ code }) => code).filter((code) => !seen.has(code) && !others.includes(code))).toEqual(
    [],
  );
});

it('pollutes nothing', () => {
  expect('polluted' in {}).toBe(false);
});

it('answers others while a body comes in drop by drop', async () => {
  const { hostname, port } = new URL(served.url);
  const slow = connect(Number(port), hostname);
  slow.write(
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
  );
  slow.write('1\r\n{\r\n');
  expect((await send(served.url, PROBE)).status).toBe(200);
  slow.write('1\r\n"\r\n');
  expect((await send(served.url, PROBE)).status).toBe(200);
  slow.destroy();
  expect((await send(served.url, PROBE)).status).toBe(200);
});
