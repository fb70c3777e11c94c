/** Natural questions about who did what in whose case: what is true of each, on a made-up graph and on the corpus. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadSeed } from '../../seed/load/load.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { seedFolder, type SeedFolder } from '../fixtures/folder.ts';
import { writeNetsAndOars } from '../fixtures/nets.ts';
import { emptyGraph, testDatabase } from '../setup/graph.ts';
import { serveGraph, serveCorpus, type Served } from './served.ts';

const named = z.record(z.string(), z.array(z.object({ name: z.string() })));

/** The names that a list answers with. */
async function namesOf(served: Served, list: string, where: string, fields = 'name'): Promise<string[]> {
  const { data, errors } = await served.ask(`{ ${list}(where: ${where}) { ${fields} } }`);
  expect(errors).toBeUndefined();
  return (named.parse(data)[list] ?? []).map(({ name }) => name).sort();
}

describe('on two cases with one defendant, charged under one rule here and under another there', () => {
  let database: Database;
  let seed: SeedFolder;
  let served: Served;
  beforeAll(async () => {
    database = await testDatabase();
    await emptyGraph(database);
    seed = seedFolder();
    writeNetsAndOars(seed);
    await loadSeed(database, { seedFolder: seed.path });
    served = await serveGraph();
  });
  afterAll(async () => {
    await served.stop();
    await database.stop();
    seed.remove();
  });

  const under = (rule: string): string => `chargedUnder: { some: { name: { eq: "Rule ${rule}" } } }`;
  const within = (what: string): string => `{ prosecutions: { some: { ${what} } } }`;

  it.each<[string, string, string, string[]]>([
    ['which cases are about rule five', 'cases', within(under('Five')), ['Case of Nets']],
    ['which cases are about rule six', 'cases', within(under('Six')), ['Case of Oars']],
    ['which are about a rule that is only denied', 'cases', within(under('Nine')), []],
    [
      'who investigated a matter of rule five',
      'people',
      `{ investigated: { some: ${within(under('Five'))} } }`,
      ['Inspector Ova'],
    ],
    [
      'who investigated a matter of rule six',
      'investigators',
      `{ investigated: { some: ${within(under('Six'))} } }`,
      ['Inspector Eda'],
    ],
    [
      'who judged a matter of rule five',
      'people',
      `{ judged: { some: ${within(under('Five'))} } }`,
      ['Judge Ulo'],
    ],
    [
      'which cases with rule six Inspector Ova led',
      'cases',
      `{ AND: [${within(under('Six'))}, { investigators: { some: { name: { eq: "Inspector Ova" } } } }] }`,
      [],
    ],
    ['who is charged under rule five', 'people', within(under('Five')), ['Ada Berg', 'Osk Tamm']],
    [
      'who is charged under rule six by one who is held in custody in the same matter',
      'people',
      within(`${under('Six')}, subjectedToConnection: { some: { edge: { measure: { eq: CUSTODY } } } }`),
      [],
    ],
    [
      'who is charged under rule five and held in custody in the same matter',
      'people',
      within(`${under('Five')}, subjectedToConnection: { some: { edge: { measure: { eq: CUSTODY } } } }`),
      ['Ada Berg'],
    ],
    [
      'where somebody is said to have been found guilty',
      'cases',
      within('defendantInConnection: { some: { edge: { degree: { eq: CONVICTED } } } }'),
      ['Case of Nets'],
    ],
    [
      'where a defendant is said to belong to the guild',
      'cases',
      within('memberOf: { some: { name: { eq: "Net Guild" } } }'),
      ['Case of Nets'],
    ],
    [
      'where a defendant is said to support the club, which no case says',
      'cases',
      within('supports: { some: { name: { eq: "Chess Club" } } }'),
      [],
    ],
    [
      'in which cases the double ruling punished Ada Berg',
      'cases',
      within(
        'sentencedBy: { some: { name: { eq: "Double Ruling" } } }, ofPerson: { some: { name: { eq: "Ada Berg" } } }',
      ),
      ['Case of Oars'],
    ],
    [
      'which rules are invoked against Ada Berg in a case that Judge Iro sat in',
      'legalProvisions',
      within(
        'ofPerson: { some: { name: { eq: "Ada Berg" } } }, inCase: { some: { judges: { some: { name: { eq: "Judge Iro" } } } } }',
      ),
      ['Rule Six'],
    ],
    [
      'of which movement they are said, in such a case, to be members',
      'movements',
      within(under('Five')),
      ['Net Guild'],
    ],
    [
      'whom Prosecutor Pro asked to punish',
      'people',
      within('penaltySoughtBy: { some: { name: { eq: "Prosecutor Pro" } } }'),
      ['Ada Berg'],
    ],
    ['which groups are prosecuted', 'groups', within('NOT: { id: { eq: null } }'), ['four rowers']],
  ])('%s', async (_, list, where, expected) => {
    expect(await namesOf(served, list, where)).toEqual(expected);
  });

  const lines = z.object({
    key: z.string(),
    kind: z.string(),
    says: z.string(),
    certainty: z.string(),
    from: z.string(),
    statements: z.array(z.string()),
  });
  const LINE = 'key kind says certainty from statements';

  it('is the one line between a person and the case; what makes no prosecution is drawn as it was', async () => {
    const { data } = await served.ask(
      `{ neighbours(id: "nets/nets") { lines { ${LINE} } } neighbourCounts(id: "nets/nets") { kind direction count groups } }`,
    );
    const parsed = z
      .object({
        neighbours: z.object({ lines: z.array(lines) }),
        neighbourCounts: z.array(z.looseObject({})),
      })
      .parse(data);
    const drawn = parsed.neighbours.lines.map((l) => `${l.from} ${l.kind} ${l.says} ${l.certainty}`).sort();
    expect(drawn).toEqual([
      'berg PROSECUTION is said to have been found guilty in ASSERTED',
      'both DECIDED_IN is said to have been taken in ASSERTED',
      'nets/lind DEFENDANT_IN is said not to have been on the defendants’ side in DENIED',
      'nets/moor SUBJECTED_TO is said to have been subjected to a measure in ASSERTED',
      'nets/ova INVESTIGATED is said to have investigated ASSERTED',
      'nets/rowers PROSECUTION is said to have been on the defendants’ side in ASSERTED',
      'nets/ruling DECIDED_IN is said to have been taken in ASSERTED',
      'nets/tamm PROSECUTION is said to have been suspected, accused or judged in ASSERTED',
      'nets/ulo JUDGED is said to have sat as judge in ASSERTED',
    ]);
    expect(parsed.neighbourCounts).toContainEqual({
      kind: 'PROSECUTION',
      direction: 'IN',
      count: 3,
      groups: 1,
    });
    expect(parsed.neighbourCounts).toContainEqual({
      kind: 'DEFENDANT_IN',
      direction: 'IN',
      count: 1,
      groups: 0,
    });
  });

  it('leads to all that hangs on it, in the order of the model, what is denied last', async () => {
    const { data } = await served.ask(
      `{ linesBetween(ids: ["berg", "nets/nets", "oars/oars"]) { ${LINE} } }`,
    );
    const { linesBetween } = z.object({ linesBetween: z.array(lines) }).parse(data);
    expect(linesBetween.map((l) => `${l.kind} ${l.certainty}`).sort()).toEqual([
      'PROSECUTION ASSERTED',
      'PROSECUTION HEDGED',
    ]);
    const keys = linesBetween.find((l) => l.certainty === 'ASSERTED')?.statements ?? [];
    const told = await served.ask(
      `{ evidence(keys: ${JSON.stringify(keys)}) { kind certainty passages { quote } } }`,
    );
    const { evidence } = z
      .object({
        evidence: z.array(
          z.object({ kind: z.string(), certainty: z.string(), passages: z.array(z.looseObject({})).min(1) }),
        ),
      })
      .parse(told.data);
    expect(evidence.map((s) => `${s.kind} ${s.certainty}`)).toEqual([
      'DEFENDANT_IN ASSERTED',
      'CHARGED_UNDER ASSERTED',
      'SENTENCES ASSERTED',
      'SEEKS_PENALTY ASSERTED',
      'SUBJECTED_TO ASSERTED',
      'MEMBER_OF ASSERTED',
      'Person.pleads ASSERTED',
      'CHARGED_UNDER DENIED',
    ]);
  });

  it('the opening picture draws who is charged, though nobody says "defendant"', async () => {
    const { data } = await served.ask(`{ opening(cases: ["nets/nets"]) { lines { ${LINE} } } }`);
    const { opening } = z.object({ opening: z.object({ lines: z.array(lines) }) }).parse(data);
    expect(opening.lines.filter((l) => l.from === 'nets/tamm').map((l) => l.kind)).toEqual(['PROSECUTION']);
  });

  it('a prosecution gives what hangs on it, each with its evidence', async () => {
    const { data, errors } = await served.ask(`{
      prosecutions(where: { ofPerson: { some: { name: { eq: "Ada Berg" } } }, ${under('Five')} }) {
        certainty
        inCase { name }
        chargedUnderConnection { edges { node { name } properties { certainty claims { quote } } } }
        facts { value }
      }
    }`);
    expect(errors).toBeUndefined();
    const quote = 'Ada Berg is accused in the Case of Nets under Rule Five.';
    expect(data).toEqual({
      prosecutions: [
        {
          certainty: 'ASSERTED',
          inCase: [{ name: 'Case of Nets' }],
          chargedUnderConnection: {
            edges: [
              {
                node: { name: 'Rule Five' },
                properties: { certainty: 'ASSERTED', claims: [{ quote }] },
              },
            ],
          },
          facts: [{ value: 'innocent' }],
        },
      ],
    });
  });
});

describe('on the corpus', () => {
  let served: Served;
  beforeAll(async () => (served = await serveCorpus()));
  afterAll(() => served.stop());

  const ARTICLE = '{ prosecutions: { some: { chargedUnder: { some: { article: { eq: "405" } } } } } }';

  it.each<[string, string, string, string[]]>([
    [
      'which cases are about Article 405',
      'cases',
      ARTICLE,
      ['The Case of Fathers', '[case of the thirteen accused]'],
    ],
    // Not who investigated the Case of Mothers: one of its defendants is charged under Article 405, in another case.
    [
      'who investigated an Article 405 matter',
      'people',
      `{ investigated: { some: ${ARTICLE} } }`,
      ['Gizat Kazhybayev'],
    ],
    ['who judged one', 'people', `{ judged: { some: ${ARTICLE} } }`, ['Yernar Kassymbekov']],
    ['who supervised one', 'people', `{ supervised: { some: ${ARTICLE} } }`, ['Adil Salayev']],
    [
      'who prosecuted one',
      'people',
      `{ prosecuted: { some: ${ARTICLE} } }`,
      ['[prosecutor in the case of the thirteen]'],
    ],
  ])('%s', async (_, list, where, expected) => {
    expect(await namesOf(served, list, where)).toEqual(expected);
  });
});
