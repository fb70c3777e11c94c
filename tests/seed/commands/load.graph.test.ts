/** `refrain load` and `status`: what would go is said before it goes, and a load that was cut short is not hidden. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it, vi } from 'vitest';
import { digest } from '../../../seed/load/digest.ts';
import { beginLoading, unfinishedLoad } from '../../../server/loading-mark.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { accepted, seedFolder, type SeedFolder } from '../../fixtures/folder.ts';
import { emptyGraph, testDatabase } from '../../setup/graph.ts';
import { refrain } from '../../setup/terminal.ts';

const data = mkdtempSync(join(tmpdir(), 'refrain-load-'));
let database: Database;
let here: SeedFolder;
let there: SeedFolder;

/** A folder with one source that says one thing. */
function folderWith(id: string): SeedFolder {
  const folder = seedFolder();
  const sentence = 'Inspector Ova led the Case of Lamps.';
  folder.source(id, sentence, {
    entities: {
      ova: { type: 'Person', name: 'Inspector Ova' },
      lamps: { type: 'Case', name: 'Case of Lamps' },
    },
    claims: [accepted('INVESTIGATED', 'ova', 'Inspector Ova led the Case of Lamps', { to: 'lamps' })],
  });
  return folder;
}

beforeAll(async () => {
  database = await testDatabase();
  const { uri, user, password } = inject('database');
  vi.stubEnv('NEO4J_URI', uri);
  vi.stubEnv('NEO4J_USER', user);
  vi.stubEnv('NEO4J_PASSWORD', password);
  vi.stubEnv('REFRAIN_DATA', data);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await emptyGraph(database);
  await database.stop();
  rmSync(data, { recursive: true });
});
beforeEach(async () => {
  await emptyGraph(database);
  here = folderWith('lamps');
  there = folderWith('lanterns');
  expect((await refrain(['load', '--seed', here.path])).out).toMatch(/^Loaded 1 source \(1 claim written/u);
});
afterEach(() => {
  here.remove();
  there.remove();
});

it('says what a load would do, and does nothing, with --dry-run', async () => {
  const before = await digest(database);
  expect(await refrain(['load', '--dry-run', '--seed', there.path])).toEqual({
    code: 0,
    out: 'Would remove 1 source: lamps.\nWould load 1 source: lanterns; 0 unchanged.',
    err: 'This was a rehearsal: nothing is changed.',
  });
  expect(await digest(database)).toBe(before);
});

it('takes nothing out of the graph unasked', async () => {
  const before = await digest(database);
  const alone = await refrain(['load', '--seed', there.path]);
  expect([alone.code, alone.err]).toEqual([
    2,
    expect.stringContaining(`would remove from the graph 1 source that ${there.path} lacks: lamps.`),
  ]);
  expect(alone.err).toContain('--replace');
  const refused = await refrain(['load', '--seed', there.path], false);
  expect([refused.code, refused.out]).toEqual([1, '']);
  expect(refused.err).toMatch(/lacks: lamps\.\nRemove them\?\nNothing is changed\.$/u);
  expect(await digest(database)).toBe(before);
  expect(unfinishedLoad(data)).toBeNull();
});

it.each([
  [['--replace'], undefined],
  [[], true],
])('takes it out with %j, or when it may', async (words, answer) => {
  const { code, out } = await refrain(['load', ...words, '--seed', there.path], answer);
  expect([code, out]).toEqual([0, expect.stringMatching(/^Removed, .*: lamps\.\nLoaded 1 source/u)]);
});

it('says of a load that was cut short which it was, until it is loaded again', async () => {
  const status = async () => (await refrain(['status', '--seed', here.path])).out;
  expect(await status()).not.toContain('cut short');
  beginLoading(data, here.path);
  expect(await status()).toContain(`A load of ${here.path}`);
  expect(await status()).toContain(`was cut short: the graph may lack sources`);
  expect(await status()).toContain(`./refrain load --seed ${here.path}`);
  writeFileSync(join(data, 'loading'), '');
  expect(await status()).toMatch(/^A load was cut short/u);
  await refrain(['load', '--seed', here.path]);
  expect(await status()).not.toContain('cut short');
});

it.each([
  ['json', /^\[\n {2}\{\n {4}"of": "sources",\n {4}"count": 1,/u],
  ['ndjson', /^\{"of":"sources","count":1,"countIfSame":1\}\n\{"of":"claims"/u],
  ['csv', /^of,count,countIfSame\nsources,1,1\nclaims,1,1\n/u],
])('says what is in the graph as %s', async (format, expected) => {
  const { code, out } = await refrain(['status', '--format', format, '--seed', here.path]);
  expect([code, out]).toEqual([0, expect.stringMatching(expected)]);
});
