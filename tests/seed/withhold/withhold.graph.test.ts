import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sayReport } from '../../../seed/commands/load.ts';
import { readCorpus } from '../../../seed/corpus.ts';
import { digest } from '../../../seed/load/digest.ts';
import { loadSeed } from '../../../seed/load/load.ts';
import { fold } from '../../../seed/text/names.ts';
import { giveBack, keepBack } from '../../../seed/withhold/keep.ts';
import { model } from '../../../server/model.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { seedCopy, type SeedCopy } from '../../fixtures/seed-copy.ts';
import { serveGraph, type Served } from '../../server/served.ts';
import { emptyGraph, testDatabase } from '../../setup/graph.ts';
import { everything, stored } from './everything.ts';

let database: Database;
let served: Served;
let seed: SeedCopy;
let before: string;
const said: string[] = [];

async function load() {
  const report = await loadSeed(database, { seedFolder: seed.path, log: (line) => said.push(line) });
  said.push(...sayReport(report));
  return report;
}
const corpus = () => readCorpus(seed.path, model());
const withhold = (what: string) =>
  keepBack(corpus(), model(), { what, by: 'test', why: 'asked not to be named' });

/** Claims whose quote does not stand in the text that the graph has. */
async function astray(): Promise<unknown[]> {
  const { records } = await database.driver.executeQuery(
    `MATCH (c:Claim)-[:IN_SOURCE]->(s:Source)
     WHERE substring(s.text, c.start, size(c.quote)) <> c.quote OR NOT s.text CONTAINS c.before + c.quote + c.after
     RETURN c.id AS id`,
    {},
    { database: database.name },
  );
  return records.map((record) => record.toObject());
}

beforeAll(async () => {
  database = await testDatabase();
  await emptyGraph(database);
  served = await serveGraph();
});
beforeEach(async () => {
  seed = seedCopy();
  await load();
  before = await digest(database);
  said.length = 0;
});
afterEach(() => seed.remove());
afterAll(async () => {
  await served.stop();
  await database.stop();
});

const PEOPLE = [
  {
    who: 'a defendant named in three documents and two scripts',
    what: 'case-of-fathers/zheksebayev',
    trace: /zheksebae|ashat/u,
    spellings: ['Zheksebayev', 'ZHEKSEBAYEV', 'Askhat', 'Жексебаев', 'Жексебаеву', 'Jeksebaev', 'Асхат'],
  },
  {
    who: 'a defendant whose name is part of ids, titles and labels',
    what: 'abishev-2018/abishev',
    trace: /abishev|\baset\b/u,
    spellings: ['Abishev', 'Aset Abishev', 'Абишев'],
  },
  {
    who: 'a man whose death, mother, family and village are spoken of',
    what: 'dulat-agadil',
    trace: /agadil|\bdulat\b/u,
    spellings: ['Dulat', 'Agadil', 'Aghadil', 'AGADIL', 'Агадил'],
  },
];

describe.each(PEOPLE)('$who', ({ what, trace }) => {
  it('is stored nowhere, every quote stands in its text, and all comes back whole', async () => {
    expect(fold(await stored(database))).toMatch(trace);
    withhold(what);
    const report = await load();
    expect(report.refusals).toEqual([]);
    expect(fold(said.join('\n'))).not.toMatch(trace);
    expect(fold(await stored(database))).not.toMatch(trace);
    expect(await astray()).toEqual([]);

    const withheld = await digest(database);
    expect(await load()).toMatchObject({ loaded: [], removed: [], claimsAdded: 0, claimsRemoved: 0 });
    expect(await digest(database)).toBe(withheld);

    giveBack(corpus(), what);
    await load();
    expect(await digest(database)).toBe(before);
    expect(fold(said.join('\n'))).not.toMatch(trace);
  }, 300_000);
});

it('shows all of them in no query, search, count or export', async () => {
  for (const { what } of PEOPLE) withhold(what);
  expect((await load()).refusals).toEqual([]);
  const answers = await everything(
    database,
    served,
    PEOPLE.flatMap(({ spellings }) => spellings),
  );
  for (const answer of answers) for (const { trace } of PEOPLE) expect(fold(answer)).not.toMatch(trace);
}, 300_000);

it('withholds one claim and the words that only it rests on', async () => {
  const words = /are being handled by/u;
  expect(await stored(database)).toMatch(words);
  expect(withhold('c-9aabea78c871').about).toEqual({ kind: 'claim', wordsStay: false });
  await load();
  const left = await stored(database);
  expect(left).not.toMatch(words);
  expect(left).not.toContain('c-9aabea78c871');
  expect(left).toContain('Adil Salayev');
  giveBack(corpus(), 'c-9aabea78c871');
  await load();
  expect(await digest(database)).toBe(before);
});

it('takes out a refused source that the graph would keep with the name in it', async () => {
  const file = join(seed.path, 'sources/abishev-2018/abishev-2018.md');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('to four years in prison. He', 'to five years in prison. He'),
  );
  expect((await load()).refusals.length).toBeGreaterThan(0);
  expect(fold(await stored(database))).toMatch(/abishev/u);
  withhold('abishev-2018/abishev');
  said.length = 0;
  await load();
  expect(fold(await stored(database))).not.toMatch(/abishev/u);
});

it('still knows a person when one of the claims files cannot be read, and shows nothing of that one', async () => {
  withhold('case-of-fathers/zheksebayev');
  writeFileSync(join(seed.path, 'claims/case-of-fathers.yaml'), 'source: [');
  await load();
  expect(fold(await stored(database))).not.toMatch(/zheksebae|ashat/u);
});

it('touches nothing while an entry names nothing that is there', async () => {
  withhold('abishev-2018/abishev');
  const claims = join(seed.path, 'claims/abishev-2018.yaml');
  writeFileSync(claims, 'source: [');
  await expect(load()).rejects.toThrow(/withheld\.yaml:3 the entry w-\w+ names no mention/u);
  expect(await digest(database)).toBe(before);
});
