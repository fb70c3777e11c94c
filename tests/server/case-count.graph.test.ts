import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Ask, asker } from '../../server/ask.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { loadSeed } from '../../seed/load/load.ts';
import { seedFolder, type SeedFolder } from '../fixtures/folder.ts';
import { judgeHarbour, same, write, writeHarbour } from '../fixtures/harbour.ts';
import { emptyGraph, testDatabase } from '../setup/graph.ts';

const cardRow = z.object({ card: z.object({ cases: z.number(), casesIfSame: z.number() }) });

let database: Database;
let ask: Ask;
let seed: SeedFolder;

beforeAll(async () => {
  database = await testDatabase();
  ask = asker(database);
});
afterAll(() => database.stop());
beforeEach(async () => {
  await emptyGraph(database);
  seed = seedFolder();
});
afterEach(() => seed.remove());

async function load(): Promise<void> {
  const { refusals } = await loadSeed(database, { seedFolder: seed.path });
  expect(refusals).toEqual([]);
}

/** `2/1`: in two cases, or in one if they are the same. */
async function casesOf(id: string): Promise<string> {
  const [row] = await ask('cards', { ids: [id] });
  const { cases, casesIfSame } = cardRow.parse(row).card;
  return `${cases}/${casesIfSame}`;
}

describe('a node stands in a case', () => {
  beforeEach(async () => {
    writeHarbour(seed);
    await load();
  });

  it('by each of the ways that docs/counts.md names, and by no denial', async () => {
    expect(
      Object.fromEntries(
        await Promise.all(
          [
            'berg',
            'ulo',
            'ova',
            'lind',
            'court',
            'office',
            'rule',
            'ropes/tamm',
            'ropes/rowers',
            'ropes/walk',
            'ropes/ruling',
            'ropes/ropes',
          ].map(async (id) => [id, await casesOf(id)] as const),
        ),
      ),
    ).toEqual({
      // One step away, in three cases of which two may be one.
      berg: '3/2',
      ulo: '3/2',
      ova: '2/1',
      // Honoured by what is held against people in it; that he was a defendant is only denied.
      lind: '2/1',
      // By a decision taken in it.
      court: '2/1',
      // By a post of somebody who ran it.
      office: '2/1',
      // Named by a line as the case within which it is said.
      rule: '2/1',
      'ropes/tamm': '1/1',
      'ropes/rowers': '1/1',
      'ropes/walk': '1/1',
      'ropes/ruling': '1/1',
      // A case stands in none by itself.
      'ropes/ropes': '0/0',
    });
  });

  it('and is counted anew when a judgement is decided, or taken back', async () => {
    judgeHarbour(seed, 'different');
    await load();
    expect(await casesOf('berg')).toBe('3/3');
    expect(await casesOf('office')).toBe('2/2');
    judgeHarbour(seed, 'unsure');
    await load();
    expect(await casesOf('berg')).toBe('3/2');
    expect(await casesOf('office')).toBe('2/1');
  });

  it('and is counted anew when a way to it goes with a source that does not name it', async () => {
    const far = {
      third: { type: 'CourtDecision', name: 'Third Ruling' },
      court: { type: 'Organisation', name: 'Far Court' },
    };
    const buoys = { third: far.third, buoys: { type: 'Case', name: 'Case of Buoys' } };
    write(seed, 'far', far, [['ISSUED_BY', 'third', 'was issued by the', 'court']]);
    write(seed, 'buoys', buoys, [['DECIDED_IN', 'third', 'was taken in the', 'buoys']]);
    judgeHarbour(seed, 'unsure', same('third', 'third', ['far', 'buoys']));
    await load();
    expect(await casesOf('far/court')).toBe('1/1');
    write(seed, 'buoys', buoys, [
      ['Case.describedAs', 'buoys', 'is', 'long'],
      ['CourtDecision.describedAs', 'third', 'is', 'short'],
    ]);
    await load();
    expect(await casesOf('far/court')).toBe('0/0');
  });

  it('and loading once more changes nothing', async () => {
    const [before] = await ask('graph-version');
    await load();
    expect(await ask('graph-version')).toEqual([before]);
  });
});
