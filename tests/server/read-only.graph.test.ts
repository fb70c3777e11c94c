import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/neo4j/database.ts';
import { readOnly } from '../../server/read-only.ts';
import { testDatabase } from '../setup/graph.ts';
import { serveCorpus, type Served } from './served.ts';

let database: Database;
let served: Served;
beforeAll(async () => {
  served = await serveCorpus();
  database = await testDatabase();
});
afterAll(async () => {
  await served.stop();
  await database.stop();
});

describe('the driver that the API is handed', () => {
  const session = () =>
    readOnly(database.driver).session({ database: database.name, defaultAccessMode: 'WRITE' });

  it.each([
    "CREATE (:Person {name: 'x'})",
    'MATCH (n:Claim) SET n.quote = 0',
    'MATCH (n) DETACH DELETE n',
    'CREATE INDEX x FOR (n:X) ON (n.x)',
    'CALL db.createLabel("X")',
  ])('is refused by the database: %s', async (statement) => {
    const reading = session();
    await expect(reading.executeRead((tx) => tx.run(statement))).rejects.toHaveProperty(
      'code',
      'Neo.ClientError.Statement.AccessMode',
    );
    await reading.close();
  });

  it('has no other way in', () => {
    expect(() => session().executeWrite(() => Promise.resolve())).toThrow('only reads');
    expect(() => session().run('RETURN 1')).toThrow('only reads');
    expect(() => session().beginTransaction()).toThrow('only reads');
    expect(() => readOnly(database.driver).executeQuery('RETURN 1')).toThrow('only reads');
  });
});

describe('statements in arguments stay words', () => {
  const words = [
    "' RETURN 1 UNION LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line //",
    '`) DETACH DELETE n //',
    '*:* OR folded:[* TO *] AND (~"\\',
    '$(1)',
  ];

  it.each(words)('%s', async (text) => {
    const {
      data,
      errors,
      text: body,
    } = await served.ask(
      `query ($s: String!, $id: ID!) {
        search(text: $s) { matched }
        card(id: $id) { id }
        cards(ids: [$id]) { id }
        dossier(id: $id) { total }
        evidence(keys: [$id]) { key }
        people(where: { name: { contains: $s }, otherNames: { includes: $s } }) { name }
        claims(where: { quote: { contains: $s } }) { id }
      }`,
      { s: text, id: text },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ card: null, cards: [], people: [], claims: [], evidence: [] });
    expect(body).not.toContain('root:');
  });

  it.each(words)('where nothing may be answered they are refused, as words: %s', async (text) => {
    for (const asked of [
      'neighbourCounts(id: $s) { count }',
      'neighbours(id: "case-of-mothers", kind: $s) { total }',
      'linesBetween(ids: [$s]) { key }',
      'opening(cases: [$s]) { total }',
      'paths(from: $s, to: "case-of-mothers") { inWords }',
      'counts(of: CASES, by: [YEAR], where: { courts: [$s] }) { total }',
    ]) {
      const type = asked.includes('kind: $s') ? 'String!' : 'ID!';
      const { errors, text: body } = await served.ask(`query ($s: ${type}) { ${asked} }`, { s: text });
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      expect(body).not.toContain('root:');
    }
  });

  it('leaves the graph as it was', async () => {
    expect((await served.ask('{ claimsConnection { totalCount } }')).data?.claimsConnection).not.toEqual({
      totalCount: 0,
    });
  });
});
