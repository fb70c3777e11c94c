/** Two made-up cases that share people, a ground and a ban: what is told of one says nothing of the other. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { loadSeed } from '../../../seed/load/load.ts';
import { asker } from '../../../server/ask.ts';
import { model, parseModel } from '../../../server/model.ts';
import { modelSdl } from '../../../server/sdl.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { EVERYTHING } from '../../../server/patterns/evidence.ts';
import { matrixOf } from '../../../server/patterns/matrix.ts';
import { yearIn } from '../../../server/patterns/pattern.ts';
import { readFeatures } from '../../../server/patterns/read.ts';
import { sayYear } from '../../../server/patterns/years.ts';
import { accepted, seedFolder, type SeedFolder } from '../../fixtures/folder.ts';
import { emptyGraph, testDatabase } from '../../setup/graph.ts';
import { serveGraph, type Served } from '../served.ts';

const people = {
  bek: { type: 'Person', name: 'Bek Ofnowhere' },
  ova: { type: 'Person', name: 'Inspector Ova' },
  march: { type: 'Event', name: 'Lantern March' },
  guild: { type: 'Movement', name: 'Guild of Nowhere' },
};
/** An undated appeal: it tells of the Case of Lamps, and of nothing else. */
const APPEAL = {
  text: 'Bek Ofnowhere is a defendant in the Case of Lamps. The Lantern March is held against him in the Case of Lamps. Bek Ofnowhere is of the Guild of Nowhere, says the Case of Lamps. Inspector Ova ran the Case of Lamps.',
  file: {
    entities: { ...people, lamps: { type: 'Case', name: 'Case of Lamps' } },
    claims: [
      accepted('DEFENDANT_IN', 'bek', 'Bek Ofnowhere is a defendant in the Case of Lamps', { to: 'lamps' }),
      accepted('GROUND_FOR', 'march', 'The Lantern March is held against him in the Case of Lamps', {
        to: 'lamps',
      }),
      accepted('MEMBER_OF', 'bek', 'Bek Ofnowhere is of the Guild of Nowhere, says the Case of Lamps', {
        to: 'guild',
        inCase: 'lamps',
      }),
      accepted('INVESTIGATED', 'ova', 'Inspector Ova ran the Case of Lamps', { to: 'lamps' }),
    ],
  },
};
/** A report of 2021 of another case, which also says more of the same people. */
const REPORT = {
  text: 'In 2019 Bek Ofnowhere was a defendant in the Case of Kites. The Lantern March is held against him in the Case of Kites. Bek Ofnowhere is of the Guild of Nowhere, says the Case of Kites. Inspector Ova ran the Case of Kites. Bek Ofnowhere is the father of 3 children. The Lantern March honours Tirek. The Ruling of 2018 bans the Guild of Nowhere. Inspector Ova serves in the Lamp Office since 2020. Ulo is family of Bek Ofnowhere in the Case of Kites.',
  file: {
    entities: {
      ...people,
      kites: { type: 'Case', name: 'Case of Kites' },
      tirek: { type: 'Person', name: 'Tirek' },
      ulo: { type: 'Group', name: 'Ulo' },
      ruling: { type: 'CourtDecision', name: 'Ruling of 2018' },
      office: { type: 'Organisation', name: 'Lamp Office' },
    },
    claims: [
      accepted('DEFENDANT_IN', 'bek', 'In 2019 Bek Ofnowhere was a defendant in the Case of Kites', {
        to: 'kites',
        when: { edtf: '2019', said: '2019' },
      }),
      accepted('GROUND_FOR', 'march', 'The Lantern March is held against him in the Case of Kites', {
        to: 'kites',
      }),
      accepted('MEMBER_OF', 'bek', 'Bek Ofnowhere is of the Guild of Nowhere, says the Case of Kites', {
        to: 'guild',
        inCase: 'kites',
      }),
      accepted('INVESTIGATED', 'ova', 'Inspector Ova ran the Case of Kites', { to: 'kites' }),
      accepted('Person.children', 'bek', 'Bek Ofnowhere is the father of 3 children', { value: 3 }),
      accepted('HONOURS', 'march', 'The Lantern March honours Tirek', { to: 'tirek' }),
      accepted('BANS', 'ruling', 'The Ruling of 2018 bans the Guild of Nowhere', {
        to: 'guild',
        when: { edtf: '2018', said: '2018' },
      }),
      accepted('HOLDS_POST', 'ova', 'Inspector Ova serves in the Lamp Office since 2020', {
        to: 'office',
        when: { edtf: '2020/..', said: 'since 2020' },
      }),
      accepted('FAMILY_OF', 'ulo', 'Ulo is family of Bek Ofnowhere in the Case of Kites', {
        to: 'bek',
        inCase: 'kites',
      }),
    ],
  },
};

let database: Database;
let seed: SeedFolder;
let served: Served;
beforeAll(async () => {
  database = await testDatabase();
  await emptyGraph(database);
  seed = seedFolder();
  seed.source('appeal', APPEAL.text, APPEAL.file, { publisher: 'Appellants' });
  seed.source('report', REPORT.text, REPORT.file, { publisher: 'Reporters', published: '2021-09-07' });
  seed.identities(
    ...['bek', 'ova', 'march', 'guild'].map((key) => ({
      id: `j-${key}`,
      verdict: 'same',
      mentions: [`appeal/${key}`, `report/${key}`],
      entity: key,
      by: 'test',
      why: 'for this test',
    })),
  );
  const { refusals } = await loadSeed(database, { seedFolder: seed.path });
  expect(refusals).toEqual([]);
  served = await serveGraph();
});
afterAll(async () => {
  seed.remove();
  await served.stop();
  await database.stop();
});

/** Each feature of the Case of Lamps and of the Case of Kites: its year and its voices. */
async function told(of = model()) {
  const features = await readFeatures(asker(database), of);
  const matrix = matrixOf(features, EVERYTHING);
  const row = (name: string) => {
    const index = features.cases.findIndex((c) => c.name === name);
    return Object.fromEntries(
      [...(matrix.rows[index] ?? [])].map(([f, cell]) => {
        const { kind, value } = features.features[f] ?? { kind: '', value: null };
        const year = sayYear(yearIn(matrix, index, [f]));
        return [value === null ? kind : `${kind} ${value}`, [year, [...cell.voices].sort().join(', ')]];
      }),
    );
  };
  return { lamps: row('Case of Lamps'), kites: row('Case of Kites') };
}

it('leaves an undated appeal undated, whatever a dated report says of what both share', async () => {
  const ours = ['undated', 'Appellants'];
  expect((await told()).lamps).toEqual({
    DEFENDANT_IN: ours,
    GROUND_FOR: ours,
    MEMBER_OF: ours,
    'FAMILY ABOUT_ORGANISATION': ours,
    INVESTIGATED: ours,
    HONOURS: ours,
    BANS: ours,
    HOLDS_POST: ours,
    'Person.children ANY': ours,
  });
});

it('dates the other by its own claims, else by its report, and by no ban or post', async () => {
  const theirs = ['reported in 2021', 'Reporters'];
  expect((await told()).kites).toEqual({
    DEFENDANT_IN: ['2019', 'Reporters'],
    GROUND_FOR: theirs,
    MEMBER_OF: theirs,
    'FAMILY ABOUT_ORGANISATION': theirs,
    INVESTIGATED: theirs,
    HONOURS: theirs,
    BANS: theirs,
    HOLDS_POST: theirs,
    'Person.children ANY': ['2019', 'Reporters'],
  });
});

it('shows what is marked in the model, in no more than the case in which it is said', async () => {
  const of = parseModel(
    modelSdl().replace('type FamilyOf @kind', 'type FamilyOf @feature(says: "family") @kind'),
  );
  const { lamps, kites } = await told(of);
  expect(kites.FAMILY_OF).toEqual(['reported in 2021', 'Reporters']);
  expect(lamps.FAMILY_OF).toBeUndefined();
});

it('gives the claims that each year comes from, to be looked up', async () => {
  const shape = z.object({
    patterns: z.object({
      patterns: z.array(
        z.object({
          yearsInWords: z.string(),
          datedBy: z.array(
            z.object({
              case: z.object({ name: z.string() }),
              year: z.string().nullable(),
              inWords: z.string(),
              claims: z.array(z.string()),
            }),
          ),
        }),
      ),
    }),
  });
  const answer = await served.ask(
    '{ patterns { patterns { yearsInWords datedBy { case { name } year said inWords claims } } } }',
  );
  expect(answer.errors).toBeUndefined();
  const [first] = shape.parse(answer.data).patterns.patterns;
  expect(first?.yearsInWords).toBe('reported in 2021; one undated');
  const [lamps, kites] = first?.datedBy ?? [];
  expect(lamps).toEqual({ case: { name: 'Case of Lamps' }, year: null, inWords: 'undated', claims: [] });
  expect(kites).toMatchObject({ case: { name: 'Case of Kites' }, year: '2021', inWords: 'reported in 2021' });
  const { records } = await database.driver.executeQuery(
    'MATCH (c:Claim) WHERE c.id IN $ids RETURN DISTINCT c.sourceId AS source, c.date AS date',
    { ids: kites?.claims },
    { database: database.name },
  );
  expect(records.map((r) => r.toObject())).toEqual([{ source: 'report', date: null }]);
});
