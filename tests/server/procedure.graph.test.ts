/** The chain of command above a case on a day, and the course of a case by stage. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadSeed } from '../../seed/load/load.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { accepted, seedFolder } from '../fixtures/folder.ts';
import { writeWicks } from '../fixtures/wicks.ts';
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
  writeWicks(seed);
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
async function timeline(id: string, of = corpus) {
  const { data } = await of.ask(
    'query ($id: ID!) { timeline(case: $id) { stage entries { says dates statements } } }',
    { id },
  );
  return stages.parse(data).timeline;
}

const WORK = 'community work (100 hours of community work)';
const PRISON = 'imprisonment (1 year of imprisonment)';
const HOME = 'restricted freedom (one year of restricted freedom)';
const SENTENCED = [
  ['Anuar Ashiraliyev', WORK, PRISON, HOME],
  ['Gulzipa Dzhaukerova', WORK, PRISON, HOME],
  ['Oksana Shevchuk', PRISON, HOME],
  ['Zhazira Demeuova', WORK, PRISON, HOME],
];

it('tells a case by stage, earliest first, and leaves the stages empty of which nothing is known', async () => {
  const told = await timeline('case-of-mothers');
  expect(
    told.map(({ stage, entries }) => [stage, entries.map(({ says, dates }) => [says, ...dates])]),
  ).toEqual([
    ['GROUND', [['rallies in May', '2019-05']]],
    ['INVESTIGATION', [['the case was under investigation', '2019']]],
    ['ARREST', [['[arrest of the four activists]', '2019-07']]],
    [
      'CHARGE',
      ['Anuar Ashiraliyev', 'Gulzipa Dzhaukerova', 'Oksana Shevchuk', 'Zhazira Demeuova'].map((name) => [
        `${name}: being members or supporters of the Democratic Choice of Kazakhstan (accuse)`,
      ]),
    ],
    ['MEASURE', [['Zhazira Demeuova: house arrest']]],
    ['HEARING', []],
    [
      'DECISION',
      [
        ['[sentence in the Case of Mothers]', '2019-11-19'],
        ...SENTENCED.flatMap(([name = '', ...penalties]) => [
          [`${name} (convicted)`],
          ...penalties.map((penalty) => [`${name}: ${penalty}`]),
        ]),
      ],
    ],
    ['APPEAL', []],
    ['RESTRICTION', []],
    ['END', []],
    ['COURSE', []],
  ]);
});

it.each(['case-of-the-thirteen', 'talapker-2020/case', 'agadil-closed-2020/inquiry'])(
  'says nothing of %s twice, and rests every entry on a statement',
  async (id) => {
    for (const { entries } of await timeline(id)) {
      const said = entries.map(({ says }) => says);
      expect(said).toEqual([...new Set(said)]);
      expect(entries.every(({ statements }) => statements.length > 0)).toBe(true);
    }
  },
);

it('puts whom a verdict found guilty under the decision, and whom it was asked for under the hearing', async () => {
  const told = await timeline('case-of-the-thirteen');
  const stagesOf = (words: RegExp) => [
    ...new Set(
      told.flatMap(({ stage, entries }) => (entries.some((e) => words.test(e.says)) ? [stage] : [])),
    ),
  ];
  expect(stagesOf(/признаны виновными/u)).toEqual(['DECISION']);
  expect(stagesOf(/\(convicted\)/u)).toEqual(['DECISION']);
  expect(stagesOf(/\((?:charged|accused)\)/u)).toEqual(['CHARGE']);
  expect(stagesOf(/Такого наказания/u)).toEqual(['HEARING']);
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

describe('of made-up cases', () => {
  let served: Served;
  beforeAll(async () => {
    await emptyGraph(database);
    await loadSeed(database, { seedFolder: seed.path });
    served = await serveGraph();
  });
  afterAll(() => served.stop());

  it.each<[stage: string, ...entries: string[]]>([
    ['GROUND'],
    ['INVESTIGATION', 'the case was opened 2020-01'],
    ['ARREST', 'Wick Raid 2020-02', 'Dov Lind: questioning'],
    ['CHARGE', 'Osk Tamm (accused)', 'Osk Tamm: Rule Five', 'Wick Indictment'],
    [
      'MEASURE',
      'Wick Extension 2020-06',
      'Ada Berg: held in Stone Prison',
      'Ada Berg: travel ban, denied',
      'Osk Tamm: custody',
    ],
    ['HEARING', 'Wick Hearing 2020-09', 'Ada Berg: imprisonment asked for', 'Wick Removal'],
    [
      'DECISION',
      'Wick Verdict 2020-10',
      'Ada Berg (convicted)',
      'Ada Berg: Rule Five (found guilty)',
      'Ada Berg: imprisonment',
      'Osk Tamm (acquitted)',
    ],
    ['APPEAL', 'Wick Appeal 2021-03', 'Ada Berg: imprisonment, lowered'],
    ['RESTRICTION', 'Berg Listing 2021-05', 'Evening Curfew 2022-01'],
    ['END', 'Wick Release (detention) 2021-12', 'Wick Pardon'],
    ['COURSE', 'Secret Witness', 'Wick Complaint'],
  ])('%s', async (stage, ...entries) => {
    const told = (await timeline('wicks/wicks', served)).find((t) => t.stage === stage);
    expect(told?.entries.map(({ says, dates }) => [says, ...dates].join(' '))).toEqual(entries);
  });

  it('says who stood above whom on a day: certain, possible or impossible by the dates of the sources', async () => {
    const { data } = await served.ask(
      '{ chainOfCommand(case: "lamps/lamps", on: "2020-06-21") { level fromName toName held because } }',
    );
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
});
