/** The facts of the made-up report of `tests/fixtures/field`, each as a question to the API and its answer. */
import { expect } from 'vitest';

/** What is asked, in the words of the API, and what is answered. */
export const FACTS: readonly (readonly [string, string, unknown])[] = [
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
