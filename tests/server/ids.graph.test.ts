/** One scheme of ids: every query takes a node's own id, a mention's and one from before a merge, and refuses what names nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../server/neo4j/database.ts';
import { testDatabase } from '../setup/graph.ts';
import { serveCorpus, type Served } from './served.ts';

let served: Served;
let database: Database;
const run = (statement: string) => database.driver.executeQuery(statement, {}, { database: database.name });

beforeAll(async () => {
  served = await serveCorpus();
  database = await testDatabase();
  await run(
    "MATCH (c:Case {id: 'case-of-mothers'}) MERGE (f:FormerId {id: 'before-the-merge'}) MERGE (f)-[:REFERS_TO]->(c)",
  );
});
afterAll(async () => {
  await run("MATCH (f:FormerId {id: 'before-the-merge'}) DETACH DELETE f");
  await database.stop();
  await served.stop();
});

const OWN = 'case-of-mothers';
const OTHERS = [
  ['a mention', 'case-of-fathers/mothers'],
  ['a former id', 'before-the-merge'],
] as const;

/** Each query that takes an id, with the id put in. */
const QUERIES: Readonly<Record<string, (id: string) => string>> = {
  card: (id) => `card(id: "${id}") { id }`,
  cards: (id) => `cards(ids: ["${id}"]) { id }`,
  neighbourCounts: (id) => `neighbourCounts(id: "${id}") { kind count }`,
  neighbourTotal: (id) => `neighbourTotal(id: "${id}") { count }`,
  neighbours: (id) => `neighbours(id: "${id}", first: 3) { total cards { id } }`,
  defendants: (id) => `defendants(case: "${id}") { people }`,
  prosecutionCount: (id) => `prosecutionCount(of: "${id}") { prosecutions }`,
  linesBetween: (id) => `linesBetween(ids: ["${id}", "zhazira-demeuova"]) { key }`,
  opening: (id) => `opening(cases: ["${id}"]) { total cards { id } }`,
  dossier: (id) => `dossier(id: "${id}", first: 2) { total statements { key } }`,
  similarCases: (id) => `similarCases(id: "${id}") { case { id } }`,
  comparison: (id) => `comparison(cases: ["${id}", "case-of-the-thirteen"]) { cases { id } factCount }`,
  chainOfCommand: (id) => `chainOfCommand(case: "${id}", on: "2019-11-19") { from }`,
  timeline: (id) => `timeline(case: "${id}") { stage entries { says } }`,
};

/** Those whose SDL says that null stands for what is not there, and `cards`, which leaves it out. */
const NULL_FOR_NOTHING = ['card', 'cards', 'defendants', 'prosecutionCount', 'dossier'];
/** Those that take a case and nothing else. */
const OF_A_CASE = ['opening', 'similarCases', 'comparison', 'chainOfCommand', 'timeline'];

const names = Object.keys(QUERIES);
const asked = (name: string, id: string) => served.ask(`{ ${QUERIES[name]?.(id) ?? ''} }`);
const told = async (name: string, id: string) => {
  const { status, data, errors } = await asked(name, id);
  return { status, data: data ?? null, code: errors?.[0]?.extensions?.code };
};

describe.each(OTHERS)('%s', (_, other) => {
  it.each(names)('%s answers as by the id that the node has', async (name) => {
    const own = await told(name, OWN);
    expect(own.code).toBeUndefined();
    expect(JSON.stringify(own.data)).not.toMatch(/:(?:null|\[\]|0)\}\}$/u);
    expect(await told(name, other)).toEqual(own);
  });
});

it.each(names.filter((name) => !NULL_FOR_NOTHING.includes(name)))(
  '%s refuses an unknown id',
  async (name) => {
    const { errors } = await asked(name, 'nobody');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/"nobody" names no node of this graph\./u) as unknown,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  },
);

it.each(NULL_FOR_NOTHING)('%s says that there is none', async (name) => {
  expect((await told(name, 'nobody')).data).toEqual({ [name]: name === 'cards' ? [] : null });
});

it.each(OF_A_CASE)('%s refuses what is no case', async (name) => {
  const { errors } = await asked(name, 'gizat-kazhybayev');
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(/names a node of type Person, and a Case is asked for\./u) as unknown,
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

describe('features name things by the same ids', () => {
  const matching = async (feature: string) => {
    const { data, errors } = await served.ask(
      'query ($feature: ID!) { casesMatching(features: [$feature]) { case { id } } }',
      { feature },
    );
    return data ?? errors?.[0]?.message;
  };
  const JUDGED = {
    casesMatching: [{ case: { id: 'case-of-the-thirteen' } }, { case: { id: 'nuclear-five-2025/case' } }],
  };
  it.each([
    ['JUDGED=yernar-kassymbekov', JUDGED],
    ['JUDGED=thirteen-hearing-2021/kasymbekov', JUDGED],
    ['JUDGED=gizat-kazhybayev', { casesMatching: [] }],
    ['JUDGED=nobody', expect.stringMatching(/"JUDGED=nobody" names no node/u)],
    ['JUGDED=yernar-kassymbekov', expect.stringMatching(/is no feature\./u)],
    ['yernar-kassymbekov', expect.stringMatching(/is no feature\./u)],
  ])('%s', async (feature, found) => {
    expect(await matching(feature)).toEqual(found);
  });
});

describe('a cursor of something else is refused, and never taken for the first page', () => {
  const next = async (query: string, name: string): Promise<string> => {
    const { data } = await served.ask(`{ ${query} { next } }`);
    return z.object({ [name]: z.object({ next: z.string() }) }).parse(data)[name]?.next ?? '';
  };
  it.each([
    [
      'neighbours',
      'neighbours(id: "case-of-mothers", first: 2)',
      'neighbours(id: "case-of-the-thirteen", first: 2)',
    ],
    [
      'neighbours',
      'neighbours(id: "case-of-mothers", first: 2)',
      'neighbours(id: "case-of-mothers", kind: "PROSECUTION", first: 2)',
    ],
    ['dossier', 'dossier(id: "case-of-mothers", first: 2)', 'dossier(id: "case-of-the-thirteen", first: 2)'],
    ['patterns', 'patterns(first: 2)', 'patterns(first: 2, minSupport: 3)'],
    ['recurrences', 'recurrences(first: 2)', 'recurrences(first: 2, types: [Person])'],
    ['recurrences', 'recurrences(first: 2)', 'patterns(first: 2)'],
  ])('%s: %s', async (name, own, other) => {
    const after = await next(own, name);
    const asking = (query: string, cursor: string) =>
      served.ask(`{ ${query.replace(/\)$/u, `, after: "${cursor}")`)} { total } }`);
    expect((await asking(own, after)).errors).toBeUndefined();
    for (const [query, cursor] of [
      [other, after],
      [own, 'nonsense'],
      [own, ''],
      [own, 'MA'],
      [own, `${after}x`],
    ] as const)
      expect((await asking(query, cursor)).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

it.each([
  'neighbours(id: "case-of-mothers", kind: "JUGDED") { total }',
  'neighbourTotal(id: "case-of-mothers", kind: "JUGDED") { count }',
])('a kind that is not in the model is refused: %s', async (query) => {
  expect((await served.ask(`{ ${query} }`)).errors?.[0]?.message).toMatch(
    /"JUGDED" is no relationship of the model/u,
  );
});
