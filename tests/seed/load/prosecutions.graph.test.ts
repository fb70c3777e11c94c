/** One person in one case: what makes a prosecution, what hangs on it, and that it follows whatever changes. */
import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { digest } from '../../../seed/load/digest.ts';
import { loadSeed } from '../../../seed/load/load.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { seedFolder, type SeedFolder } from '../../fixtures/folder.ts';
import { same } from '../../fixtures/harbour.ts';
import { NETS_SAID, OARS_SAID, writeNets, writeNetsAndOars, writeOars } from '../../fixtures/nets.ts';
import { emptyGraph, testDatabase } from '../../setup/graph.ts';

let database: Database;
let seed: SeedFolder;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.stop());

async function begin(): Promise<void> {
  await emptyGraph(database);
  seed = seedFolder();
}

async function load(): Promise<void> {
  const { refusals } = await loadSeed(database, { seedFolder: seed.path });
  expect(refusals).toEqual([]);
}

async function rows(query: string): Promise<string[]> {
  const { records } = await database.driver.executeQuery(query, {}, { database: database.name });
  return records.map((record) => record.keys.map((key) => String(record.get(key))).join(' '));
}

const PROSECUTIONS =
  'MATCH (who)<-[:OF]-(p:Prosecution)-[:IN_CASE]->(c) RETURN who.name AS who, "/" AS slash, c.name AS name ORDER BY who, name';

const hangsOn = (who: string, matter: string) =>
  rows(`MATCH ({name: '${who}'})<-[:OF]-(p:Prosecution)-[:IN_CASE]->({name: '${matter}'})
    MATCH (p)-[r]-(other) WHERE NOT type(r) IN ['OF', 'IN_CASE']
    RETURN type(r) AS kind, coalesce(other.name, other.value) AS name ORDER BY kind, name`);

const marksOf = (who: string, matter: string) =>
  rows(`MATCH ({name: '${who}'})<-[:OF]-(p:Prosecution)-[:IN_CASE]->({name: '${matter}'})
    RETURN p.certainty AS certainty, p.attribution AS who, p.known AS known, p.independentSources AS voices`);

describe('on two cases with one defendant', () => {
  beforeAll(async () => {
    await begin();
    writeNetsAndOars(seed);
    await load();
  });
  afterAll(() => seed.remove());

  it('a charge, a part as defendant or a penalty makes a prosecution; a measure, a membership and a denial do not', async () => {
    expect(await rows(PROSECUTIONS)).toEqual([
      'Ada Berg / Case of Nets',
      'Ada Berg / Case of Oars',
      'Osk Tamm / Case of Nets',
      'four rowers / Case of Nets',
    ]);
  });

  it.each([
    [
      'what is said within the case, and nothing said outside of it',
      'Ada Berg',
      'Case of Nets',
      [
        'CHARGED_UNDER Rule Five',
        'DEFENDANT_IN Case of Nets',
        'HAS_FACT innocent',
        'MEMBER_OF Net Guild',
        'SEEKS_PENALTY Prosecutor Pro',
        'SENTENCES First Ruling',
        'SUBJECTED_TO Case of Nets',
      ],
    ],
    [
      'of a decision in two cases, only in the one that the claim names',
      'Ada Berg',
      'Case of Oars',
      ['CHARGED_UNDER Rule Six', 'DEFENDANT_IN Case of Oars', 'SENTENCES Double Ruling'],
    ],
    [
      'no penalty of a decision in two cases where none is named',
      'Osk Tamm',
      'Case of Nets',
      ['CHARGED_UNDER Rule Five'],
    ],
  ])('%s hangs on it', async (_, who, matter, expected) => {
    expect(await hangsOn(who, matter)).toEqual(expected);
  });

  it('has the mark of the strongest statement that makes it, and keeps what is denied apart', async () => {
    expect(await marksOf('Ada Berg', 'Case of Nets')).toEqual(['ASSERTED DOCUMENT STATED 1']);
    expect(
      await rows(`MATCH (:Person {name: 'Ada Berg'})-[r {certainty: 'DENIED'}]->(five)
        MATCH (p:Prosecution) WHERE r.key IN p.denied RETURN five.name AS name`),
    ).toEqual(['Rule Nine']);
  });

  it('a twin has the key and the evidence of its statement', async () => {
    expect(
      await rows(`MATCH (p:Prosecution)-[t]-(other:Entity) WHERE NOT type(t) IN ['OF', 'IN_CASE']
        MATCH (p)-[:OF]->(who)
        WHERE NOT EXISTS { MATCH (who)-[r]-(other) WHERE type(r) = type(t) AND properties(r) = properties(t) }
        RETURN type(t) AS kind`),
    ).toEqual([]);
  });
});

describe('is what a load from nothing gives, after', () => {
  beforeEach(begin);
  afterEach(() => seed.remove());

  async function fromNothing(): Promise<string> {
    const grown = await digest(database);
    await emptyGraph(database);
    await load();
    expect(await digest(database)).toBe(grown);
    return grown;
  }

  function takeOut(source: string): void {
    rmSync(`${seed.path}/claims/${source}.yaml`);
    seed.identities();
  }

  it.each<[string, () => void]>([
    ['a source is gone', () => takeOut('oars')],
    ['the other source is gone', () => takeOut('nets')],
    ['people and decisions are un-merged', () => seed.identities()],
    [
      'people of one document are merged',
      () =>
        seed.identities(
          { ...same('berg', 'berg', ['nets', 'oars']), mentions: ['nets/berg', 'oars/berg', 'nets/tamm'] },
          same('both', 'both', ['nets', 'oars']),
        ),
    ],
    [
      'the cases are merged',
      () =>
        seed.identities(same('berg', 'berg', ['nets', 'oars']), {
          ...same('matter', 'nets', []),
          mentions: ['nets/nets', 'oars/oars'],
        }),
    ],
    [
      'what made a defendant is no longer said',
      () =>
        writeNets(
          seed,
          NETS_SAID.filter(([kind]) => !['DEFENDANT_IN', 'CHARGED_UNDER'].includes(kind)),
        ),
    ],
    [
      'a person is withheld',
      () =>
        seed.write(
          'withheld.yaml',
          'withheld:\n  - { id: w-0123456789ab, what: nets/berg, by: t, why: asked }\n',
        ),
    ],
  ])('%s', async (_, change) => {
    writeNetsAndOars(seed);
    await load();
    const before = await digest(database);
    change();
    await load();
    const after = await fromNothing();
    expect(after).not.toBe(before);
  });

  it('a source that names nobody says in which case a decision was taken, and says so no more', async () => {
    const taken = OARS_SAID.filter(([kind]) => kind === 'DECIDED_IN');
    const said = NETS_SAID.filter(([kind, from]) => kind === 'SENTENCES' && from === 'both');
    writeNets(seed, said);
    await load();
    expect(await rows(PROSECUTIONS)).toEqual([]);
    writeOars(seed, taken);
    seed.identities(same('both', 'both', ['nets', 'oars']));
    await load();
    expect(await hangsOn('Osk Tamm', 'Case of Oars')).toEqual(['SENTENCES Double Ruling']);
    await fromNothing();
    writeOars(seed, [
      ['CourtDecision.describedAs', 'both', 'is', 'long'],
      ['Case.describedAs', 'oars', 'is', 'short'],
    ]);
    await load();
    expect(await rows(PROSECUTIONS)).toEqual([]);
    await fromNothing();
  });

  it('a load that changes nothing, which writes nothing', async () => {
    writeNetsAndOars(seed);
    await load();
    const version = 'MATCH (s:GraphState) RETURN s.version AS version';
    const before = await rows(version);
    await load();
    expect(await rows(version)).toEqual(before);
    await fromNothing();
  });
});
