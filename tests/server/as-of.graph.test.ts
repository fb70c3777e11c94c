/** What was known on a day: on made-up reports whose dates are told, and on the corpus. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SEED } from '../../seed/commands/place.ts';
import { readCorpus } from '../../seed/corpus.ts';
import { loadSeed } from '../../seed/load/load.ts';
import { parseWhen } from '../../seed/text/when.ts';
import { model } from '../../server/model.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { accepted, seedFolder, type SeedFolder } from '../fixtures/folder.ts';
import { emptyGraph, testDatabase } from '../setup/graph.ts';
import { serveGraph, serveCorpus, type Served } from './served.ts';

const MARKS = 'certainty known attribution contested independentSources sources';
const known = z.object({
  knownOn: z.object({
    statements: z.array(z.looseObject({ key: z.string(), kind: z.string() })),
    sources: z.array(z.object({ id: z.string() })),
    undated: z.array(z.object({ id: z.string() })),
    later: z.array(z.object({ id: z.string() })),
    claims: z.number(),
    unreviewed: z.number(),
    total: z.number(),
    contested: z.number(),
    next: z.string().nullable(),
  }),
});

async function askKnown(served: Served, asOf: object, more: object = {}, fields = '') {
  const { data, errors } = await served.ask(
    `query ($asOf: AsOf!, $kinds: [String!], $first: Int, $after: String) {
      knownOn(asOf: $asOf, kinds: $kinds, first: $first, after: $after) {
        sources { id } undated { id } later { id } claims unreviewed total contested next
        statements { key kind ${fields} }
      }
    }`,
    { asOf, ...more },
  );
  expect(errors).toBeUndefined();
  return known.parse(data).knownOn;
}

describe('on reports of several years', () => {
  let database: Database;
  let seed: SeedFolder;
  let served: Served;
  const DETAINED = 'Bek was detained in the Case of Lamps.';
  const SUSPECT = 'Bek is a suspect in the Case of Lamps.';
  const GUILTY = 'Bek was found guilty in the Case of Lamps.';

  beforeAll(async () => {
    database = await testDatabase();
    await emptyGraph(database);
    seed = seedFolder();
    seed.write(
      'gazetteer/movements.yaml',
      'signed: t\nwhy: t\nentries:\n  - { id: aba, type: Movement, name: Aba }\n  - { id: old, type: Movement, name: Old }\n',
    );
    const movements = {
      aba: { type: 'Movement', name: 'Aba', gazetteer: 'aba' },
      old: { type: 'Movement', name: 'Old', gazetteer: 'old' },
    };
    const report = (id: string, text: string, published: string | null, claim: object = {}) =>
      seed.source(
        id,
        text,
        { entities: movements, claims: [{ ...accepted('SUCCEEDS', 'aba', text, { to: 'old' }), ...claim }] },
        published === null ? {} : { published },
      );
    report('affirms', 'Aba is Old.', '2019', { reviewed: '2026-05-01' });
    report('hedges', 'They say that Aba is Old.', '2018-05', { hedge: 'They say' });
    report('undated', 'Aba is Old.', null);
    const people = { bek: { type: 'Person', name: 'Bek' }, lamps: { type: 'Case', name: 'Case of Lamps' } };
    const tells = (id: string, quote: string, published: string, kind: string, qualifiers: object) =>
      seed.source(
        id,
        quote,
        { entities: people, claims: [accepted(kind, 'bek', quote, { to: 'lamps', qualifiers })] },
        { published },
      );
    tells('detained', DETAINED, '2018-02-01', 'SUBJECTED_TO', { measure: 'DETENTION' });
    tells('suspect', SUSPECT, '2019-02-01', 'DEFENDANT_IN', { degree: 'SUSPECT' });
    tells('guilty', GUILTY, '2021-02-01', 'DEFENDANT_IN', { degree: 'CONVICTED' });
    seed.identities(
      ...['bek', 'lamps'].map((key) => ({
        id: key,
        verdict: 'same',
        mentions: [`detained/${key}`, `suspect/${key}`, `guilty/${key}`],
        entity: key,
        by: 't',
        why: 't',
      })),
    );
    await loadSeed(database, { seedFolder: seed.path, clock: () => new Date('2026-05-02T23:59:00Z') });
    report('denies', 'Aba is not Old.', '2020-03-10', { polarity: 'denied' });
    await loadSeed(database, { seedFolder: seed.path, clock: () => new Date('2026-05-03T00:01:00Z') });
    served = await serveGraph();
  });
  afterAll(async () => {
    await served.stop();
    await emptyGraph(database);
    await database.stop();
    seed.remove();
  });

  it.each<[string, object, string | null]>([
    ['before anything', { published: '2018-05-30' }, null],
    ['when a month is over', { published: '2018-05-31' }, 'HEDGED, 1 voice'],
    ['when the month may be over', { published: '2018-05-01', possibly: true }, 'HEDGED, 1 voice'],
    ['when a year is not over', { published: '2019-12-30' }, 'HEDGED, 1 voice'],
    ['when the year may be over', { published: '2019-01-01', possibly: true }, 'ASSERTED, 2 voices'],
    ['when the year is over', { published: '2019-12-31' }, 'ASSERTED, 2 voices'],
    ['the day before it is denied', { published: '2020-03-09' }, 'ASSERTED, 2 voices'],
    ['on the day', { published: '2020-03-10' }, 'ASSERTED, 2 voices, contested'],
    ['by review, on the day', { reviewed: '2026-05-01' }, 'ASSERTED, 1 voice'],
    ['by review, the day before', { reviewed: '2026-04-30' }, null],
    ['by this graph, before it had the denial', { loaded: '2026-05-02' }, 'ASSERTED, 3 voices'],
    ['by this graph, with it', { loaded: '2026-05-03' }, 'ASSERTED, 3 voices, contested'],
    ['by both', { loaded: '2026-05-02', published: '2018-12-31' }, 'HEDGED, 1 voice'],
  ])('Aba and Old %s', async (_, asOf, expected) => {
    const found = await askKnown(served, asOf, { kinds: ['SUCCEEDS'] }, MARKS);
    const said = found.statements.map(({ certainty, independentSources, contested }) => {
      const voices = `${String(independentSources)} voice${independentSources === 1 ? '' : 's'}`;
      return `${String(certainty)}, ${voices}${contested === true ? ', contested' : ''}`;
    });
    expect(said).toEqual(expected === null ? [] : [expected]);
    expect(found.contested).toBe(expected?.endsWith('contested') === true ? 1 : 0);
  });

  it('says what is left out', async () => {
    const found = await askKnown(served, { published: '2019-06-01' });
    expect(found.sources).toEqual([{ id: 'detained' }, { id: 'hedges' }, { id: 'suspect' }]);
    expect(found.undated).toEqual([{ id: 'affirms' }, { id: 'undated' }]);
    expect(found.later).toEqual([{ id: 'denies' }, { id: 'guilty' }]);
    expect((await askKnown(served, { reviewed: '2026-05-01' })).unreviewed).toBe(6);
  });

  const line = async (asOf: object) => {
    const query = `query ($asOf: AsOf) {
      linesBetween(ids: ["bek", "lamps"], asOf: $asOf) { kind says certainty statements sources }
      neighbours(id: "lamps", asOf: $asOf) { total totalIfSame cards { name } lines { kind says certainty statements sources } }
    }`;
    const { data, errors } = await served.ask(query, { asOf });
    expect(errors).toBeUndefined();
    const lines = z.array(z.looseObject({ kind: z.string(), says: z.string() }));
    const page = z.object({ total: z.number(), totalIfSame: z.number(), lines });
    const parsed = z.object({ linesBetween: lines, neighbours: page }).parse(data);
    expect(parsed.neighbours.lines).toEqual(parsed.linesBetween);
    expect([parsed.neighbours.total, parsed.neighbours.totalIfSame]).toEqual(
      Array(2).fill(parsed.linesBetween.length),
    );
    return parsed.linesBetween.map(({ kind, says }) => `${kind}: ${says}`);
  };
  it.each([
    ['before', '2018-01-01', []],
    [
      'in custody, which makes no prosecution',
      '2018-12-31',
      ['SUBJECTED_TO: is said to have been subjected to a measure in'],
    ],
    ['under suspicion', '2020-01-01', ['PROSECUTION: is said to have been a suspect in']],
    ['found guilty', '2022-01-01', ['PROSECUTION: is said to have been found guilty in']],
  ])('Bek and the case, %s', async (_, published, expected) => {
    expect(await line({ published })).toEqual(expected);
  });

  it('the dossier has what was known, a page at a time, and its words', async () => {
    const ask = async (after: string | null) => {
      const { data } = await served.ask(
        `query ($after: String) {
          dossier(id: "detained/bek", asOf: { published: "2020-01-01" }, first: 1, after: $after) {
            card { id name } total next statements { kind sources passages { quote source { id } } }
          }
        }`,
        { after },
      );
      const page = z.object({ total: z.number(), next: z.string().nullable() });
      return z.object({ dossier: page.loose() }).parse(data).dossier;
    };
    const first = await ask(null);
    expect(first).toMatchObject({
      card: { id: 'bek' },
      total: 2,
      statements: [{ kind: 'DEFENDANT_IN', passages: [{ quote: SUSPECT, source: { id: 'suspect' } }] }],
    });
    expect(await ask(first.next)).toMatchObject({ next: null, statements: [{ kind: 'SUBJECTED_TO' }] });
  });

  it('refuses what a card counts of the graph as it is now', async () => {
    const { errors } = await served.ask(
      '{ dossier(id: "bek", asOf: { published: "2020-01-01" }) { card { name cases } } }',
    );
    expect(errors?.[0]?.message).toMatch(/cases is told of the graph as it is now/u);
  });

  it.each(['{}', '{ published: "2021" }'])('refuses asOf: %s', async (asOf) => {
    const { errors } = await served.ask(`{ knownOn(asOf: ${asOf}) { claims } }`);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('on the corpus', () => {
  let served: Served;
  beforeAll(async () => (served = await serveCorpus()));
  afterAll(() => served.stop());

  it('the graph as known on 1 January 2021 rests on the reports that were out, as their front matter says', async () => {
    const { checked } = readCorpus(SEED, model());
    const isOut = (published: string | null): boolean =>
      published !== null && (parseWhen(published)?.endLatest ?? '9999') <= '2021-01-01';
    const out = checked.filter((c) => isOut(c.source.published));
    expect(out.map((c) => c.source.id)).toEqual([
      'abishev-2018',
      'agadil-closed-2020',
      'four-activists-2019',
      'talapker-2020',
    ]);
    const found = await askKnown(served, { published: '2021-01-01' });
    expect(found.sources.map((s) => s.id)).toEqual(out.map((c) => c.source.id));
    expect(found.undated).toEqual([{ id: 'case-of-fathers' }]);
    expect(found.later.map((s) => s.id)).toEqual([
      'nuclear-five-2025',
      'thirteen-hearing-2021',
      'thirteen-verdict-2021-ru',
    ]);
    expect(found.claims).toBe(out.flatMap((c) => c.claims.filter((d) => d.status === 'accepted')).length);

    const sources = new Set<unknown>();
    let total = 0;
    for (let after: string | null = null; ;) {
      const page = await askKnown(
        served,
        { published: '2021-01-01' },
        { first: 100, after },
        `${MARKS} passages { claim source { id } }`,
      );
      total += page.statements.length;
      const rests = z.array(
        z.object({ passages: z.array(z.object({ source: z.object({ id: z.string() }) })).min(1) }),
      );
      for (const { passages } of rests.parse(page.statements))
        for (const p of passages) sources.add(p.source.id);
      after = page.next;
      if (after === null) break;
    }
    expect(total).toBe(found.total);
    expect([...sources].sort()).toEqual(out.map((c) => c.source.id));
  });

  it.each<object>([
    { published: '2021-01-01' },
    { published: '2025-12-31', possibly: true },
    { loaded: '2999-01-01' },
  ])('how surely it was said on %j is told as of the statements one by one', async (asOf) => {
    const { data } = await served.ask(
      'query ($asOf: AsOf!) { knownOn(asOf: $asOf) { total contested certainties { certainty count } } }',
      { asOf },
    );
    const statements: Awaited<ReturnType<typeof askKnown>>['statements'] = [];
    for (let after: string | null = null; ;) {
      const page = await askKnown(served, asOf, { first: 100, after }, MARKS);
      statements.push(...page.statements);
      after = page.next;
      if (after === null) break;
    }
    const count = (certainty: string) => ({
      certainty,
      count: statements.filter((s) => s.certainty === certainty).length,
    });
    expect(data).toEqual({
      knownOn: {
        total: statements.length,
        contested: statements.filter((s) => s.contested === true).length,
        certainties: [count('ASSERTED'), count('HEDGED'), count('DENIED')],
      },
    });
  });

  it('on a day when all was loaded, all is as it is now', async () => {
    const ids = z.object({ nodes: z.array(z.string()) });
    const database = await testDatabase();
    const { records } = await database.driver.executeQuery(
      'MATCH (n:Entity) RETURN collect(n.id) AS nodes',
      {},
      { database: database.name },
    );
    await database.stop();
    const { nodes } = ids.parse(records[0]?.toObject());
    const LINE = `key kind from to says certainty attribution known readBy reasons contested sources independentSources statements
      qualifiers { name value } dates`;
    const { data, errors } = await served.ask(
      `query ($ids: [ID!]!, $asOf: AsOf!) { now: linesBetween(ids: $ids) { ${LINE} } then: linesBetween(ids: $ids, asOf: $asOf) { ${LINE} } }`,
      { ids: nodes, asOf: { loaded: '9999-12-31' } },
    );
    expect(errors).toBeUndefined();
    const line = z.looseObject({ key: z.string(), statements: z.array(z.string()) });
    const both = z.object({ now: z.array(line), then: z.array(line) }).parse(data);
    const sorted = (lines: typeof both.now) => [...lines].sort((a, b) => (a.key < b.key ? -1 : 1));
    expect(both.now.length).toBeGreaterThan(250);
    expect(sorted(both.then)).toEqual(sorted(both.now));
    for (const id of nodes.slice(0, 30)) {
      const STATEMENT = `key ${MARKS} readBy reasons dates against passages { claim }`;
      const one = await served.ask(
        `query ($id: ID!, $asOf: AsOf!) {
          now: dossier(id: $id) { total next statements { ${STATEMENT} } }
          then: dossier(id: $id, asOf: $asOf) { total next statements { ${STATEMENT} } }
        }`,
        { id, asOf: { loaded: '9999-12-31' } },
      );
      expect(one.errors).toBeUndefined();
      expect(one.data?.then).toEqual(one.data?.now);
    }
  });
});
