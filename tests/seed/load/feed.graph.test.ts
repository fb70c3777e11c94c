import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCorpus } from '../../../seed/corpus.ts';
import { digest } from '../../../seed/load/digest.ts';
import { loadSeed } from '../../../seed/load/load.ts';
import { giveBack, keepBack } from '../../../seed/withhold/keep.ts';
import { model } from '../../../server/model.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { accepted, seedFolder, type SeedFolder } from '../../fixtures/folder.ts';
import { serveGraph, type Served } from '../../server/served.ts';
import { emptyGraph, testDatabase } from '../../setup/graph.ts';
import { stored } from '../withhold/everything.ts';

const LED = 'Inspector Ova led the Case of Lamps.';
const SAT = 'Judge Ulo sat in the Case of Lamps.';
const AGAIN = 'They say that OVA led the Case of Lamps.';

const entities = {
  ova: { type: 'Person', name: 'Inspector Ova' },
  ulo: { type: 'Person', name: 'Judge Ulo' },
  lamps: { type: 'Case', name: 'Case of Lamps' },
};
type Claim = ReturnType<typeof accepted> & Readonly<Record<string, unknown>>;
const led = accepted('INVESTIGATED', 'ova', LED, { to: 'lamps' });
const sat = accepted('JUDGED', 'ulo', SAT, { to: 'lamps' });
const again = accepted('INVESTIGATED', 'ova', AGAIN, { to: 'lamps' });

let database: Database;
let served: Served;
let seed: SeedFolder;
let day = 0;
beforeAll(async () => {
  database = await testDatabase();
  served = await serveGraph();
});
beforeEach(async () => {
  await emptyGraph(database);
  seed = seedFolder();
  day = 0;
});
afterEach(() => seed.remove());
afterAll(async () => {
  await served.stop();
  await emptyGraph(database);
  await database.stop();
});

/** Each load is a day later. */
const load = () => {
  day += 1;
  const clock = () => new Date(Date.UTC(2026, 4, day));
  return loadSeed(database, { seedFolder: seed.path, clock });
};
const write = (id: string, claims: readonly Claim[], all: object = entities) => {
  const texts = id === 'lamps' ? [LED, SAT] : [AGAIN];
  seed.source(id, texts.join(' '), {
    entities: all,
    claims,
    notClaimed: texts
      .filter((text) => !claims.some((c) => c.quote === text))
      .map((quote) => ({ quote, why: 'for this test' })),
  });
};
const lamps = (...claims: Claim[]) => write('lamps', claims);
const second = (...claims: Claim[]) =>
  write('second', claims, { ova: { type: 'Person', name: 'OVA' }, lamps: entities.lamps });

const answered = z.object({
  changes: z.object({
    since: z.object({ id: z.string() }),
    until: z.object({ id: z.string() }),
    total: z.number(),
    unnamed: z.number(),
    next: z.string().nullable(),
    changes: z.array(z.looseObject({ about: z.string(), change: z.string(), id: z.string() })),
  }),
});
async function ask(variables: Readonly<Record<string, unknown>> = {}, fields = '') {
  const { data, errors } = await served.ask(
    `query ($since: ID, $until: ID, $about: [ChangeAbout!], $first: Int, $after: String) {
      changes(since: $since, until: $until, about: $about, first: $first, after: $after) {
        since { id } until { id } total unnamed next changes { about change id ${fields} }
      }
    }`,
    variables,
  );
  expect(errors).toBeUndefined();
  return answered.parse(data).changes;
}
/** "CLAIM ADDED" and so on, without ids. */
const told = async (variables: Readonly<Record<string, unknown>> = {}) =>
  (await ask(variables)).changes.map(({ about, change }) => `${about} ${change}`);

const listed = z.object({ versions: z.array(z.looseObject({ id: z.string() })) });
const versions = async (fields = '') =>
  listed.parse((await served.ask(`{ versions { id ${fields} } }`)).data).versions;

describe('a load', () => {
  it('makes a version: the first lists nothing, the same again is none', async () => {
    lamps(led, sat);
    await load();
    await load();
    const [only, ...more] = await versions('loaded claimsAdded claimsWithdrawn');
    expect(more).toEqual([]);
    expect(only).toMatchObject({ loaded: '2026-05-01T00:00:00.000Z', claimsAdded: 2, claimsWithdrawn: 0 });
    const { data } = await served.ask('{ graph { version } }');
    expect(data).toEqual({ graph: { version: only?.id } });
    expect(await told()).toEqual([]);
  });

  it('lists what came, went, was edited, and was changed in place', async () => {
    const edited = { ...sat, quote: 'Ulo sat in the Case of Lamps', resolved: ['from'] };
    const steps: [string, () => void, string[]][] = [
      ['a claim that comes', () => lamps(led, sat), ['CLAIM ADDED', 'STATEMENT ADDED']],
      ['a hedge', () => lamps({ ...led, hedge: 'led' }, sat), ['CLAIM CHANGED', 'STATEMENT CHANGED']],
      [
        'a day of review',
        () => lamps(led, { ...sat, reviewed: '2026-05-01' }),
        ['CLAIM CHANGED', 'CLAIM CHANGED', 'STATEMENT CHANGED'],
      ],
      [
        'a claim that was edited',
        () => lamps(led, { ...edited, replaces: idOf('lamps', 1) }),
        ['CLAIM ADDED', 'CLAIM REPLACED', 'STATEMENT CHANGED'],
      ],
      ['a claim that goes', () => lamps(led), ['CLAIM WITHDRAWN']],
      ['another source', () => second(again), ['CLAIM ADDED', 'STATEMENT ADDED']],
      ['a source that goes', () => rmSync(`${seed.path}/claims/second.yaml`), ['CLAIM WITHDRAWN']],
    ];
    lamps(led);
    await load();
    for (const [what, change, expected] of steps) {
      change();
      await load();
      expect([what, ...(await told()).sort()]).toEqual([what, ...expected]);
    }
  });

  it('says from what to what a statement changed, and who supports it now', async () => {
    lamps(led);
    await load();
    lamps({ ...led, hedge: 'led' });
    await load();
    const marks = '{ certainty attribution known contested independentSources }';
    const { changes } = await ask(
      {},
      `before ${marks} after ${marks} statement { says certainty } passage { quote certainty reviewer } supports`,
    );
    const plain = { attribution: 'DOCUMENT', known: 'STATED', contested: false, independentSources: 1 };
    expect(changes).toMatchObject([
      { passage: { quote: LED, certainty: 'HEDGED', reviewer: 'test' }, before: null, statement: null },
      {
        before: { certainty: 'ASSERTED', ...plain },
        after: { certainty: 'HEDGED', ...plain },
        statement: { certainty: 'HEDGED' },
      },
    ]);
    expect(changes[0]?.supports).toBe(changes[1]?.id);
  });

  it('keeps when it first had a claim, whatever changes about it', async () => {
    const loaded = async () => (await served.ask('{ claims { loaded reviewed } }')).data;
    lamps(led);
    await load();
    const before = await digest(database);
    lamps({ ...led, hedge: 'led', reviewed: '2026-05-02' });
    await load();
    expect(await loaded()).toEqual({
      claims: [{ loaded: '2026-05-01T00:00:00.000Z', reviewed: '2026-05-02' }],
    });
    lamps(led);
    await load();
    expect(await digest(database)).toBe(before);
    await emptyGraph(database);
    await load();
    expect(await loaded()).toEqual({ claims: [{ loaded: '2026-05-04T00:00:00.000Z', reviewed: null }] });
    expect(await digest(database)).toBe(before);
  });
});

describe('who is who', () => {
  const same = {
    id: '1',
    verdict: 'same',
    mentions: ['lamps/ova', 'second/ova'],
    entity: 'ova',
    by: 't',
    why: 't',
  };
  beforeEach(async () => {
    lamps(led, sat);
    second(again);
    await load();
  });

  it('lists what was joined, what was taken apart again, and nothing of both', async () => {
    const [first] = await versions();
    seed.identities(same);
    await load();
    const fields = 'was is node { id name }';
    const joined = await ask(
      { about: ['NODE', 'JUDGEMENT'] },
      `${fields} verdictBefore judgement { verdict by why a b }`,
    );
    expect(joined.changes).toMatchObject([
      { change: 'MERGED', id: 'lamps/ova', was: 'lamps/ova', is: 'ova', node: { name: 'Inspector Ova' } },
      { change: 'MERGED', id: 'second/ova', was: 'second/ova', is: 'ova', node: { id: 'ova' } },
      { change: 'ADDED', verdictBefore: null, judgement: { verdict: 'SAME', by: 't', a: 'ova', b: 'ova' } },
    ]);
    seed.identities();
    await load();
    expect((await ask({ about: ['NODE'] }, fields)).changes).toMatchObject([
      { change: 'SPLIT', id: 'lamps/ova', was: 'ova', is: 'lamps/ova' },
      { change: 'SPLIT', id: 'second/ova', was: 'ova', is: 'second/ova' },
    ]);
    expect(await told({ since: first?.id })).toEqual([]);
  });

  it('lists a judgement that is another now, and not one that is gone', async () => {
    const judged = (verdict: string) =>
      seed.identities({ id: '1', verdict, mentions: ['lamps/ova', 'second/ova'], by: 't', why: 't' });
    judged('unsure');
    await load();
    judged('different');
    await load();
    const { changes } = await ask({}, 'verdictBefore judgement { verdict }');
    expect(changes).toMatchObject([
      { change: 'CHANGED', verdictBefore: 'UNSURE', judgement: { verdict: 'DIFFERENT' } },
    ]);
    seed.identities();
    await load();
    expect(await told()).toEqual([]);
  });

  it('keeps no id of what is gone that could hold a name', async () => {
    seed.identities(same);
    await load();
    rmSync(`${seed.path}/claims/lamps.yaml`);
    rmSync(`${seed.path}/claims/second.yaml`);
    seed.identities();
    await load();
    expect(await told()).toEqual(Array(3).fill('CLAIM WITHDRAWN'));
    expect(await stored(database)).not.toMatch(/ova|ulo|lamps|second/iu);
  });
});

describe('between two versions', () => {
  it('each thing stands once, and what came and went not at all', async () => {
    lamps(led);
    await load();
    const [first] = await versions();
    lamps(led, sat);
    await load();
    const [middle] = await versions();
    lamps({ ...led, hedge: 'led' });
    await load();
    expect(await told({ since: first?.id })).toEqual(['CLAIM CHANGED', 'STATEMENT CHANGED']);
    // The statement that rested on it is not named any more.
    expect(await told({ since: first?.id, until: middle?.id })).toEqual(['CLAIM ADDED']);
    expect(await told({ until: middle?.id })).toEqual(['CLAIM ADDED']);
    expect((await told({ since: middle?.id })).sort()).toEqual([
      'CLAIM CHANGED',
      'CLAIM WITHDRAWN',
      'STATEMENT CHANGED',
    ]);
    expect(await told({ since: first?.id, until: first?.id })).toEqual([]);
  });

  it('a version that came back is the latest of its name, or the one before `until`', async () => {
    for (const claims of [[led], [led, sat], [led]]) {
      lamps(...claims);
      await load();
    }
    const [last, middle, first] = await versions();
    expect(last?.id).toBe(first?.id);
    expect(await told({ since: first?.id })).toEqual([]);
    expect(await told({ since: first?.id, until: middle?.id })).toEqual(['CLAIM ADDED']);
  });

  it('pages', async () => {
    lamps(led);
    await load();
    lamps(led, sat);
    second(again);
    await load();
    const whole = await ask();
    const pages: unknown[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await ask({ first: 1, after });
      expect(page.total).toBe(4);
      pages.push(...page.changes);
      after = page.next;
    }
    expect(pages).toEqual(whole.changes);
  });

  it.each([
    [
      'a version that is none',
      { since: 'nothing' },
      /since: "nothing" is no version that this graph remembers/u,
    ],
    ['a cursor of something else', { after: 'nothing' }, /after: is not a cursor/u],
    ['too many', { first: 101 }, /first: 101 is out of range/u],
  ])('refuses %s', async (_, variables, message) => {
    lamps(led);
    await load();
    const { errors } = await served.ask(
      'query ($since: ID, $first: Int, $after: String) { changes(since: $since, first: $first, after: $after) { total } }',
      variables,
    );
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('what is withheld', () => {
  const corpus = () => readCorpus(seed.path, model());
  const withhold = (what: string) =>
    keepBack(corpus(), model(), { what, by: 't', why: 'asked not to be named' });

  it('is counted and not named, in this version and in those before', async () => {
    lamps(led, sat);
    second(again);
    await load();
    const [first] = await versions();
    lamps(sat);
    await load();
    const [withdrawn] = (await ask()).changes;
    expect(withdrawn).toMatchObject({ change: 'WITHDRAWN' });
    expect(await stored(database)).toContain(withdrawn?.id);
    withhold('lamps/ulo');
    await load();
    expect(await ask()).toMatchObject({ unnamed: 1, changes: [] });
    expect(await ask({ since: first?.id })).toMatchObject({ unnamed: 2, changes: [] });
    expect(await versions('claimsWithdrawn unnamed')).toMatchObject([
      { claimsWithdrawn: 1, unnamed: 1 },
      { claimsWithdrawn: 1, unnamed: 1 },
      { unnamed: 0 },
    ]);
    const left = await stored(database);
    expect(left).not.toContain(withdrawn?.id);
    expect(left).not.toMatch(/ulo/iu);
  });

  it('leaves no id of a node that was joined, nor of the claims that came with it', async () => {
    lamps(led, sat);
    await load();
    second(again);
    await load();
    seed.identities({
      id: 'ova-is-ova',
      verdict: 'same',
      mentions: ['lamps/ova', 'second/ova'],
      entity: 'ova-of-lamps',
      by: 't',
      why: 't',
    });
    await load();
    expect(await stored(database)).toMatch(/ova-of-lamps/u);
    const claims = (await served.ask('{ claims { id } }')).data?.claims;
    withhold('ova-of-lamps');
    await load();
    const left = await stored(database);
    expect(left).not.toMatch(/\bova/iu);
    const ids = z
      .array(z.object({ id: z.string() }))
      .parse(claims)
      .map((c) => c.id);
    expect(ids.filter((id) => left.includes(id))).toHaveLength(1);
    giveBack(corpus(), 'ova-of-lamps');
    await load();
    expect((await told()).filter((line) => line.startsWith('CLAIM'))).toEqual(['CLAIM ADDED', 'CLAIM ADDED']);
  });

  it('what goes otherwise is named again afterwards', async () => {
    lamps(led, sat);
    second(again);
    await load();
    withhold('lamps/ulo');
    await load();
    rmSync(`${seed.path}/claims/second.yaml`);
    await load();
    expect(await ask()).toMatchObject({ unnamed: 0, changes: [{ change: 'WITHDRAWN' }] });
  });
});

function idOf(source: string, index: number): string {
  const claim = readCorpus(seed.path, model()).checked.find((c) => c.source.id === source)?.claims[index];
  return claim?.id ?? '';
}
