/** Families as the generated API filters by them: of what a statement says, of a value, of a node. */
import { z } from 'zod';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadSeed } from '../../seed/load/load.ts';
import { seedFolder } from '../fixtures/folder.ts';
import { writeQuarters } from '../fixtures/quarters.ts';
import { emptyGraph, testDatabase } from '../setup/graph.ts';
import { serveCorpus, type Served } from './served.ts';

let corpus: Served;
beforeAll(async () => {
  corpus = await serveCorpus();
});
afterAll(() => corpus.stop());

it.each([
  [
    'people under house arrest or in custody, by one family',
    `prosecutions(where: { inCase: { some: { id: { eq: "case-of-the-thirteen" } } },
      subjectedToConnection: { some: { edge: { families: { includes: LIBERTY_TAKEN } } } } }) { ofPerson { name } }`,
    {
      prosecutions: [
        { ofPerson: [{ name: 'Askhat Zheksebayev' }] },
        { ofPerson: [{ name: 'Dametkan Aspandiyarova' }] },
      ],
    },
  ],
  [
    'a search and a ban on leaving are of no family',
    `prosecutions(where: { subjectedToConnection: { some: { edge: { measure: { eq: TRAVEL_BAN }, families: { includes: LIBERTY_TAKEN } } } } }) { id }`,
    { prosecutions: [] },
  ],
  [
    'what is said, within a case, of belonging to a movement or supporting it',
    `prosecutions(where: { supportsConnection: { some: { edge: { families: { includes: ABOUT_ORGANISATION } } } } }, limit: 1) { supports { name } }`,
    { prosecutions: [{ supports: [{ name: 'Democratic Choice of Kazakhstan' }] }] },
  ],
  [
    'values of attributes',
    `facts(where: { families: { includes: HARM_IN_CUSTODY } }) { kind value families }`,
    { facts: [{ kind: 'Event.eventKind', value: 'DEATH_IN_CUSTODY', families: ['HARM_IN_CUSTODY'] }] },
  ],
])('%s', async (_, query, expected) => {
  const { data, errors } = await corpus.ask(`{ ${query} }`);
  expect(errors).toBeUndefined();
  // A list without a sort has no order of its own.
  const inOrder = (found: object) =>
    Object.entries(found).map(([list, rows]) => [
      list,
      z
        .array(z.unknown())
        .parse(rows)
        .map((row) => JSON.stringify(row))
        .sort(),
    ]);
  expect(inOrder(data ?? {})).toEqual(inOrder(expected));
});

it('custody in one case and a prison in another are one feature, as long as neither kind is left out', async () => {
  const database = await testDatabase();
  const seed = seedFolder();
  try {
    await emptyGraph(database);
    writeQuarters(seed);
    await loadSeed(database, { seedFolder: seed.path });
    const matching = (filter: string) =>
      corpus.ask(
        `{ casesMatching(features: ["FAMILY~LIBERTY_TAKEN"]${filter}) { case { name } has { says means exact } } }`,
      );
    const has = [
      {
        says: 'any of the family liberty taken',
        means: 'Liberty is taken from somebody: held, in custody, at home, imprisoned.',
        exact: false,
      },
    ];
    const [lanterns, masts] = ['Case of Lanterns', 'Case of Masts'].map((name) => ({ case: { name }, has }));
    expect((await matching('')).data).toEqual({ casesMatching: [lanterns, masts] });
    expect((await matching(', filter: { withoutKinds: ["HELD_AT"] }')).data).toEqual({
      casesMatching: [lanterns],
    });
    expect((await matching(', filter: { withoutKinds: ["SUBJECTED_TO"] }')).data).toEqual({
      casesMatching: [masts],
    });
  } finally {
    seed.remove();
    await database.stop();
  }
});
