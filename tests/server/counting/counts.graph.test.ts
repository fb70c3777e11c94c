/** Counts by group on the corpus, each checked against what its documents say. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serveCorpus, type Served } from '../served.ts';

let served: Served;
beforeAll(async () => (served = await serveCorpus()));
afterAll(() => served.stop());

const shape = z.object({
  counts: z.object({
    says: z.string(),
    total: z.number(),
    totalIfSame: z.number(),
    sum: z.number(),
    inWords: z.string(),
    groups: z.array(
      z.object({
        inWords: z.string(),
        count: z.number(),
        asserted: z.number(),
        hedged: z.number(),
        ids: z.array(z.string()),
        statements: z.array(z.string()),
        keys: z.array(z.object({ id: z.string().nullable(), perhapsSame: z.array(z.string()) })),
      }),
    ),
    next: z.string().nullable(),
  }),
});
const FIELDS = `{ says total totalIfSame sum inWords next
  groups { inWords count asserted hedged ids statements keys { id perhapsSame } } }`;

async function counts(asked: string) {
  const { data, errors } = await served.ask(`{ counts(${asked}) ${FIELDS} }`);
  expect(errors).toBeUndefined();
  return shape.parse(data).counts;
}

const ARTICLE = 'Article 405, Criminal Code of the Republic of Kazakhstan';
const DCK = 'Democratic Choice of Kazakhstan';

it.each<[asked: string, total: string, groups: string[]]>([
  [
    'of: DEFENDANTS, by: [ARTICLE, YEAR], sort: KEY',
    'people: 24; in 8 groups that add up to 28, since some stand in several; beside them 5 counted groups',
    [
      `${ARTICLE}; 2021: 4 people`,
      `${ARTICLE}; year not said: 12 people`,
      'article not said; 2018: 1 person',
      'article not said; 2019: 4 people',
      'article not said; 2020: 2 people',
      'article not said; 2021: 0 people; beside them 1 counted group',
      'article not said; 2025: 5 people',
      'article not said; year not said: 0 people; beside them 4 counted groups',
    ],
  ],
  [
    'of: PROSECUTIONS, by: [STAGE], where: { articles: ["405"] }',
    'prosecutions: 16, or 13 if some of them are the same; in 3 groups that add up to 20, since some stand in several',
    ['charged: 13 prosecutions', 'convicted: 4 prosecutions', 'suspected: 3 prosecutions'],
  ],
  [
    'of: PROSECUTIONS, by: [PENALTY], where: { cases: ["thirteen-hearing-2021/case"] }',
    'prosecutions: 13; in 4 groups that add up to 17, since some stand in several; beside them 2 counted groups',
    [
      'penalty not said: 9 prosecutions; beside them 1 counted group',
      'activity ban: 4 prosecutions',
      'imprisonment: 4 prosecutions',
      'restricted freedom: 0 prosecutions; beside them 1 counted group',
    ],
  ],
  [
    'of: DEFENDANTS, by: [MOVEMENT]',
    'people: 24; in 2 groups that add up to 25, since some stand in several; beside them 5 counted groups',
    [
      'movement not said: 20 people; beside them 5 counted groups',
      `${DCK}: 5 people; 1 of them said with a reservation`,
    ],
  ],
  [
    'of: CASES, by: [YEAR], sort: KEY',
    'cases: 7, or 6 if two of them are the same; in 6 groups',
    [
      '2018: 1 case',
      '2019: 1 case',
      '2020: 1 case',
      '2021: 1 case',
      '2025: 1 case',
      'year not said: 2 cases',
    ],
  ],
  [
    'of: DECISIONS, by: [KIND], where: { yearFrom: 2020, yearTo: 2021 }',
    'decisions: 3; in 2 groups',
    ['sentence: 2 decisions', 'closure: 1 decision'],
  ],
  [
    'of: EVENTS, by: [KIND], where: { sources: ["talapker-2020"] }',
    'events: 3; in 4 groups that add up to 4, since some stand in several',
    ['death: 1 event', 'death in custody: 1 event', 'hearing: 1 event', 'memorial: 1 event'],
  ],
  [
    'of: STATEMENTS, by: [CERTAINTY], where: { kinds: ["INVESTIGATED", "SUPERVISED"] }',
    'statements: 4; in 2 groups',
    ['asserted: 3 statements', 'hedged: 1 statement; 1 of them said with a reservation'],
  ],
])('%s', async (asked, total, groups) => {
  const found = await counts(asked);
  expect(found.groups.map(({ inWords }) => inWords)).toEqual(groups);
  expect(found.inWords).toBe(total);
  expect(found.sum).toBe(found.groups.reduce((sum, { count }) => sum + count, 0));
  for (const { count, asserted, hedged, ids, statements, inWords } of found.groups) {
    expect(asserted + hedged).toBe(count);
    expect(ids).toHaveLength(count);
    // What no source tells rests on nothing.
    if (!inWords.includes('not said')) expect(statements).not.toEqual([]);
  }
});

it('says what it counts', async () => {
  expect((await counts('of: PROSECUTIONS, by: [PROVISION, YEAR]')).says).toBe(
    'Prosecutions of people by name: one person in one case, by provision of law and year of the verdict. ' +
      'What is only denied is left out. What stands in several groups counts in each of them, and once in the total. ' +
      'A year is one that a source gives: a time that lies in several years is a group of its own. ' +
      'Groups of people who are counted and not named may be the same people: they stand beside. ' +
      'Only a verdict that names the person gives the person a year, a court and a penalty.',
  );
});

it('counts the same in all as the other queries', async () => {
  const { data } = await served.ask(
    '{ prosecutionCount { prosecutions prosecutionsIfSame people peopleIfSame } graph { statements } }',
  );
  const prosecutions = await counts('of: PROSECUTIONS, by: [CASE]');
  const people = await counts('of: DEFENDANTS, by: [CASE]');
  const statements = await counts('of: STATEMENTS, by: [KIND], where: { withDenied: true }, first: 200');
  expect(data).toEqual({
    prosecutionCount: {
      prosecutions: prosecutions.total,
      prosecutionsIfSame: prosecutions.totalIfSame,
      people: people.total,
      peopleIfSame: people.totalIfSame,
    },
    graph: { statements: statements.total },
  });
});

it('says of a group with which other it may be one', async () => {
  const { groups } = await counts('of: CASES, by: [COURT]');
  const court = groups.find(({ keys }) => keys[0]?.id === 'court-almaly-district');
  expect(court?.keys[0]?.perhapsSame.sort()).toEqual([
    'four-activists-2019/court',
    'nuclear-five-2025/court',
  ]);
});

it('gives statements for which there is evidence', async () => {
  const { groups } = await counts(
    'of: DEFENDANTS, by: [ARTICLE, YEAR], where: { articles: ["405"], yearFrom: 2021 }',
  );
  const { data } = await served.ask(
    'query ($keys: [ID!]!) { facts(where: { key: { in: $keys } }) { key } chargedUnder: legalProvisions(where: { article: { eq: "405" } }) { chargedConnection { edges { properties { key } } } } }',
    { keys: groups[0]?.statements },
  );
  const text = JSON.stringify(data);
  expect(groups[0]?.statements.filter((key) => text.includes(key)).length).toBeGreaterThan(4);
});

it('pages through groups, each once, and takes no cursor of another count', async () => {
  const all = await counts('of: STATEMENTS, by: [KIND], first: 200');
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await counts(
      `of: STATEMENTS, by: [KIND], first: 7${after === null ? '' : `, after: "${after}"`}`,
    );
    seen.push(...page.groups.map(({ inWords }) => inWords));
    after = page.next;
  } while (after !== null);
  expect(seen).toEqual(all.groups.map(({ inWords }) => inWords));
  const { next } = await counts('of: STATEMENTS, by: [KIND], first: 7');
  const { errors } = await served.ask(
    `{ counts(of: STATEMENTS, by: [SOURCE], first: 7, after: "${next ?? ''}") { total } }`,
  );
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

describe('refuses', () => {
  it.each<[asked: string, message: RegExp, code?: string]>([
    ['of: EVENTS, by: [STAGE]', /by: STAGE does not go with EVENTS\. They are counted by YEAR,/u],
    ['of: EVENTS, by: []', /takes one to 3, each once/u],
    ['of: EVENTS, by: [KIND, KIND]', /takes one to 3, each once/u],
    ['of: CASES, by: [YEAR, COURT, PENALTY, PLACE]', /takes one to 3, each once/u],
    ['of: EVENTS, by: [KIND], where: { penalties: [FINE] }', /where: penalties does not go with EVENTS/u],
    ['of: PEOPLE, by: [KIND], where: { yearFrom: 2020 }', /where: a year does not go with PEOPLE/u],
    ['of: CASES, by: [YEAR], where: { sources: [] }', /sources: \[\] says nothing/u, 'EMPTY_FILTER'],
    ['of: CASES, by: [YEAR], where: { sources: null }', /sources: null/u, 'EMPTY_FILTER'],
    [
      'of: CASES, by: [YEAR], where: { sources: ["nowhere"] }',
      /"nowhere" is no source\. Such are there: abishev-2018,/u,
    ],
    ['of: CASES, by: [YEAR], where: { courts: ["nowhere"] }', /where: courts: "nowhere" names no node/u],
    [
      'of: DEFENDANTS, by: [YEAR], where: { cases: ["gizat-kazhybayev"] }',
      /names a node of type Person, and a Case/u,
    ],
    [
      'of: EVENTS, by: [YEAR], where: { kinds: ["VERDICT"] }',
      /"VERDICT" is no kind that EVENTS have\. They are PICKET,/u,
    ],
    ['of: STATEMENTS, by: [YEAR], where: { kinds: ["JUGDED"] }', /"JUGDED" is no kind that STATEMENTS have/u],
    ['of: CASES, by: [YEAR], where: { withDenied: true }', /feeds no count of CASES/u],
    ['of: CASES, by: [YEAR], where: { certainties: [DENIED] }', /feeds no count of CASES/u],
    ['of: CASES, by: [YEAR], where: { yearFrom: 2022, yearTo: 2021 }', /holds no year/u],
    ['of: CASES, by: [YEAR], first: 0', /first: 0 asks for nothing/u],
    ['of: CASES, by: [YEAR], first: 201', /first: 201 is out of range/u],
  ])('%s', async (asked, message, code = 'BAD_USER_INPUT') => {
    const { errors, status } = await served.ask(`{ counts(${asked}) { total } }`);
    expect(errors?.[0]?.extensions?.code).toBe(code);
    expect(errors?.[0]?.message).toMatch(message);
    expect(status).toBe(400);
  });
});
