import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, beforeEach, afterEach, expect, it } from 'vitest';
import { addIdentities } from '../../../seed/commands/add-identities.ts';
import { digest } from '../../../seed/load/digest.ts';
import { loadSeed } from '../../../seed/load/load.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { seedCopy, type SeedCopy } from '../../fixtures/seed-copy.ts';
import { serveGraph, type Served } from '../../server/served.ts';
import { emptyGraph, testDatabase } from '../../setup/graph.ts';

let database: Database;
let served: Served;
let seed: SeedCopy;
beforeAll(async () => {
  database = await testDatabase();
  await emptyGraph(database);
  served = await serveGraph();
});
beforeEach(async () => {
  seed = seedCopy();
  await load();
});
afterEach(() => seed.remove());
afterAll(async () => {
  await served.stop();
  await database.stop();
});

const load = () => loadSeed(database, { seedFolder: seed.path });
const text = () => readFileSync(join(seed.path, 'identities.yaml'), 'utf8');

/** `refrain identities …`, as typed. @returns what it printed */
async function identities(...words: string[]): Promise<string> {
  const lines: string[] = [];
  const program = new Command('refrain').exitOverride();
  const print = (line: string) => void lines.push(line);
  addIdentities(program, { out: print, err: print, mend: () => undefined });
  await program.parseAsync(['identities', ...words, '--seed', seed.path], { from: 'user' });
  return lines.join('\n');
}
const same = (...mentions: string[]) =>
  identities('same', ...mentions, '--by', 'test', '--why', 'one full name');

it('merges a proposed pair and un-merges it: the graph is as it was', async () => {
  await identities('undo', 'j-klyshev');
  await load();
  const [apart, words] = [await digest(database), text()];
  const proposed = await identities('propose', '--type', 'Person');
  for (const mention of ['case-of-fathers/klyshev', 'thirteen-verdict-2021-ru/klyshev'])
    expect(proposed).toContain(mention);

  expect(await same('case-of-fathers/klyshev', 'thirteen-verdict-2021-ru/klyshev')).toContain(
    'as kairat-klyshev',
  );
  await load();
  expect(await digest(database)).not.toBe(apart);
  const { data } = await served.ask('{ card(id: "thirteen-verdict-2021-ru/klyshev") { id otherNames } }');
  expect(data).toEqual({ card: { id: 'kairat-klyshev', otherNames: ['Кайрат Клышев'] } });

  await identities('undo');
  expect(text()).toBe(words);
  await load();
  expect(await digest(database)).toBe(apart);
});

it('joins two nodes that have ids: the id given up leads to the node, until that is taken back', async () => {
  const before = await digest(database);
  const told = await same('thirteen-hearing-2021/zheksebayev', 'thirteen-hearing-2021/klyshev');
  expect(told).toContain('kairat-klyshev is given up; it leads to askhat-zheksebayev now.');
  await load();
  const { data } = await served.ask(
    '{ card(id: "kairat-klyshev") { id } dossier(id: "kairat-klyshev") { total } neighbourCounts(id: "kairat-klyshev") { kind } neighbours(id: "kairat-klyshev") { total } }',
  );
  expect(data).toMatchObject({ card: { id: 'askhat-zheksebayev' } });
  expect(JSON.stringify(data)).not.toMatch(/"neighbourCounts":\[\]|"total":0/u);
  await identities('undo');
  await load();
  expect(await digest(database)).toBe(before);
});
