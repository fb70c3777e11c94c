import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readConfig } from '../../../server/config.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { openDatabase } from '../../../server/neo4j/open.ts';
import { SLOW, slowed } from '../../fixtures/slow.ts';
import { wireTo, type Wire } from '../../fixtures/wire.ts';
import { corpusGraph, testDatabase } from '../../setup/graph.ts';
import { serve, type Served } from '../served.ts';

/** By a statement of our own, and by one that is generated. */
const OWN = 'query ($id: ID!) { neighbourCounts(id: $id) { count } }';
const GENERATED = 'query ($id: ID!) { cases(where: { id: { eq: $id } }) { id } }';
const ways = [
  ['a question of our own', OWN],
  ['a generated question', GENERATED],
] as const;
const LIGHT = '{ card(id: "case-of-mothers") { id } }';

let direct: Database;
let wire: Wire;
let far: Database;
let served: Served;
/** Gives a request less time, to see it end. */
let hurried: Served;
beforeAll(async () => {
  direct = await testDatabase();
  await corpusGraph(direct);
  const { uri, user, password } = inject('database');
  wire = await wireTo(uri);
  far = await openDatabase(readConfig({ NEO4J_URI: wire.uri, NEO4J_USER: user, NEO4J_PASSWORD: password }));
  served = await serve({
    database: { ...direct, driver: slowed(direct.driver) },
    timeout: 60_000,
    config: { heavyAtOnce: 1 },
  });
  hurried = await serve({ database: { ...far, driver: slowed(far.driver) }, timeout: 8_000 });
});
afterAll(async () => {
  await served.stop();
  await hurried.stop();
  await far.stop();
  await wire.close();
  await direct.stop();
});

/** How many slow questions the database works at. */
async function atWork(): Promise<number> {
  const { records } = await direct.driver.executeQuery(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $words RETURN count(*) AS slow',
    { words: SLOW.slice(0, 40) },
  );
  return Number(records[0]?.get('slow'));
}
const soon = { timeout: 60_000, interval: 100 };
const untilAtWork = (number: number) => expect.poll(atWork, soon).toBe(number);

/** Asks something slow, and can leave. */
function begin(query: string) {
  const leaving = new AbortController();
  const asked = fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id: 'slow' } }),
    signal: leaving.signal,
  });
  const answer = asked.then(async (response) => ({
    status: response.status,
    retry: response.headers.get('retry-after'),
    text: await response.text(),
  }));
  answer.catch(() => undefined);
  return { leave: () => leaving.abort(), answer };
}

const codeOf = ({ errors }: Awaited<ReturnType<Served['ask']>>) => errors?.[0]?.extensions?.code;

describe('who leaves', () => {
  it.each(ways)('takes %s out of the database', async (_, query) => {
    const { leave } = begin(query);
    await untilAtWork(1);
    leave();
    await untilAtWork(0);
  });
});

describe('whose time is up', () => {
  it('is told so, and the database works at it no longer', async () => {
    const asked = ways.map(([, query]) => hurried.ask(query, { id: 'slow' }));
    await expect.poll(atWork, soon).toBeGreaterThan(0);
    for (const answer of await Promise.all(asked))
      expect([answer.status, codeOf(answer)]).toEqual([400, 'TIMEOUT']);
    await untilAtWork(0);
  });
});

describe('a crowd', () => {
  it('of heavy questions lets light ones through, is worked off by turns, and refuses whom it keeps waiting', async () => {
    expect((await served.ask(LIGHT)).status).toBe(200);
    const crowd = Array.from({ length: 80 }, () => begin(OWN));
    const refused: unknown[] = [];
    for (const { answer } of crowd)
      answer
        .then(({ status, retry, text }) => refused.push([status, retry, text.includes('"OVERLOADED"')]))
        .catch(() => undefined);
    // The lane takes so many; who comes after is told at once.
    await expect.poll(() => refused.length, soon).toBeGreaterThan(20);
    expect(refused).toEqual(refused.map(() => [503, '5', true]));
    // One that is new, and as many as turned out to be slow before nobody else was let in.
    await untilAtWork(3);
    expect((await served.ask(LIGHT)).status).toBe(200);
    expect(await atWork()).toBe(3);
    for (const { leave } of crowd) leave();
    await untilAtWork(0);
    expect((await served.ask(LIGHT)).status).toBe(200);
  });
});

describe('a database that hangs', () => {
  it('is told as such, not waited for, and asked again when it goes on', async () => {
    wire.hang();
    const [first, ready] = await Promise.all([hurried.ask(LIGHT), fetch(`${hurried.url}/ready`)]);
    expect([first.status, codeOf(first)]).toEqual([503, 'UNAVAILABLE']);
    expect(ready.status).toBe(503);
    expect((await fetch(`${hurried.url}/health`)).status).toBe(200);
    expect(codeOf(await hurried.ask('{ patterns { total } }'))).toBe('UNAVAILABLE');
    wire.goOn();
    await expect.poll(async () => (await hurried.ask(LIGHT)).status, soon).toBe(200);
    expect((await fetch(`${hurried.url}/ready`)).status).toBe(200);
  });
});

describe('a database that goes away', () => {
  it('is told as such, and found again when it comes back', async () => {
    await wire.cut();
    for (const [, query] of ways)
      expect(codeOf(await hurried.ask(query, { id: 'case-of-mothers' }))).toBe('UNAVAILABLE');
    await wire.mend();
    for (const [, query] of ways)
      await expect
        .poll(async () => (await hurried.ask(query, { id: 'case-of-mothers' })).status, soon)
        .toBe(200);
  });
});
