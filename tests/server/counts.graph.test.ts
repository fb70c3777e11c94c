import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { countThings, type Said } from '../../seed/commands/count.ts';
import { graphStatus } from '../../seed/commands/status.ts';
import { loadSeed } from '../../seed/load/load.ts';
import { model } from '../../server/model.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { seedFolder, type SeedFolder } from '../fixtures/folder.ts';
import { writeHarbour } from '../fixtures/harbour.ts';
import { corpusGraph, emptyGraph, testDatabase } from '../setup/graph.ts';
import { type Answer, serveGraph, type Served } from './served.ts';

let database: Database;
let served: Served;
let seed: SeedFolder;
let terminal: readonly Said[];

const ASKED = ['berg', 'lind', 'court', 'office', 'rule', 'ropes/ropes', 'GROUND_FOR=lind', 'JUDGED=ulo'];

beforeAll(async () => {
  database = await testDatabase();
  await emptyGraph(database);
  seed = seedFolder();
  writeHarbour(seed);
  await loadSeed(database, { seedFolder: seed.path });
  served = await serveGraph();
  terminal = [...(await countThings(database, [])), ...(await countThings(database, ASKED))];
});
afterAll(async () => {
  await served.stop();
  await database.stop();
  seed.remove();
});

const numbers = z.object({ count: z.number(), countIfSame: z.number() });
const inTerminal = (of: string, name: string): string => {
  const found = terminal.find((said) => said.of === of && said.name === name);
  return `${found?.count}/${found?.countIfSame}`;
};

/** `2/1` of an answer that has both numbers at a place. */
async function inApi(query: string, count: string, ifSame: string): Promise<string> {
  const { data, errors } = await served.ask(query);
  expect(errors).toBeUndefined();
  const at = (path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>((value, key) => z.record(z.string(), z.unknown()).parse(value)[key], data);
  const found = numbers.parse({ count: at(count), countIfSame: at(ifSame) });
  return `${found.count}/${found.countIfSame}`;
}

const ofCard = (id: string) =>
  inApi(`{ card(id: "${id}") { cases casesIfSame } }`, 'card.cases', 'card.casesIfSame');

it.each([
  ['berg', '3/2'],
  ['lind', '2/1'],
  ['court', '2/1'],
  ['office', '2/1'],
  ['rule', '2/1'],
])('%s stands in %s cases, in the API as in the terminal', async (id, cases) => {
  expect(await ofCard(id)).toBe(cases);
  expect(inTerminal(id, 'cases of a node')).toBe(cases);
});

it('the same node has the same number of cases wherever the generated API lists it', async () => {
  const { data } = await served.ask(
    '{ people(where: { id: { eq: "berg" } }) { caseCount caseCountIfSame } }',
  );
  expect(data).toEqual({ people: [{ caseCount: 3, caseCountIfSame: 2 }] });
});

it('counts nodes of a type, in the API as in the terminal', async () => {
  const { data } = await served.ask('{ graph { counts { type count countIfSame } } }');
  const counts = z
    .object({ graph: z.object({ counts: z.array(numbers.extend({ type: z.string() })) }) })
    .parse(data).graph.counts;
  expect(counts.find(({ type }) => type === 'Case')).toEqual({ type: 'Case', count: 3, countIfSame: 2 });
  expect(counts.find(({ type }) => type === 'Person')).toEqual({ type: 'Person', count: 8, countIfSame: 7 });
  for (const { type, count, countIfSame } of counts)
    expect(inTerminal(type, 'nodes of the type')).toBe(`${count}/${countIfSame}`);
  expect([...(await graphStatus(database, '', 0)).text()].join('\n')).toContain(
    'Case: 3, or 2 if two of them are the same',
  );
});

it.each([
  // Berg in three cases, Tamm and Moor in one, Tam in another: of two cases, and of two people, it is open whether they are one.
  ['', 'Prosecution', '6/4', '4/3'],
  ['berg', 'berg', '3/2', '1/1'],
  ['rule', 'rule', '2/2', '2/2'],
  ['ropes/ropes', 'ropes/ropes', '3/3', '3/3'],
])('counts prosecutions and people prosecuted apart: %s', async (id, of, prosecutions, people) => {
  const asked = `{ prosecutionCount${id === '' ? '' : `(of: "${id}")`} { prosecutions prosecutionsIfSame people peopleIfSame } }`;
  const at = (name: string) => inApi(asked, `prosecutionCount.${name}`, `prosecutionCount.${name}IfSame`);
  expect(await at('prosecutions')).toBe(prosecutions);
  expect(await at('people')).toBe(people);
  expect(inTerminal(of, 'prosecutions')).toBe(prosecutions);
  expect(inTerminal(of, 'people prosecuted')).toBe(people);
});

it('adds no prosecution of a group, and says that nobody is there', async () => {
  const { data } = await served.ask(
    '{ a: prosecutionCount(of: "ropes/rowers") { prosecutions ofGroups inWords } b: prosecutionCount(of: "nobody") { people } }',
  );
  expect(data).toEqual({
    a: {
      prosecutions: 0,
      ofGroups: 1,
      inWords: 'prosecutions: 0; people prosecuted: 0; prosecutions of groups, which may include them: 1',
    },
    b: null,
  });
});

it('counts neighbours once each, whatever lines lead to them', async () => {
  const total = await inApi(
    '{ neighbourTotal(id: "berg") { count countIfSame } }',
    'neighbourTotal.count',
    'neighbourTotal.countIfSame',
  );
  // Three cases, a group, and a rule.
  expect(total).toBe('5/4');
  expect(inTerminal('berg', 'neighbours of a node')).toBe(total);
  expect(
    await inApi(
      '{ neighbours(id: "berg") { total totalIfSame } }',
      'neighbours.total',
      'neighbours.totalIfSame',
    ),
  ).toBe(total);
});

it('says of defendants how many are groups, so that nobody adds them', async () => {
  const { data } = await served.ask('{ neighbourCounts(id: "ropes/ropes") { kind count groups } }');
  const { neighbourCounts: counts } = z
    .object({
      neighbourCounts: z.array(z.object({ kind: z.string(), count: z.number(), groups: z.number() })),
    })
    .parse(data);
  expect(counts.find(({ kind }) => kind === 'PROSECUTION')).toEqual({
    kind: 'PROSECUTION',
    count: 4,
    groups: 1,
  });
});

it('counts the people among defendants, and adds no group to them', async () => {
  const { data } = await served.ask(
    '{ defendants(case: "ropes/ropes") { people peopleIfSame atLeast inWords groups { name min max } } }',
  );
  expect(data).toEqual({
    defendants: {
      people: 3,
      peopleIfSame: 3,
      atLeast: 4,
      inWords:
        '3 named defendants, and 1 group that may include them: four rowers (4). At least 4 people in all',
      groups: [{ name: 'four rowers', min: [4], max: [4] }],
    },
  });
  expect(inTerminal('ropes/ropes', 'defendants of a case')).toBe('3/3');
});

const feature = z.object({ id: z.string(), cases: z.number(), casesIfSame: z.number() });
const patternPage = z.object({
  patterns: z.object({
    caseCount: z.number(),
    caseCountIfSame: z.number(),
    patterns: z.array(
      z.object({
        id: z.string(),
        support: z.number(),
        casesIfSame: z.number(),
        casesInWords: z.string(),
        factCount: z.number(),
        features: z.array(z.object({ feature })),
        unsure: z.array(z.string()),
      }),
    ),
  }),
});

it('counts the cases of features and patterns, in the API as in the terminal', async () => {
  const { data } = await served.ask(
    `{ patterns(first: 100) { caseCount caseCountIfSame patterns {
      id support casesIfSame casesInWords factCount unsure features { feature { id cases casesIfSame } } } } }`,
  );
  const { patterns } = patternPage.parse(data);
  expect([patterns.caseCount, patterns.caseCountIfSame]).toEqual([3, 2]);
  const features = patterns.patterns.flatMap((p) => p.features.map((f) => f.feature));
  for (const id of ['GROUND_FOR=lind', 'JUDGED=ulo']) {
    const found = features.find((f) => f.id === id);
    expect(inTerminal(id, 'cases with a feature')).toBe(`${found?.cases}/${found?.casesIfSame}`);
  }
  for (const { id, support, casesIfSame, casesInWords } of patterns.patterns) {
    const [said] = await countThings(database, [id]);
    expect(said).toMatchObject({ count: support, countIfSame: casesIfSame, inWords: casesInWords });
  }
  const memorial = patterns.patterns.find((p) => p.features.some((f) => f.feature.id === 'HONOURS=lind'));
  expect(memorial?.casesInWords).toBe('2 cases, or 1 if they are the same');
  // If Osk Tamm and Oskar Tam were one, both cases would have one more defendant in common.
  expect(memorial?.unsure).toEqual(['j-cases', 'j-tamms']);
  // A memorial in each case: its kind, whom it honours and for whose sake it is a ground are one fact of it.
  const ofEvent = memorial?.features.filter((f) => /^(GROUND_FOR|HONOURS)/u.test(f.feature.id)).length ?? 0;
  expect(ofEvent).toBeGreaterThan(2);
  // Besides it: Berg, Ulo, Ova with his office, the court, the rule.
  expect(memorial?.factCount).toBe(6);
});

const recurrencePage = z.object({
  recurrences: z.object({
    total: z.number(),
    recurrences: z.array(z.object({ id: z.string(), cases: z.number(), casesIfSame: z.number() })),
    next: z.string().nullable(),
  }),
});

/** What stands in a case, as patterns read it. */
async function recurring(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const types = [...model().entities.keys()];
  let after: string | null = null;
  do {
    const { data }: Answer = await served.ask(
      `query ($types: [EntityType!], $after: String) {
        recurrences(types: $types, minCases: 1, first: 200, after: $after) { total recurrences { id cases casesIfSame } next } }`,
      { types, after },
    );
    const { recurrences } = recurrencePage.parse(data);
    for (const { id, cases, casesIfSame } of recurrences.recurrences)
      found.set(id, `${cases}/${casesIfSame}`);
    after = recurrences.next;
  } while (after !== null);
  return found;
}

it.each(['made-up cases', 'the corpus'])(
  'patterns read each node into the cases that its card counts: %s',
  async (of) => {
    if (of === 'the corpus') await corpusGraph(database);
    const { records } = await database.driver.executeQuery(
      'MATCH (n:Entity) WHERE n.caseCount > 0 RETURN n.id AS id, n.caseCount + "/" + n.caseCountIfSame AS cases',
      {},
      { database: database.name },
    );
    const counted = records.map((r) => z.object({ id: z.string(), cases: z.string() }).parse(r.toObject()));
    expect(Object.fromEntries(await recurring())).toEqual(
      Object.fromEntries(counted.map(({ id, cases }) => [id, cases])),
    );
  },
);

it('refuses to count what is not there', async () => {
  await expect(countThings(database, ['nobody'])).rejects.toThrow(/nobody/u);
  await expect(countThings(database, ['JUDGED=nobody'])).rejects.toThrow(/JUDGED=nobody/u);
  await expect(countThings(database, ['p-0'])).rejects.toThrow(/p-0/u);
});
