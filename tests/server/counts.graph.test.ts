import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { countThings, type Said } from '../../seed/commands/count.ts';
import { sayStatus } from '../../seed/commands/status.ts';
import { loadSeed } from '../../seed/load/load.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { seedFolder, type SeedFolder } from '../fixtures/folder.ts';
import { writeHarbour } from '../fixtures/harbour.ts';
import { emptyGraph, testDatabase } from '../setup/graph.ts';
import { serve, type Served } from './served.ts';

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
  served = await serve({ database });
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
  expect((await sayStatus(database)).join('\n')).toContain('Case: 3, or 2 if two of them are the same');
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

it('refuses to count what is not there', async () => {
  await expect(countThings(database, ['nobody'])).rejects.toThrow(/nobody/u);
  await expect(countThings(database, ['JUDGED=nobody'])).rejects.toThrow(/JUDGED=nobody/u);
  await expect(countThings(database, ['p-0'])).rejects.toThrow(/p-0/u);
});
