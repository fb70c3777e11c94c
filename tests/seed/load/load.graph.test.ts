import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { digest } from '../../../seed/load/digest.ts';
import { loadSeed } from '../../../seed/load/load.ts';
import { lacking } from '../../../seed/load/schema.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { accepted, seedFolder, type SeedFolder } from '../../fixtures/folder.ts';
import { emptyGraph, testDatabase } from '../../setup/graph.ts';

const LED = 'Inspector Ova led the Case of Lamps.';
const SAT = 'Judge Ulo sat in the Case of Lamps.';
const entities = {
  ova: { type: 'Person', name: 'Inspector Ova' },
  ulo: { type: 'Person', name: 'Judge Ulo' },
  lamps: { type: 'Case', name: 'Case of Lamps' },
};
const led = accepted('INVESTIGATED', 'ova', LED, { to: 'lamps' });
const sat = accepted('JUDGED', 'ulo', SAT, { to: 'lamps' });

let database: Database;
let seed: SeedFolder;
beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  await emptyGraph(database);
  seed = seedFolder();
});
afterEach(() => seed.remove());

const load = () => loadSeed(database, { seedFolder: seed.path });
async function ask(query: string): Promise<unknown[]> {
  const { records } = await database.driver.executeQuery(query, {}, { database: database.name });
  return records.map((record) => record.toObject());
}
const writeLamps = (...claims: (typeof led)[]) =>
  seed.source('lamps', `${LED} ${SAT}`, {
    entities,
    claims,
    notClaimed: [led, sat]
      .filter((c) => !claims.includes(c))
      .map(({ quote }) => ({ quote, why: 'for this test' })),
  });

const RELATIONSHIPS =
  'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.name AS a, type(r) AS kind, b.name AS b ORDER BY kind, a';

it('loads once, and again changes nothing', async () => {
  writeLamps(led, sat);
  expect(await load()).toMatchObject({ loaded: ['lamps'], claimsAdded: 2, refusals: [] });
  const before = await digest(database);
  const [version] = await ask('MATCH (s:GraphState) RETURN s.version AS version');
  expect(await load()).toMatchObject({ loaded: [], unchanged: ['lamps'], claimsAdded: 0 });
  expect(await digest(database)).toBe(before);
  expect(await ask('MATCH (s:GraphState) RETURN s.version AS version')).toEqual([version]);
});

it.each(['Entity_id', 'Claim_fact', 'entitySearch'])('makes %s anew when it is gone', async (name) => {
  writeLamps(led);
  await load();
  const there = async () =>
    new Set(
      (await ask('SHOW INDEXES YIELD name')).map((row) => z.object({ name: z.string() }).parse(row).name),
    );
  expect(lacking(await there())).toEqual([]);
  await ask(`DROP ${name === 'Entity_id' ? 'CONSTRAINT' : 'INDEX'} ${name}`);
  expect(lacking(await there())).toEqual([expect.stringContaining(` ${name} `)]);
  await load();
  expect(lacking(await there())).toEqual([]);
});

it('takes out with a claim all that rested on it alone', async () => {
  writeLamps(led, sat);
  await load();
  writeLamps(led);
  expect(await load()).toMatchObject({ loaded: ['lamps'], claimsAdded: 0, claimsRemoved: 1 });
  expect(await ask(RELATIONSHIPS)).toEqual([
    { a: 'Inspector Ova', kind: 'INVESTIGATED', b: 'Case of Lamps' },
  ]);
  expect(await ask("MATCH (e:Entity {name: 'Judge Ulo'}) RETURN e")).toEqual([]);
  expect(await ask('MATCH (n:Judge) RETURN n')).toEqual([]);
});

it('takes a source out when its claims file is gone', async () => {
  writeLamps(led, sat);
  await load();
  const alone = await digest(database);
  seed.source('other', 'Chief Aba is here.', {
    entities: { aba: { type: 'Person', name: 'Chief Aba' } },
    claims: [accepted('Person.describedAs', 'aba', 'Chief Aba is here.', { value: 'Chief' })],
  });
  await load();
  expect(await digest(database)).not.toBe(alone);
  const { rmSync } = await import('node:fs');
  rmSync(`${seed.path}/claims/other.yaml`);
  expect(await load()).toMatchObject({ removed: ['other'] });
  expect(await digest(database)).toBe(alone);
});

it('leaves a refused source as it was and loads the rest', async () => {
  writeLamps(led, sat);
  await load();
  const before = await ask(RELATIONSHIPS);
  seed.write('sources/lamps/lamps.txt', 'Inspector Ova led nothing.');
  seed.source('other', 'Chief Aba is here.', {
    entities: { aba: { type: 'Person', name: 'Chief Aba' } },
    claims: [accepted('Person.describedAs', 'aba', 'Chief Aba is here.', { value: 'Chief' })],
  });
  const report = await load();
  expect(report.loaded).toEqual(['other']);
  expect(report.refusals.join('\n')).toMatch(/lamps\.yaml:\d+ the text is not the one/u);
  expect(await ask(RELATIONSHIPS)).toEqual(before);
});

it('touches nothing when a claims file cannot be read, not even what is merged with it', async () => {
  const again = 'The police inspector OVA handled it.';
  writeLamps(led, sat);
  seed.source('second', again, {
    entities: { ova: { type: 'Person', name: 'OVA' } },
    claims: [accepted('Person.describedAs', 'ova', again, { value: 'police inspector' })],
  });
  seed.identities({
    id: '1',
    verdict: 'same',
    mentions: ['lamps/ova', 'second/ova'],
    entity: 'ova',
    by: 't',
    why: 't',
  });
  await load();
  const before = await digest(database);
  seed.write('claims/lamps.yaml', 'claims: [');
  const report = await load();
  expect(report).toMatchObject({ loaded: [], unchanged: ['second'] });
  expect(report.refusals.join('\n')).toMatch(/lamps\.yaml:1 not YAML/u);
  expect(await digest(database)).toBe(before);
});

it('touches nothing when judgements contradict each other, and names both lines', async () => {
  writeLamps(led, sat);
  await load();
  const before = await digest(database);
  seed.identities(
    { id: '1', verdict: 'same', mentions: ['lamps/ova', 'lamps/ulo'], entity: 'x', by: 't', why: 't' },
    { id: '2', verdict: 'different', mentions: ['lamps/ova', 'lamps/ulo'], by: 't', why: 't' },
  );
  await expect(load()).rejects.toThrow(
    /identities\.yaml:\d+ .*judged different, but one by .*identities\.yaml:2/u,
  );
  expect(await digest(database)).toBe(before);
});

it('merges by a judgement, counts voices, keeps spellings, and un-merges to what was', async () => {
  const other = 'The police inspector OVA handled it.';
  writeLamps(led, sat);
  seed.source('second', `${other} That is the Case of Lamps.`, {
    entities: { ova: { type: 'Person', name: 'OVA' }, lamps: { type: 'Case', name: 'Case of Lamps' } },
    claims: [accepted('INVESTIGATED', 'ova', `${other} That is the Case of Lamps.`, { to: 'lamps' })],
  });
  await load();
  const before = await digest(database);
  expect(await ask('MATCH (c:Case) RETURN c.name AS name')).toHaveLength(2);
  seed.identities(
    { id: '1', verdict: 'same', mentions: ['lamps/ova', 'second/ova'], entity: 'ova', by: 't', why: 't' },
    {
      id: '2',
      verdict: 'same',
      mentions: ['lamps/lamps', 'second/lamps'],
      entity: 'lamps',
      by: 't',
      why: 't',
    },
  );
  expect(await load()).toMatchObject({ loaded: ['lamps', 'second'] });
  expect(
    await ask(
      "MATCH (p {id: 'ova'})-[r:INVESTIGATED]->(c {id: 'lamps'}) RETURN p.name AS name, p.otherNames AS otherNames, r.independentSources AS voices, r.sources AS sources",
    ),
  ).toEqual([{ name: 'Inspector Ova', otherNames: ['OVA'], voices: 2, sources: ['lamps', 'second'] }]);
  seed.identities();
  await load();
  expect(await digest(database)).toBe(before);
});

it('does not depend on the order in which sources come', async () => {
  const aba = (id: string, text: string, polarity: string) =>
    seed.source(id, text, {
      entities: {
        aba: { type: 'Movement', name: 'Aba', gazetteer: 'aba' },
        old: { type: 'Movement', name: 'Old', gazetteer: 'old' },
      },
      claims: [accepted('SUCCEEDS', 'aba', text, { to: 'old', polarity })],
    });
  seed.write(
    'gazetteer/movements.yaml',
    'signed: t\nwhy: t\nentries:\n  - { id: aba, type: Movement, name: Aba }\n  - { id: old, type: Movement, name: Old }\n',
  );
  aba('first', 'Aba is Old.', 'affirmed');
  await load();
  aba('second', 'Aba is not Old.', 'denied');
  await load();
  const grown = await digest(database);
  expect(
    await ask('MATCH ()-[r:SUCCEEDS]->() RETURN r.contested AS contested, r.certainty AS certainty'),
  ).toEqual([{ contested: true, certainty: 'ASSERTED' }]);
  await emptyGraph(database);
  await load();
  expect(await digest(database)).toBe(grown);
});

it('counts a text and what derives from it as one voice, also when the derivation is learnt later', async () => {
  const movement = {
    aba: { type: 'Movement', name: 'Aba', gazetteer: 'aba' },
    old: { type: 'Movement', name: 'Old', gazetteer: 'old' },
  };
  seed.write(
    'gazetteer/movements.yaml',
    'signed: t\nwhy: t\nentries:\n  - { id: aba, type: Movement, name: Aba }\n  - { id: old, type: Movement, name: Old }\n',
  );
  const text = 'Aba is Old.';
  const claims = { entities: movement, claims: [accepted('SUCCEEDS', 'aba', text, { to: 'old' })] };
  const voices = () => ask('MATCH ()-[r:SUCCEEDS]->() RETURN r.independentSources AS voices');
  seed.source('first', text, claims);
  seed.source('second', text, claims);
  await load();
  expect(await voices()).toEqual([{ voices: 2 }]);
  seed.source('second', text, claims, { derivedFrom: ['first'] });
  await load();
  expect(await voices()).toEqual([{ voices: 1 }]);
});
