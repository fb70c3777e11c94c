import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { changesCommand, versionsCommand } from '../../../seed/commands/changes.ts';
import { loadSeed } from '../../../seed/load/load.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { accepted, seedFolder, type SeedFolder } from '../../fixtures/folder.ts';
import { emptyGraph, testDatabase } from '../../setup/graph.ts';

const LED = 'Inspector Ova led the Case of Lamps.';
const AGAIN = 'OVA led it.';

let database: Database;
let seed: SeedFolder;
beforeAll(async () => {
  database = await testDatabase();
  await emptyGraph(database);
  seed = seedFolder();
  const load = (day: number) =>
    loadSeed(database, { seedFolder: seed.path, clock: () => new Date(Date.UTC(2026, 4, day)) });
  const lamps = (more: object) =>
    seed.source('lamps', LED, {
      entities: {
        ova: { type: 'Person', name: 'Inspector Ova' },
        lamps: { type: 'Case', name: 'Case of Lamps' },
      },
      claims: [{ ...accepted('INVESTIGATED', 'ova', LED, { to: 'lamps' }), ...more }],
    });
  const ova = { ova: { type: 'Person', name: 'OVA' } };
  lamps({});
  seed.source('second', AGAIN, {
    entities: ova,
    claims: [accepted('Person.describedAs', 'ova', AGAIN, { value: 'led it' })],
  });
  await load(1);
  lamps({ hedge: 'led' });
  seed.source('second', AGAIN, { entities: ova, claims: [], notClaimed: [{ quote: AGAIN, why: 't' }] });
  seed.source('third', AGAIN, {
    entities: ova,
    claims: [accepted('Person.describedAs', 'ova', AGAIN, { value: 'led it' })],
  });
  seed.identities({
    id: 'one',
    verdict: 'unsure',
    mentions: ['lamps/ova', 'third/ova'],
    by: 'ak',
    why: 'the same name',
  });
  await load(2);
});
afterAll(async () => {
  await emptyGraph(database);
  await database.stop();
  seed.remove();
});

async function printed(format: 'text' | 'json', since: string | null = null): Promise<string[]> {
  const lines: string[] = [];
  await changesCommand(database, { since, until: null, format, out: (line) => lines.push(line) });
  return lines;
}

it('says what the last load changed, each with its marks', async () => {
  const [head, ...lines] = await printed('text');
  expect(head).toMatch(
    /^From [0-9a-f]{10} \(2026-05-01T.*\) to [0-9a-f]{10} \(2026-05-02T.*\): 6 changes\.$/u,
  );
  const plain = lines.map((line) => line.replace(/ (?:c-)?[0-9a-f]{12,20}/u, '')).sort();
  expect(plain).toEqual([
    'claim is new: OVA is described as led it (reported; third)',
    'claim is not the same: Inspector Ova is said to have investigated Case of Lamps (reported, hedged; lamps)',
    'claim was withdrawn',
    'judgement one: unsure, by ak: the same name',
    'statement is new: reported, 1 independent source',
    'statement: reported, 1 independent source; now reported, hedged, 1 independent source',
  ]);
});

it('says it as JSON', async () => {
  const change = z.object({ about: z.string(), change: z.string() });
  const found = z.object({ changes: z.array(change) }).parse(JSON.parse((await printed('json')).join('\n')));
  expect(found.changes.map((c) => c.about)).toEqual([
    'CLAIM',
    'CLAIM',
    'CLAIM',
    'STATEMENT',
    'STATEMENT',
    'JUDGEMENT',
  ]);
});

it('lists versions, and refuses one that is none', async () => {
  const lines: string[] = [];
  await versionsCommand(database, { format: 'text', out: (line) => lines.push(line) });
  expect(lines).toEqual([
    expect.stringMatching(/ 2026-05-02T.* claims: 1 added, 1 changed, 1 withdrawn$/u),
    expect.stringMatching(/ 2026-05-01T.* claims: 2 added, 0 changed, 0 withdrawn$/u),
  ]);
  await expect(printed('text', 'nothing')).rejects.toThrow(/since: "nothing" is no version/u);
});
