/** The chain of command above a case on a day, and the course of a case by stage. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { loadSeed } from '../../seed/load/load.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { accepted, seedFolder } from '../fixtures/folder.ts';
import { emptyGraph, testDatabase } from '../setup/graph.ts';
import { serveGraph, serveCorpus, type Served } from './served.ts';

const TEXT = [
  'Inspector Ova led the Case of Lamps.',
  'From 2019 to 2021 Inspector Ova served in the Lamp Unit.',
  'The Lamp Unit is part of the Light Department.',
  'Chief Aba headed the Light Department from 2022 to 2023.',
];
const [LED = '', SERVED = '', PART = '', HEADED = ''] = TEXT;

const seed = seedFolder();
let database: Database;
let corpus: Served;
beforeAll(async () => {
  corpus = await serveCorpus();
  database = await testDatabase();
  seed.source('lamps', TEXT.join('\n'), {
    entities: {
      ova: { type: 'Person', name: 'Inspector Ova' },
      aba: { type: 'Person', name: 'Chief Aba' },
      lamps: { type: 'Case', name: 'Case of Lamps' },
      unit: { type: 'Organisation', name: 'Lamp Unit' },
      department: { type: 'Organisation', name: 'Light Department' },
    },
    claims: [
      accepted('INVESTIGATED', 'ova', LED, { to: 'lamps' }),
      accepted('HOLDS_POST', 'ova', SERVED, {
        to: 'unit',
        when: { edtf: '2019/2021', said: 'From 2019 to 2021' },
      }),
      accepted('PART_OF', 'unit', PART, { to: 'department' }),
      accepted('LEADS', 'aba', HEADED, {
        to: 'department',
        when: { edtf: '2022/2023', said: 'from 2022 to 2023' },
      }),
    ],
  });
});
afterAll(async () => {
  await corpus.stop();
  await database.stop();
  seed.remove();
});

const stages = z.object({
  timeline: z.array(
    z.object({
      stage: z.string(),
      entries: z.array(
        z.object({ says: z.string(), dates: z.array(z.string()), statements: z.array(z.string()) }),
      ),
    }),
  ),
});
async function timeline(id: string) {
  const { data } = await corpus.ask(
    'query ($id: ID!) { timeline(case: $id) { stage entries { says dates statements } } }',
    { id },
  );
  return stages.parse(data).timeline;
}

it('tells a case by stage, earliest first, and leaves the stages empty of which nothing is known', async () => {
  const told = await timeline('case-of-mothers');
  expect(
    told.map(({ stage, entries }) => [stage, entries.map(({ says, dates }) => [says, ...dates])]),
  ).toEqual([
    ['GROUND', [['rallies in May', '2019-05']]],
    ['ARREST', [['[arrest of the four activists]', '2019-07']]],
    [
      'CHARGE',
      ['Anuar Ashiraliyev', 'Gulzipa Dzhaukerova', 'Oksana Shevchuk', 'Zhazira Demeuova'].map((name) => [
        `${name}: being members or supporters of the Democratic Choice of Kazakhstan (accuse)`,
      ]),
    ],
    ['MEASURE', [['Zhazira Demeuova: house arrest']]],
    ['HEARING', []],
    ['DECISION', [['[sentence in the Case of Mothers]', '2019-11-19']]],
    ['APPEAL', []],
    ['END', []],
  ]);
});

it('says nothing twice, and rests every entry on a statement', async () => {
  for (const { stage, entries } of await timeline('case-of-the-thirteen')) {
    const said = entries.map(({ says, dates }) => [stage, says, ...dates].join(' '));
    expect(said).toEqual([...new Set(said)]);
    expect(entries.every(({ statements }) => statements.length > 0)).toBe(true);
  }
});

const chain = z.object({
  chainOfCommand: z.array(
    z.object({
      level: z.number(),
      fromName: z.string(),
      toName: z.string(),
      held: z.string(),
      because: z.string(),
    }),
  ),
});

it('says who stood above whom on a day: certain, possible or impossible by the dates of the sources', async () => {
  await emptyGraph(database);
  await loadSeed(database, { seedFolder: seed.path });
  const served = await serveGraph();
  const { data } = await served.ask(
    '{ chainOfCommand(case: "lamps/lamps", on: "2020-06-21") { level fromName toName held because } }',
  );
  await served.stop();
  expect(
    chain
      .parse(data)
      .chainOfCommand.map((l) => `${l.level} ${l.fromName}, ${l.toName}: ${l.held}, ${l.because}`),
  ).toEqual([
    '0 Inspector Ova, Case of Lamps: POSSIBLE, no source gives a date',
    '1 Inspector Ova, Lamp Unit: CERTAIN, sources give 2019/2021',
    '2 Lamp Unit, Light Department: POSSIBLE, no source gives a date',
    '3 Chief Aba, Light Department: IMPOSSIBLE, sources give 2022/2023',
  ]);
});
