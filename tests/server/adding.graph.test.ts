/**
 * What `CONTRIBUTING.md` promises: a node type, a relationship kind with two qualifiers and a family are one file of
 * `server/schema/` each. The file is written here, in memory, and walked from the gate to the page.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCorpus } from '../../seed/corpus.ts';
import { loadSeed } from '../../seed/load/load.ts';
import { constraints } from '../../server/generate/constraints.ts';
import { handbook } from '../../server/generate/handbook.ts';
import { pageModel } from '../../server/generate/page-model.ts';
import { parseModel } from '../../server/model.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { modelSdl } from '../../server/sdl.ts';
import { accepted, seedFolder, type SeedFolder } from '../fixtures/folder.ts';
import { emptyGraph, testDatabase } from '../setup/graph.ts';
import { serve, type Served } from './served.ts';

const NODE_TYPE = `
"What a fund is for."
enum Purpose {
  "Parcels to people who are held."
  PARCELS @family(name: GIVING)
  "Fines of others."
  FINES @family(name: GIVING)
  "A newsletter."
  LETTERS
}

"Money that people put together."
type Fund @entity(plural: "funds", shape: DIAMOND, letter: "Y", order: 99) {
  "What for."
  purpose: [Purpose!]! @kind(says: "is said to have been a fund for")
  "The case in which it is said to be a ground."
  inCase: [Case!]! @relationship(type: "FUND_IN", direction: OUT, properties: "FundIn")
}

"Spoken of in a case."
type FundIn
  @kind(says: "is said to have been spoken of in", reverse: "is said to have spoken of")
  @feature(says: "fund", exact: false, ofKind: "purpose")
`;

const KIND = `
"How somebody gave."
enum Giving {
  "In the open."
  OPENLY @reads(says: "is said to have given openly to", reverse: "is said to have been given to openly by")
  "Without a name."
  UNNAMED
}

"Gave to a fund."
type GaveTo @kind(says: "is said to have given to", reverse: "is said to have been given to by") {
  "How."
  how: Giving @qualifier
  "How much, in the words of the source."
  amount: String @qualifier
}

extend type Person {
  "Funds."
  gaveTo: [Fund!]! @relationship(type: "GAVE_TO", direction: OUT, properties: "GaveTo")
}

extend type Fund {
  "Who gave."
  givers: [Person!]! @relationship(type: "GAVE_TO", direction: IN, properties: "GaveTo")
}
`;

const FAMILY = `
extend enum Family {
  "Money for others."
  GIVING
}
`;

const added = parseModel([modelSdl(), NODE_TYPE, KIND, FAMILY].join('\n'));

let database: Database;
let served: Served;
let seed: SeedFolder;

beforeAll(async () => {
  seed = seedFolder();
  const entities = {
    berg: { type: 'Person', name: 'Ada Berg' },
    parcels: { type: 'Fund', name: 'Parcel Fund' },
    fines: { type: 'Fund', name: 'Fine Fund' },
    ropes: { type: 'Case', name: 'Case of Ropes' },
    knots: { type: 'Case', name: 'Case of Knots' },
  };
  const gave = 'Ada Berg gave forty crowns to the Parcel Fund.';
  const [one, two] = [
    'The Parcel Fund stands in the Case of Ropes.',
    'The Fine Fund stands in the Case of Knots.',
  ];
  seed.source('funds', [gave, one, two].join(' '), {
    entities,
    claims: [
      accepted('GAVE_TO', 'berg', gave, {
        to: 'parcels',
        qualifiers: { how: 'OPENLY', amount: 'forty crowns' },
      }),
      accepted('Fund.purpose', 'parcels', one, { value: 'PARCELS' }),
      accepted('Fund.purpose', 'fines', two, { value: 'FINES' }),
      accepted('FUND_IN', 'parcels', one, { to: 'ropes' }),
      accepted('FUND_IN', 'fines', two, { to: 'knots' }),
    ],
  });
  database = await testDatabase();
  await emptyGraph(database);
  await loadSeed(database, { seedFolder: seed.path, model: added });
  served = await serve({ database, model: added });
});
afterAll(async () => {
  await served.stop();
  await database.stop();
  seed.remove();
});

async function ask<T>(query: string, shape: z.ZodType<T>): Promise<T> {
  const { data, errors } = await served.ask(query);
  expect(errors).toBeUndefined();
  return shape.parse(data);
}

describe('one file', () => {
  it('is read by the model', () => {
    expect(added.entities.get('Fund')).toMatchObject({ plural: 'funds', letter: 'Y' });
    expect(added.relationships.get('GAVE_TO')?.qualifiers.map((q) => q.name)).toEqual(['how', 'amount']);
    expect(added.families.at(-1)).toMatchObject({
      family: 'GIVING',
      members: ['Purpose.PARCELS', 'Purpose.FINES'],
    });
  });

  it.each([
    ['the handbook: the type', handbook, '### Fund\n'],
    ['the handbook: what it joins', handbook, '  Person -- GAVE_TO --> Fund'],
    [
      'the handbook: the family',
      handbook,
      '| `GIVING` | Money for others. | `Purpose.PARCELS`, `Purpose.FINES` |',
    ],
    ['the page: legend, shape and letter', pageModel, '"letter": "Y"'],
    ['the page: the words', pageModel, '"says": "is said to have given to"'],
    ['the indexes', constraints, 'FOR (n:Fund) ON (n.id)'],
  ])('is told by %s', (_, text, words) => {
    expect(text(added)).toContain(words);
  });

  it('is held against claims by the gate', () => {
    expect(readCorpus(seed.path, added).checked.flatMap((c) => c.refusals)).toEqual([]);
  });
});

describe('a claim of it', () => {
  it('is listed by the API, with both qualifiers', async () => {
    expect(
      await ask(
        '{ funds(where: { givers: { some: { name: { eq: "Ada Berg" } } } }) { name purpose giversConnection { edges { properties { how amount } } } } }',
        z.unknown(),
      ),
    ).toEqual({
      funds: [
        {
          name: 'Parcel Fund',
          purpose: ['PARCELS'],
          giversConnection: { edges: [{ properties: { how: 'OPENLY', amount: 'forty crowns' } }] },
        },
      ],
    });
  });

  it('is filtered by its family', async () => {
    expect(
      await ask(
        '{ funds(where: { families: { includes: GIVING } }, sort: [{ name: ASC }]) { name } }',
        z.unknown(),
      ),
    ).toEqual({ funds: [{ name: 'Fine Fund' }, { name: 'Parcel Fund' }] });
  });

  it('is found by search and drawn by the page, in the words of its qualifier', async () => {
    expect(
      await ask(
        '{ search(text: "parcel", types: [Fund]) { card { type } } neighbours(id: "funds/berg") { cards { type name } lines { says } } graph { counts { type } } }',
        z.unknown(),
      ),
    ).toMatchObject({
      search: [{ card: { type: 'Fund' } }],
      neighbours: {
        cards: [{ type: 'Fund', name: 'Parcel Fund' }],
        lines: [{ says: 'is said to have given openly to' }],
      },
      graph: { counts: expect.arrayContaining([{ type: 'Fund' }]) as unknown },
    });
  });

  it('is counted in patterns, by the family where the kinds differ', async () => {
    const { patterns } = await ask(
      '{ patterns { patterns { features { feature { id says } } } } }',
      z.object({
        patterns: z.object({
          patterns: z.array(
            z.object({
              features: z.array(z.object({ feature: z.object({ id: z.string(), says: z.string() }) })),
            }),
          ),
        }),
      }),
    );
    expect(patterns.patterns.flatMap((p) => p.features.map((f) => f.feature))).toEqual([
      { id: 'FUND_IN~GIVING', says: 'any fund of the kind giving' },
    ]);
  });
});
