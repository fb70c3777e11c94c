/** A page of a made-up report that has each fact of the field once, from the gate to the API, the page's queries and patterns. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCorpus } from '../../seed/corpus.ts';
import { asker } from '../../server/ask.ts';
import { model } from '../../server/model.ts';
import { testDatabase } from '../setup/graph.ts';
import { serveCorpus, type Served } from './served.ts';

const FIELD = 'tests/fixtures/field';
const SOURCE = 'choir-report-2024';

let served: Served;
beforeAll(async () => (served = await serveCorpus(FIELD)));
afterAll(() => served.stop());

async function ask(query: string, variables = {}): Promise<Record<string, unknown>> {
  const { data, errors } = await served.ask(query, variables);
  expect(errors).toBeUndefined();
  return data ?? {};
}

it('passes the gate whole: each sentence is claimed', () => {
  const { checked, unreadable } = readCorpus(FIELD, model());
  expect(unreadable).toEqual([]);
  expect(checked.flatMap((c) => c.refusals)).toEqual([]);
});

/** What is asked, in the words of the API, and what is answered. */
const FACTS: readonly (readonly [string, string, unknown])[] = [
  [
    'suspected, charged, indicted, convicted, each under its provision and with its date',
    '{ people(where: { name: { eq: "Oran Veld" } }) { chargedUnderConnection { edges { node { article edition } properties { stage dates } } } } }',
    {
      people: [
        {
          chargedUnderConnection: {
            edges: expect.arrayContaining([
              {
                node: { article: '206', edition: '2014' },
                properties: { stage: 'SUSPECTED', dates: ['2020-01'] },
              },
              {
                node: { article: '206', edition: '2014' },
                properties: { stage: 'CHARGED', dates: ['2020-03-04'] },
              },
              {
                node: { article: '206-1', edition: '2014' },
                properties: { stage: 'INDICTED', dates: ['2020-05-01'] },
              },
              {
                node: { article: '206-1', edition: '2014' },
                properties: { stage: 'CONVICTED', dates: ['2020-09-09'] },
              },
            ]) as unknown,
          },
        },
      ],
    },
  ],
  [
    'what each court made of the penalty',
    '{ people(where: { name: { eq: "Oran Veld" } }) { sentencedByConnection { edges { node { issuedBy { name } } properties { step length } } } } }',
    {
      people: [
        {
          sentencedByConnection: {
            edges: expect.arrayContaining([
              {
                node: { issuedBy: [{ name: 'Lorne Town Court' }] },
                properties: { step: 'IMPOSED', length: 'P4Y' },
              },
              {
                node: { issuedBy: [{ name: 'Coast Court of Appeal' }] },
                properties: { step: 'RAISED', length: 'P5Y' },
              },
              {
                node: { issuedBy: [{ name: 'Supreme Court' }] },
                properties: { step: 'SET_ASIDE', length: 'P5Y' },
              },
              {
                node: { issuedBy: [{ name: 'Coast Court of Appeal' }] },
                properties: { step: 'LOWERED', length: 'P3Y' },
              },
            ]) as unknown,
          },
        },
      ],
    },
  ],
  [
    'what appeals made of a decision',
    '{ courtDecisions(where: { appeals: { some: { decided: { includes: "2020-12-02" } } } }) { appealsConnection { edges { properties { outcome } } } } }',
    { courtDecisions: [{ appealsConnection: { edges: [{ properties: { outcome: 'SENT_BACK' } }] } }] },
  ],
  [
    'where somebody was held and moved to, and when',
    '{ people(where: { name: { eq: "Oran Veld" } }) { heldAtConnection { edges { node { name } properties { move dates } } } } }',
    {
      people: [
        {
          heldAtConnection: {
            edges: expect.arrayContaining([
              {
                node: { name: 'Lorne remand prison' },
                properties: { move: 'HELD', dates: ['2020-03/2020-05'] },
              },
              { node: { name: 'Colony 4' }, properties: { move: 'TRANSFERRED_THERE', dates: ['2020-05'] } },
            ]) as unknown,
          },
        },
      ],
    },
  ],
  [
    'a restriction, with authority, grounds and dates',
    '{ restrictions { restrictionKind grounds begins until restricts { name } issuedBy { name } } }',
    {
      restrictions: [
        {
          restrictionKind: ['REPORTING'],
          grounds: ['a law on supervision'],
          begins: ['2023-06-20'],
          until: ['2026-06'],
          restricts: [{ name: 'Oran Veld' }],
          issuedBy: [{ name: 'Lorne police' }],
        },
      ],
    },
  ],
  [
    'entries in lists',
    '{ listings(where: { listingKind: { includes: EXTREMISTS } }) { grounds listed accountsFrozen lists { name } issuedBy { name } } wanted: people(where: { listedBy: { some: { listingKind: { includes: INTERPOL_NOTICE } } } }) { name } }',
    {
      listings: [
        {
          grounds: ['for singing'],
          listed: ['2021-05-03'],
          accountsFrozen: [true],
          lists: [{ name: 'Oran Veld' }],
          issuedBy: [{ name: 'Finance Watch' }],
        },
      ],
      wanted: [{ name: 'Mira Sund' }],
    },
  ],
  [
    'a sanction on an official, never on a victim',
    '{ sanctions { programme imposed sanctions { name roles } issuedBy { name } } }',
    {
      sanctions: [
        {
          programme: ['human rights programme'],
          imposed: ['2022-07-09'],
          sanctions: [{ name: 'Ilse Ulo', roles: ['JUDGE'] }],
          issuedBy: [{ name: 'Union of the Isles' }],
        },
      ],
    },
  ],
  [
    'irregularities by limb',
    '{ cases(where: { irregularities: { some: { limb: { includes: PUBLIC_HEARING } } } }) { name irregularities { limb } } }',
    {
      cases: [
        {
          name: 'Choir case',
          irregularities: expect.arrayContaining([
            { limb: ['PUBLIC_HEARING'] },
            { limb: ['WITNESSES'] },
            { limb: ['LAWYER_OF_OWN_CHOICE'] },
            { limb: ['LIBERTY'] },
          ]) as unknown,
        },
      ],
    },
  ],
  [
    'a document, the expert who signed it, and the secret witness',
    '{ documents(where: { documentKind: { includes: EXPERT_OPINION } }) { number date signedBy { name expertIn { name } } usedInCases { name } } people(where: { testifiedIn: { some: { name: { eq: "Choir case" } } } }) { roles testifiedInConnection { edges { properties { side secret } } } } }',
    {
      documents: [
        {
          number: ['118'],
          date: ['2020-06-02'],
          signedBy: [
            {
              name: 'Neva Strand',
              expertIn: expect.arrayContaining([{ name: 'Choir case' }, { name: 'Bell case' }]) as unknown,
            },
          ],
          usedInCases: [{ name: 'Choir case' }],
        },
      ],
      people: [
        {
          roles: ['WITNESS'],
          testifiedInConnection: { edges: [{ properties: { side: 'PROSECUTION', secret: true } }] },
        },
      ],
    },
  ],
  [
    'alleged perpetrators, the method, the complaint and the answer',
    '{ events(where: { families: { includes: HARM_IN_CUSTODY }, eventKind: { includes: ILL_TREATMENT } }) { method concerns { name } allegedPerpetrators { name } allegedPerpetratorGroups { name } allegedPerpetratorOrganisations { name } complaints(limit: 2) { date answeredBy(limit: 2) { issuedBy(limit: 2) { name } } } } }',
    {
      events: [
        {
          method: ['kept him from sleep'],
          concerns: [{ name: 'Oran Veld' }],
          allegedPerpetrators: [{ name: 'Bran Holt' }],
          allegedPerpetratorGroups: [{ name: '[two guards of Colony 4]' }],
          allegedPerpetratorOrganisations: [{ name: 'Lorne Guard' }],
          complaints: [
            { date: ['2020-07-10'], answeredBy: [{ issuedBy: [{ name: "Coast Prosecutor's Office" }] }] },
          ],
        },
      ],
    },
  ],
  [
    'a post with its rank and its open end, and who commanded',
    '{ people(where: { name: { eq: "Bran Holt" } }) { holdsPostConnection { edges { node { commandedBy { name } } properties { rank dates } } } } }',
    {
      people: [
        {
          holdsPostConnection: {
            edges: [
              {
                node: { commandedBy: [{ name: 'Coast Directorate' }] },
                properties: { rank: 'captain', dates: ['2014/..'] },
              },
            ],
          },
        },
      ],
    },
  ],
  [
    'an opinion with its number, categories and what came of it',
    '{ assessments(where: { assessmentKind: { includes: WGAD_OPINION } }) { number category followUp assessesPeople { name } issuedBy { name } } }',
    {
      assessments: [
        {
          number: ['15/2021'],
          category: ['II', 'III'],
          followUp: ['the Coast gave no answer'],
          assessesPeople: [{ name: 'Oran Veld' }],
          issuedBy: [{ name: 'Working Group on Arbitrary Detention' }],
        },
      ],
    },
  ],
  [
    'a relative, with the motive',
    '{ people(where: { name: { eq: "Jon Sund" } }) { relativeOfConnection { edges { node { name } properties { tie motive attribution } } } } }',
    {
      people: [
        {
          relativeOfConnection: {
            edges: [
              {
                node: { name: 'Mira Sund' },
                properties: { tie: 'brother', motive: 'only to make her return', attribution: 'QUOTED' },
              },
            ],
          },
        },
      ],
    },
  ],
  [
    'a provision that took the place of another',
    '{ legalProvisions(where: { article: { eq: "174" } }) { edition succeededBy { article } } }',
    { legalProvisions: [{ edition: '1997', succeededBy: [{ article: '206' }] }] },
  ],
  [
    'the ground of an arrest, and the raid that it was part of',
    '{ events(where: { name: { eq: "[arrest of Oran Veld]" } }) { partOfEvents { name } } grounds: events(where: { groundForEvents: { some: { eventKind: { includes: ARREST } } } }) { name } }',
    { events: [{ partOfEvents: [{ name: '[raid on four homes]' }] }], grounds: [{ name: 'Winter March' }] },
  ],
  [
    'any release, any sending away: by family',
    '{ freed: events(where: { families: { includes: SET_FREE } }) { eventKind } away: events(where: { families: { includes: SENT_AWAY } }) { eventKind } }',
    {
      freed: expect.toSatisfy((rows: unknown[]) => rows.length === 5) as unknown,
      away: expect.toSatisfy((rows: unknown[]) => rows.length === 3) as unknown,
    },
  ],
  [
    'how a detention ended',
    '{ cases(where: { name: { eq: "Choir case" } }) { endedByConnection { edges { node { eventKind } properties { ended } } } } }',
    {
      cases: [
        {
          endedByConnection: {
            edges: [{ node: { eventKind: ['TERM_SERVED'] }, properties: { ended: 'DETENTION' } }],
          },
        },
      ],
    },
  ],
  [
    'no minor',
    '{ people(where: { name: { startsWith: "Lia" } }) { name } search(text: "Quist") { matched } }',
    { people: [], search: [] },
  ],
];

it.each(FACTS)('the API tells %s', async (_, query, told) => {
  expect(await ask(query)).toEqual(told);
});

it('no minor stands in the text, under any spelling', async () => {
  const { text } = await served.ask('{ sources { text title } mentions { name } }');
  expect(text).toContain('[withheld]');
  expect(text).not.toMatch(/quist/iu);
});

/** How the page words what stands around a node. */
const WORDS: readonly (readonly [string, string])[] = [
  ['supervision', 'is said to have restricted Oran Veld'],
  ['extremist-entry', 'is said to have listed Oran Veld'],
  ['sanction', 'is said to have been a sanction against Ilse Ulo'],
  ['closed', 'is said to have been an irregularity in Choir case'],
  ['opinion-118', 'is said to have been used in Choir case'],
  ['strand', 'is said to have given an expert opinion in Bell case'],
  ['secret', 'is said to have testified for the prosecution in Choir case'],
  ['beating', 'is said to have had as an alleged perpetrator Bran Holt'],
  ['refusal', 'is said to have refused [complaint of Oran Veld]'],
  ['release', 'is said to have ended a detention in Choir case'],
  ['question', 'is said to have asked about Choir case'],
  ['set-aside', 'is said to have set aside a penalty on Oran Veld'],
  ['second-ruling', 'is said to have lowered a penalty on Oran Veld'],
];

const page = z.object({
  neighbours: z.object({
    cards: z.array(z.object({ id: z.string(), name: z.string() })),
    lines: z.array(z.object({ from: z.string(), to: z.string(), says: z.string() })),
  }),
});

describe('the page', () => {
  it.each(WORDS)('says of %s that it %s', async (key, words) => {
    const id = `${SOURCE}/${key}`;
    const { neighbours } = page.parse(
      await ask('query ($id: ID!) { neighbours(id: $id) { cards { id name } lines { from to says } } }', {
        id,
      }),
    );
    const names = new Map(neighbours.cards.map((c) => [c.id, c.name]));
    const said = neighbours.lines
      .filter(({ from }) => from === id)
      .map(({ to, says }) => `${says} ${names.get(to) ?? to}`);
    expect(said.join('\n')).toContain(words);
  });
});

it('the chain of command goes up to who commanded, in the years of the command only', async () => {
  const chain = await ask(
    `{ chainOfCommand(case: "${SOURCE}/choir-case", on: "2018-06-01") { level fromName says toName held } }`,
  );
  expect(chain).toMatchObject({
    chainOfCommand: expect.arrayContaining([
      {
        level: 2,
        fromName: 'Coast Directorate',
        says: 'is said to have commanded',
        toName: 'Lorne Guard',
        held: 'CERTAIN',
      },
    ]) as unknown,
  });
});

it('the timeline has the ground of an arrest, and what ended the detention', async () => {
  const { timeline } = z
    .object({
      timeline: z.array(z.object({ stage: z.string(), entries: z.array(z.object({ says: z.string() })) })),
    })
    .parse(await ask(`{ timeline(case: "${SOURCE}/choir-case") { stage entries { says } } }`));
  const said = (stage: string) => timeline.find((t) => t.stage === stage)?.entries.map((e) => e.says);
  expect(said('GROUND')).toContain('Winter March');
  expect(said('END')).toEqual(['[release of Oran Veld] (detention)']);
});

it('a penalty that a decision sets aside is no penalty that it brings', async () => {
  const database = await testDatabase();
  const rows = await asker(database)('features-decisions', {
    kinds: ['SENTENCES'],
    fields: { SENTENCES: 'penalty' },
  });
  await database.stop();
  const values = rows.map((row) =>
    z
      .array(z.string().nullable())
      .parse(row.values)
      .flatMap((v) => v ?? []),
  );
  expect(values.sort((a, b) => a.length - b.length)).toEqual([
    [],
    ['IMPRISONMENT'],
    ['IMPRISONMENT'],
    ['IMPRISONMENT'],
  ]);
});

describe('patterns', () => {
  const found = z.object({
    patterns: z.object({
      patterns: z.array(
        z.object({
          title: z.string(),
          features: z.array(z.object({ feature: z.object({ id: z.string() }) })),
          facts: z.number().optional(),
        }),
      ),
    }),
  });

  it('find in both cases the expert, the judge, the place of detention, and an assembly though the kinds differ', async () => {
    const { patterns } = found.parse(
      await ask('{ patterns { patterns { title features { feature { id } } } } }'),
    );
    const ids = patterns.patterns.flatMap(({ features }) => features.map(({ feature }) => feature.id));
    expect(ids).toEqual(
      expect.arrayContaining([
        `EXPERT_IN=${SOURCE}/strand`,
        `JUDGED=${SOURCE}/ulo`,
        `HELD_AT=${SOURCE}/colony`,
        'GROUND_FOR~ASSEMBLY',
      ]),
    );
    expect(ids).not.toContain('GROUND_FOR~MARCH');
    expect(ids.filter((id) => id.includes('PERPETRATOR') || id.includes('TESTIFIED'))).toEqual([]);
  });
});
