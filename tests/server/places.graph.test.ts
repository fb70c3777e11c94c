/** Where cases stand: of the corpus as its texts say, and of a made-up graph by every way there is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { asker } from '../../server/ask.ts';
import { model } from '../../server/model.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { readFeatures } from '../../server/patterns/read.ts';
import { loadSeed } from '../../seed/load/load.ts';
import { seedFolder } from '../fixtures/folder.ts';
import { writeQuarters, writeShore } from '../fixtures/quarters.ts';
import { corpusGraph, emptyGraph, testDatabase } from '../setup/graph.ts';
import { serveGraph, type Served } from './served.ts';

const named = z.object({ id: z.string(), name: z.string() });
const placeOfCase = z.object({
  case: named,
  place: named,
  ways: z.array(
    z.object({
      way: z.string(),
      through: z.array(named),
      statements: z.array(z.string()),
      certainty: z.string(),
      known: z.string(),
      reasons: z.array(z.string()),
    }),
  ),
});
type PlaceOfCase = z.output<typeof placeOfCase>;
const places = z.object({ placesOf: z.array(placeOfCase) });
const byPlace = z.object({
  casesByPlace: z.object({
    total: z.number(),
    next: z.string().nullable(),
    places: z.array(
      z.object({ place: named, count: z.number(), countIfSame: z.number(), cases: z.array(placeOfCase) }),
    ),
  }),
});
const WAYS =
  'case { id name } place { id name } ways { way through { id name } statements certainty known reasons }';

let database: Database;
let served: Served;
beforeAll(async () => {
  database = await testDatabase();
  served = await serveGraph();
});
afterAll(async () => {
  await served.stop();
  await database.stop();
});

async function placesOf(id: string): Promise<PlaceOfCase[]> {
  const { data, errors } = await served.ask(`query($id: ID!) { placesOf(case: $id) { ${WAYS} } }`, { id });
  expect(errors).toBeUndefined();
  return places.parse(data).placesOf;
}
const pageOf = async (given: string) => {
  const { data, errors } = await served.ask(
    `{ casesByPlace${given} { total next places { place { id name } count countIfSame cases { ${WAYS} } } } }`,
  );
  expect(errors).toBeUndefined();
  return byPlace.parse(data).casesByPlace;
};
const casesIn = async (given: string) => (await pageOf(given)).places;

/** `Almaty by DECISION`, each once. */
const said = (found: readonly PlaceOfCase[]): string[] => [
  ...new Set(found.flatMap(({ place, ways }) => ways.map(({ way }) => `${place.name} by ${way}`))),
];

async function comeInPages(): Promise<void> {
  const whole = await pageOf('(first: 100)');
  expect([whole.total, whole.next]).toEqual([whole.places.length, null]);
  const paged: string[] = [];
  for (let after = ''; ;) {
    const { places: found, next, total } = await pageOf(`(first: 2${after})`);
    expect(total).toBe(whole.total);
    paged.push(...found.map(({ place }) => place.id));
    if (next === null) break;
    after = `, after: "${next}"`;
  }
  expect(paged.length).toBeGreaterThan(2);
  expect(paged).toEqual(whole.places.map(({ place }) => place.id));
}

async function isCountedBy(): Promise<void> {
  const { data } = await served.ask('{ counts(of: CASES, by: [PLACE]) { groups { keys { id } count } } }');
  const counted = z
    .object({
      counts: z.object({
        groups: z.array(
          z.object({ keys: z.array(z.object({ id: z.string().nullable() })), count: z.number() }),
        ),
      }),
    })
    .parse(data)
    .counts.groups.flatMap(({ keys, count }) => keys.map(({ id }) => [id, count] as const));
  const own = await casesIn('(within: false, first: 100)');
  expect(new Map(counted.filter(([id]) => id !== null))).toEqual(
    new Map(own.map(({ place, count }) => [place.id, count])),
  );
}

/** What patterns read, what is counted, and both queries agree on which case stands in which place. */
async function agree(): Promise<void> {
  const ask = asker(database);
  const { cases, features, legs } = await readFeatures(ask, model());
  const inPatterns = new Set(
    legs.flatMap((leg) => {
      const { kind, entity } = features[leg.feature] ?? {};
      return kind === 'IN_PLACE' ? [`${cases[leg.case]?.id} ${entity?.id}`] : [];
    }),
  );
  const asked = (await Promise.all(cases.map(({ id }) => placesOf(id)))).flat();
  const named = new Set(asked.map((of) => `${of.case.id} ${of.place.id}`));
  const listed = await casesIn('(within: false, first: 100, cases: 100)');
  expect([...inPatterns].sort()).toEqual([...named].sort());
  expect(
    listed.flatMap(({ place, cases: of }) => of.map((one) => `${one.case.id} ${place.id}`)).sort(),
  ).toEqual([...named].sort());
  const { data } = await served.ask('{ places(limit: 500) { id caseCount } }');
  const counted = z
    .object({ places: z.array(z.object({ id: z.string(), caseCount: z.number() })) })
    .parse(data).places;
  for (const { id, caseCount } of counted)
    expect([id, caseCount]).toEqual([id, listed.find(({ place }) => place.id === id)?.count ?? 0]);
}

describe('the corpus', () => {
  beforeAll(() => corpusGraph(database));

  it.each<[string, string, string[], string]>([
    ['abishev-2018/case', 'the Almaly district court in Almaty', ['Almaty by DECISION'], 'READ'],
    ['case-of-mothers', 'an Almaty court', ['Almaty by DECISION'], 'STATED'],
    ['case-of-the-thirteen', 'Алмалинский районный суд Алматы', ['Almaty by DECISION'], 'READ'],
    ['nuclear-five-2025/case', 'a court in Almaty', ['Almaty by DECISION'], 'READ'],
    // Who closed the inquiry, and where that department is, a reviewer concludes.
    [
      'agadil-closed-2020/inquiry',
      'the prosecutor’s office of Nur-Sultan',
      ['Astana by DECISION'],
      'INFERRED',
    ],
    [
      'case-of-fathers/fathers',
      'the investigation department of the Almaty police department',
      ['Almaty by OFFICE'],
      'INFERRED',
    ],
    [
      'talapker-2020/case',
      'a court in Aqmola Province; home village of Talapker',
      ['Aqmola Province by DECISION', 'Talapker by GROUND'],
      'READ',
    ],
  ])('%s: %s', async (id, _words, expected, known) => {
    const found = await placesOf(id);
    expect(said(found)).toEqual(expected);
    expect([...new Set(found.flatMap(({ ways }) => ways.map((way) => way.known)))]).toEqual([known]);
  });

  it('counts the cases of a place, and says what is open among them', async () => {
    const found = await casesIn('');
    expect(found.map(({ place, count, countIfSame }) => [place.name, count, countIfSame])).toEqual([
      ['Almaty', 5, 4],
      ['Aqmola Province', 1, 1],
      ['Astana', 1, 1],
      ['Talapker', 1, 1],
    ]);
  });

  it('comes in pages without gap or repetition, and says how many there are', comeInPages);

  it('is what cases are counted by', isCountedBy);

  it('says the same in patterns, counts and queries', agree);
});

describe('a made-up graph', () => {
  const seed = seedFolder();
  beforeAll(async () => {
    await emptyGraph(database);
    writeQuarters(seed);
    expect((await loadSeed(database, { seedFolder: seed.path })).refusals).toEqual([]);
  });
  afterAll(() => seed.remove());

  it.each<[string, string[]]>([
    ['kites', ['Mast Haven by EVENT', 'Kite Town by SAID']],
    // The court, hedged, and the march; not where the court and the case are said not to be.
    ['lanterns', ['Far Field by GROUND', 'Lantern Quarter by DECISION']],
    [
      'masts',
      [
        'Maritania by DECISION',
        'Mast Haven by EVENT',
        'Lamp Hill by OFFICE',
        'Prison Isle by CUSTODY',
        'Wick Lane by SAID',
      ],
    ],
  ])('the case of %s', async (id, expected) => {
    expect(said(await placesOf(`quarters/${id}`)).sort()).toEqual([...expected].sort());
  });

  it('a way is as strong as its weakest statement, and names what lies between and what it rests on', async () => {
    const [quarter] = (await placesOf('quarters/lanterns')).filter(
      (of) => of.place.name === 'Lantern Quarter',
    );
    expect(quarter?.ways).toMatchObject([{ certainty: 'HEDGED', known: 'STATED' }]);
    expect(quarter?.ways[0]?.through.map(({ name }) => name)).toEqual(['First Ruling', 'Lantern Court']);
    expect(quarter?.ways[0]?.statements).toHaveLength(3);
  });

  it.each<[string, string[]]>([
    [
      '(place: "quarters/town")',
      ['Case of Kites in Kite Town', 'Case of Lanterns in Lantern Quarter', 'Case of Masts in Wick Lane'],
    ],
    ['(place: "quarters/town", within: false)', ['Case of Kites in Kite Town']],
    ['(place: "quarters/quarter")', ['Case of Lanterns in Lantern Quarter', 'Case of Masts in Wick Lane']],
    ['(place: "quarters/town", ways: [DECISION])', ['Case of Lanterns in Lantern Quarter']],
    ['(place: "quarters/haven")', ['Case of Kites in Mast Haven', 'Case of Masts in Mast Haven']],
    ['(place: "quarters/nowhere")', []],
  ])('casesByPlace%s', async (given, expected) => {
    const found = (await casesIn(given)).flatMap(({ cases }) => cases);
    expect(found.map((of) => `${of.case.name} in ${of.place.name}`)).toEqual(expected);
  });

  it.each([
    [
      'placesOf(case: "quarters/town") { ways { way } }',
      'names a node of type Place, and a Case is asked for',
    ],
    ['placesOf(case: "nobody") { ways { way } }', 'names no node of this graph'],
    [
      'casesByPlace(place: "quarters/kites") { total }',
      'names a node of type Case, and a Place is asked for',
    ],
    ['casesByPlace(cases: 101) { total }', 'cases: 101 is out of range'],
    ['casesByPlace(cases: 0) { total }', 'cases: 0 is out of range'],
    ['casesByPlace(first: 101) { total }', 'first: 101 is out of range'],
    ['casesByPlace(after: "x") { total }', 'after: is not a cursor of this query'],
  ])('refuses %s', async (query, message) => {
    const { errors } = await served.ask(`{ ${query} }`);
    expect(errors?.[0]?.message).toContain(message);
  });

  it('comes in pages without gap or repetition, and says how many there are', comeInPages);

  it('is what cases are counted by', isCountedBy);

  it('says the same in patterns, counts and queries', agree);

  it('counts a place anew when a way to it goes with a document that does not name it', async () => {
    const shore = async () => (await casesIn('(place: "shore/shore")')).map(({ count }) => count);
    const cardOf = async () => (await served.ask('{ card(id: "shore/shore") { cases } }')).data;
    writeShore(seed, true);
    await loadSeed(database, { seedFolder: seed.path });
    expect([await shore(), await cardOf()]).toEqual([[1], { card: { cases: 1 } }]);
    writeShore(seed, false);
    await loadSeed(database, { seedFolder: seed.path });
    expect([await shore(), await cardOf()]).toEqual([[], { card: { cases: 0 } }]);
  });
});
