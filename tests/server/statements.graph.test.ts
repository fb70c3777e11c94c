/** Statements by all that may be asked of them, edges, pages, pairs and durations, on three made-up documents. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadSeed } from '../../seed/load/load.ts';
import { writeQuay } from '../fixtures/quay.ts';
import { seedFolder } from '../fixtures/folder.ts';
import { testDatabase } from '../setup/graph.ts';
import { serveCorpus, type Served } from './served.ts';

const seed = seedFolder();
let served: Served;
beforeAll(async () => {
  writeQuay(seed);
  served = await serveCorpus(seed.path);
});
afterAll(async () => {
  await served.stop();
  seed.remove();
});

const named = z.object({ name: z.string() });
const listed = z.object({
  statements: z.object({
    total: z.number(),
    next: z.string().nullable(),
    statements: z.array(
      z.object({ kind: z.string(), from: named, to: named.nullable(), value: z.string().nullable() }),
    ),
  }),
});

async function page(where: string, rest = '') {
  const { data, errors } = await served.ask(
    `{ statements(where: ${where}${rest}) { total next statements { kind from { name } to { name } value } } }`,
  );
  expect(errors).toBeUndefined();
  const { total, next, statements } = listed.parse(data).statements;
  return {
    total,
    next,
    said: statements.map((s) => `${s.from.name} ${s.kind} ${s.to?.name ?? s.value ?? ''}`),
  };
}

const TAKEN = 'Ada Berg MEMBER_OF Tide League';

it.each(['2017', '2018', '2019-11', '2025'])(
  'what is dated in %s is the same from days and from sources',
  async (year) => {
    const date = `date: {from: "${year}", to: "${year}"}`;
    const dated = await page(`{${date}}`);
    expect(dated.total).toBeGreaterThan(0);
    expect(await page(`{${date}, source: ["ledger", "bell", "gull"]}`)).toEqual(dated);
  },
);

describe('a statement is found by', () => {
  it.each<[what: string, where: string, found: string[]]>([
    [
      'its kind',
      '{kind: ["INVESTIGATED"]}',
      ['Inspector Ova INVESTIGATED Case of Fog', 'Inspector Ova INVESTIGATED Case of Rain'],
    ],
    ['the kind of a fact', '{kind: ["Person.children"]}', ['Ada Berg Person.children 3']],
    [
      'a family of its kind',
      '{family: [ABOUT_ORGANISATION]}',
      ['Ada Berg MEMBER_OF Tide League', 'Osk Tamm MEMBER_OF Tide League', 'Inspector Ova LEADS Tide League'],
    ],
    [
      'a family of a qualifier or a fact',
      '{family: [LIBERTY_TAKEN], certainty: [ASSERTED], kind: ["SUBJECTED_TO", "SENTENCES", "Event.eventKind"]}',
      [
        'Quay Arrest Event.eventKind ARREST',
        'Ada Berg SUBJECTED_TO Case of Fog',
        'Fog Ruling SENTENCES Ada Berg',
        'Fog Ruling SENTENCES Osk Tamm',
      ],
    ],
    [
      'a family of what stands at an end',
      '{family: [ASSEMBLY], kind: ["GROUND_FOR"]}',
      ['Night March GROUND_FOR Case of Fog'],
    ],
    [
      'either end',
      '{node: ["march-of-nobody", "osk"], kind: ["DEFENDANT_IN", "SENTENCES"]}'.replace(
        '"march-of-nobody", ',
        '',
      ),
      ['Osk Tamm DEFENDANT_IN Case of Fog', 'Fog Ruling SENTENCES Osk Tamm'],
    ],
    [
      'its first end',
      '{from: ["ova"], kind: ["LEADS", "INVESTIGATED"], to: ["league"]}',
      ['Inspector Ova LEADS Tide League'],
    ],
    ['what its ends are', '{fromType: [Event], toType: [Person]}', ['Quay Arrest CONCERNS Ada Berg']],
    ['the value of a fact', '{value: ["MARCH"]}', ['Night March Event.eventKind MARCH']],
    [
      'a qualifier',
      '{qualifiers: [{name: "penalty", is: ["IMPRISONMENT"]}]}',
      ['Fog Ruling SENTENCES Ada Berg'],
    ],
    [
      'two qualifiers',
      '{qualifiers: [{name: "penalty", is: ["IMPRISONMENT"]}, {name: "length", is: ["P1Y"]}]}',
      [],
    ],
    [
      'a case with all that is said in it',
      '{case: ["gull/rain"]}',
      ['Ivo Lind DEFENDANT_IN Case of Rain', 'Inspector Ova INVESTIGATED Case of Rain'],
    ],
    [
      'a case, with decisions and events of it, and not with its grounds',
      '{case: ["fog"], kind: ["ISSUED_BY", "CONCERNS", "TOOK_PART_IN", "MEMBER_OF", "Event.date"]}',
      [
        'Fog Ruling ISSUED_BY Quay Court',
        'Quay Arrest CONCERNS Ada Berg',
        'Quay Arrest Event.date 2018-04',
        'Ada Berg MEMBER_OF Tide League',
        'Osk Tamm MEMBER_OF Tide League',
      ],
    ],
    [
      'a provision of its case',
      '{provision: ["ledger/rule"], kind: ["INVESTIGATED"]}',
      ['Inspector Ova INVESTIGATED Case of Fog'],
    ],
    [
      'a court of its case',
      '{court: ["ledger/court"], kind: ["INVESTIGATED"]}',
      ['Inspector Ova INVESTIGATED Case of Fog'],
    ],
    [
      'a place of its case, by way of the court',
      '{place: ["ledger/town"], kind: ["INVESTIGATED"]}',
      ['Inspector Ova INVESTIGATED Case of Fog'],
    ],
    [
      'a time of its case',
      '{caseDate: {from: "2019-11"}, kind: ["INVESTIGATED"]}',
      ['Inspector Ova INVESTIGATED Case of Fog'],
    ],
    [
      'a time of which nothing is dated but a charge and custody in its case',
      '{caseDate: {from: "2019-02", to: "2019-04"}, kind: ["INVESTIGATED"]}',
      ['Inspector Ova INVESTIGATED Case of Fog'],
    ],
    ['a time when its case was not', '{caseDate: {from: "2022"}, kind: ["INVESTIGATED"]}', []],
    ['a court and a case that are not of one another', '{court: ["ledger/court"], case: ["gull/rain"]}', []],
    [
      'a source',
      '{source: ["bell"]}',
      [
        'Ada Berg DEFENDANT_IN Case of Fog',
        'Ada Berg MEMBER_OF Tide League',
        'Osk Tamm MEMBER_OF Tide League',
        'Ada Berg Person.children 3',
      ],
    ],
    ['a publisher', '{publisher: ["gull"], kind: ["LEADS"]}', ['Inspector Ova LEADS Tide League']],
    ['a voice', '{voice: ["gull"], kind: ["INVESTIGATED"]}', ['Inspector Ova INVESTIGATED Case of Rain']],
    ['a speaker whom a reviewer knows', '{speaker: ["ova"]}', [TAKEN]],
    ['words for a speaker', '{speakerSaid: "PROSECUTION"}', ['Osk Tamm MEMBER_OF Tide League']],
    ['words of a reservation', '{hedge: "far as we know"}', ['Ada Berg Person.children 3']],
    [
      'how a claim of one source says it',
      '{source: ["ledger"], claimCertainty: [HEDGED]}',
      ['Inspector Ova INVESTIGATED Case of Fog'],
    ],
    ['who read it', '{reviewer: ["test"], kind: ["LEADS"]}', ['Inspector Ova LEADS Tide League']],
    ['whom nobody is', '{reviewer: ["nobody"]}', []],
    ['a denial within a statement that others affirm', '{claimCertainty: [DENIED]}', [TAKEN]],
    ['words of its quote', '{text: "restricted"}', ['Fog Ruling SENTENCES Osk Tamm']],
    ['words of its quote that are begun', '{text: "PROSECUT"}', ['Osk Tamm MEMBER_OF Tide League']],
    ['words side by side', '{text: "\\"three years\\""}', ['Fog Ruling SENTENCES Ada Berg']],
    ['words that do not stand side by side', '{text: "\\"years three\\""}', []],
    ['words in the letters of another script', '{text: "лорне"}', ['Quay Court IN_PLACE Lorne']],
    ['words of one source alone', '{text: "member", source: ["gull"]}', [TAKEN]],
    [
      'how sure it is',
      '{certainty: [HEDGED]}',
      ['Inspector Ova INVESTIGATED Case of Fog', 'Ada Berg Person.children 3'],
    ],
    [
      'who says it',
      '{attribution: [QUOTED]}',
      ['Ada Berg MEMBER_OF Tide League', 'Osk Tamm MEMBER_OF Tide League'],
    ],
    ['how it is known', '{known: [READ, INFERRED]}', []],
    ['what is contested', '{contested: true}', [TAKEN]],
    ['how many voices affirm it', '{independentSources: {min: 2}}', ['Ada Berg DEFENDANT_IN Case of Fog']],
    ['how many sources speak of it', '{sources: {min: 2}}', ['Ada Berg DEFENDANT_IN Case of Fog', TAKEN]],
    [
      'how few',
      '{sources: {max: 1}, kind: ["DEFENDANT_IN"]}',
      ['Osk Tamm DEFENDANT_IN Case of Fog', 'Ivo Lind DEFENDANT_IN Case of Rain'],
    ],
    ['its own date', '{date: {from: "2017-11", to: "2017-11"}}', ['Ada Berg TOOK_PART_IN Night March']],
    ['its own date, surely', '{date: {from: "2017-11", to: "2017-11", match: CERTAINLY}}', []],
    [
      'a season around it, surely',
      '{date: {from: "2017-23", to: "2017-23", match: CERTAINLY}}',
      ['Ada Berg TOOK_PART_IN Night March'],
    ],
    ['the summer before it', '{date: {from: "2017-07", to: "2017-08"}}', []],
    [
      'a day within it',
      '{date: {from: "2018-12-24", to: "2018-12-24", match: CERTAINLY}}',
      ['Ada Berg SUBJECTED_TO Case of Fog'],
    ],
    ['since when it has been', '{date: {from: "2025"}}', ['Inspector Ova LEADS Tide League']],
    ['since when it has surely been', '{date: {from: "2025", match: CERTAINLY}}', []],
    [
      'the date of the decision at its end',
      '{date: {from: "2019-11-19", to: "2019-11-19"}, kind: ["SENTENCES"]}',
      ['Fog Ruling SENTENCES Ada Berg', 'Fog Ruling SENTENCES Osk Tamm'],
    ],
    [
      'the date that is its value',
      '{date: {from: "2018-04", to: "2018-04", match: CERTAINLY}, kind: ["Event.date"]}',
      ['Quay Arrest Event.date 2018-04'],
    ],
    ['how long at least', '{length: {min: "P3Y"}}', ['Fog Ruling SENTENCES Ada Berg']],
    ['how long at least, in months', '{length: {min: "P36M"}}', ['Fog Ruling SENTENCES Ada Berg']],
    ['how long at most, perhaps', '{length: {max: "P1Y"}}', ['Fog Ruling SENTENCES Osk Tamm']],
    ['how long at most, surely', '{length: {max: "P1Y", match: CERTAINLY}}', []],
    [
      'how long by its dates',
      '{length: {min: "P1Y", max: "P400D", match: CERTAINLY}}',
      ['Ada Berg SUBJECTED_TO Case of Fog'],
    ],
  ])('%s: %s', async (_, where, found) => {
    const { total, said } = await page(where);
    expect([...said].sort()).toEqual([...found].sort());
    expect(total).toBe(found.length);
  });
});

it('what is asked of claims is asked of one claim', async () => {
  // Gull denies it and Bell has it from Ova: nobody says both.
  expect((await page('{speaker: ["ova"], claimCertainty: [DENIED]}')).said).toEqual([]);
});

describe('no filter is silently none', () => {
  it.each<[where: string, why: string, code?: string]>([
    ['{}', 'where: an empty object is no filter.'],
    ['{kind: []}', 'where.kind: [] says nothing', 'EMPTY_FILTER'],
    ['{contested: null}', 'where.contested: null', 'EMPTY_FILTER'],
    ['{text: " "}', 'where.text: an empty text is no filter.'],
    ['{sources: {}}', 'where.sources: {} says nothing', 'EMPTY_FILTER'],
    ['{qualifiers: [{name: "measure", is: []}]}', 'where.qualifiers[0].is: [] says nothing', 'EMPTY_FILTER'],
    ['{kind: ["PROSECUTION"]}', 'where.kind: "PROSECUTION" is no kind of the model.'],
    [
      '{qualifiers: [{name: "colour", is: ["red"]}]}',
      'where.qualifiers: "colour" is no qualifier of the model.',
    ],
    [
      '{qualifiers: [{name: "measure", is: ["ARREST"]}]}',
      'where.qualifiers: measure "ARREST" is no value that it can have.',
    ],
    ['{node: ["nobody"]}', 'where.node: "nobody" names no node of this graph.'],
    ['{case: ["ada"]}', 'where.case: "ada" names a node of type Person, and a Case is asked for.'],
    ['{source: ["nowhere"]}', 'where.source: "nowhere" is of no source in this graph.'],
    ['{publisher: ["Nobody"]}', 'where.publisher: "Nobody" is of no source in this graph.'],
    ['{date: {from: "yesterday"}}', 'where.date.from: "yesterday" is no date.'],
    ['{date: {match: CERTAINLY}}', 'where.date: says neither from nor to when.'],
    ['{date: {from: "2020", to: "2019"}}', 'where.date: begins after it ends.'],
    ['{length: {min: "3 years"}}', 'where.length.min: "3 years" is no length of time.'],
    ['{text: "***"}', 'where.text: "***" has no letter to look for.'],
  ])('%s', async (where, why, code = 'BAD_USER_INPUT') => {
    const { status, errors } = await served.ask(`{ statements(where: ${where}) { total } }`);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain(why);
    expect(errors?.[0]?.extensions?.code).toBe(code);
  });

  it('a variable that is not set', async () => {
    const { status, errors } = await served.ask(
      'query ($kind: [String!]) { statements(where: { kind: $kind }) { total } }',
    );
    expect([status, errors?.[0]?.message]).toEqual([
      400,
      expect.stringContaining('the variable $kind has no value'),
    ]);
  });

  it('an id from before a merge is the node', async () => {
    expect((await page('{from: ["gull/ova"], kind: ["LEADS"]}')).total).toBe(1);
  });
});

describe('pages', () => {
  it.each(['KIND', 'EARLIEST', 'LATEST', 'INDEPENDENT_SOURCES', 'LENGTH'])(
    'by %s go both ways without gap or repetition, what has none of it last',
    async (by) => {
      for (const direction of ['ASCENDING', 'DESCENDING']) {
        const sort = `, sort: {by: ${by}, direction: ${direction}}`;
        const where = '{sources: {min: 1}}';
        const whole = await page(where, `${sort}, first: 100`);
        const paged: string[] = [];
        let after = '';
        do {
          const { said, next } = await page(where, `${sort}, first: 4${after}`);
          paged.push(...said);
          after = next === null ? '' : `, after: "${next}"`;
        } while (after !== '');
        expect(paged).toEqual(whole.said);
        expect(paged).toHaveLength(whole.total);
      }
    },
  );

  it('by the earliest day, undated last whichever way', async () => {
    const where = '{from: ["ada"], kind: ["TOOK_PART_IN", "CHARGED_UNDER", "SUBJECTED_TO", "DEFENDANT_IN"]}';
    const order = async (direction: string) =>
      (await page(where, `, sort: {by: EARLIEST, direction: ${direction}}`)).said.map((s) => s.split(' ')[2]);
    expect(await order('ASCENDING')).toEqual([
      'TOOK_PART_IN',
      'SUBJECTED_TO',
      'CHARGED_UNDER',
      'DEFENDANT_IN',
    ]);
    expect(await order('DESCENDING')).toEqual([
      'CHARGED_UNDER',
      'SUBJECTED_TO',
      'TOOK_PART_IN',
      'DEFENDANT_IN',
    ]);
  });

  it('a cursor is of one question, and of one state of the graph', async () => {
    const { next } = await page('{sources: {min: 1}}', ', first: 2');
    const other = await served.ask(
      `{ edges(where: {sources: {min: 1}}, after: "${String(next)}") { total } }`,
    );
    expect(other.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    seed.source('late', 'Ada Berg sings.', {
      entities: { ada: { type: 'Person', name: 'Ada Berg' } },
      claims: [
        {
          kind: 'Person.describedAs',
          from: 'ada',
          value: 'sings',
          quote: 'Ada Berg sings',
          status: 'accepted',
          reviewer: 'test',
        },
      ],
    });
    const database = await testDatabase();
    await loadSeed(database, { seedFolder: seed.path });
    await database.stop();
    const stale = await served.ask(
      `{ statements(where: {sources: {min: 1}}, after: "${String(next)}") { total } }`,
    );
    expect([stale.status, stale.errors?.[0]?.extensions?.code]).toEqual([400, 'STALE_CURSOR']);
  });
});

it('says what dates it, how long it was, and who says so', async () => {
  const { data } = await served.ask(`{
    penalty: statements(where: {length: {min: "P1Y", max: "P2Y"}, kind: ["SENTENCES"]}) {
      statements { earliest latest datedBy length { basis least most daysAtLeast daysAtMost } speakers { said } }
    }
    date: statements(where: {kind: ["CourtDecision.decided"]}) { statements { key earliest datedBy } }
    custody: statements(where: {kind: ["SUBJECTED_TO"]}) {
      statements { earliest latest datedBy length { basis least daysAtLeast daysAtMost } }
    }
    member: statements(where: {speaker: ["ova"]}) { statements { speakers { said nearest card { id } } } }
  }`);
  const { date } = z
    .object({ date: z.object({ statements: z.array(z.object({ key: z.string() })) }) })
    .parse(data);
  expect(data).toMatchObject({
    penalty: {
      statements: [
        {
          earliest: '2019-11-19',
          latest: '2019-11-19',
          datedBy: [date.statements[0]?.key],
          length: { basis: 'SAID', least: 'P1Y', most: 'P2Y', daysAtLeast: 365, daysAtMost: 731 },
          speakers: [],
        },
      ],
    },
    date: { statements: [{ earliest: '2019-11-19', datedBy: [] }] },
    custody: {
      statements: [
        {
          earliest: '2018-05-03',
          latest: '2019-06-04',
          datedBy: [],
          length: { basis: 'DATES', least: null, daysAtLeast: 397, daysAtMost: 397 },
        },
      ],
    },
    member: { statements: [{ speakers: [{ said: 'Inspector Ova', nearest: true, card: { id: 'ova' } }] }] },
  });
});

it('edges are the same relationships, a row each, without facts', async () => {
  const { data } = await served.ask(`{
    all: edges { total }
    edges(where: {node: ["osk"]}) {
      total edges { from fromType fromName to toType toName kind says certainty attribution known contested earliest latest independentSources key }
    }
  }`);
  const { all } = z.object({ all: z.object({ total: z.number() }) }).parse(data);
  expect(all.total).toBe(
    (await page('{toType: [Person, Case, Movement, LegalProvision, Organisation, Place, Event]}')).total,
  );
  expect(data).toMatchObject({
    edges: {
      total: 3,
      edges: [
        {
          from: 'osk',
          fromType: 'Person',
          to: 'fog',
          toType: 'Case',
          toName: 'Case of Fog',
          kind: 'DEFENDANT_IN',
          earliest: null,
        },
        {
          fromName: 'Osk Tamm',
          to: 'league',
          kind: 'MEMBER_OF',
          attribution: 'QUOTED',
          known: 'STATED',
          contested: false,
        },
        {
          fromName: 'Fog Ruling',
          toName: 'Osk Tamm',
          says: 'is said to have imposed a penalty on',
          earliest: '2019-11-19',
        },
      ],
    },
  });
});

it('pairs of co-defendants: who is prosecuted in the same case', async () => {
  const { data } = await served.ask(`{
    coDefendants { total pairs { from fromName to toName inWords certainty mayBeOne shared { id certainty statements } } }
    rain: coDefendants(case: ["gull/rain"]) { total }
    osk: coDefendants(person: ["osk"]) { total }
    ivo: coDefendants(person: ["gull/ivo"]) { total }
  }`);
  expect(data).toMatchObject({
    coDefendants: {
      total: 1,
      pairs: [
        {
          from: 'ada',
          fromName: 'Ada Berg',
          to: 'osk',
          inWords: '1 case',
          certainty: 'ASSERTED',
          mayBeOne: false,
          shared: [{ id: 'fog' }],
        },
      ],
    },
    rain: { total: 0 },
    osk: { total: 1 },
    ivo: { total: 0 },
  });
});

describe('days from step to step', () => {
  const row = z.object({
    durations: z.object({
      total: z.number(),
      dated: z.number(),
      durations: z.array(
        z.object({
          person: named,
          daysAtLeast: z.number().nullable(),
          daysAtMost: z.number().nullable(),
          isReversed: z.boolean(),
          from: z
            .object({
              earliest: z.string().nullable(),
              latest: z.string().nullable(),
              statements: z.array(z.string()),
            })
            .nullable(),
        }),
      ),
    }),
  });
  const asked = async (steps: string) => {
    const { data, errors } = await served.ask(
      `{ durations(${steps}case: ["fog"]) { total dated durations { person { name } daysAtLeast daysAtMost isReversed from { earliest latest statements } } } }`,
    );
    expect(errors).toBeUndefined();
    return row.parse(data).durations;
  };

  it.each<[steps: string, ada: [number | null, number | null, boolean], dated: number]>([
    // In April 2018 at the latest, since custody began on 3 May, to 19 November 2019.
    ['', [568, 597, false], 1],
    ['from: CHARGE, to: VERDICT, ', [263, 263, false], 1],
    ['from: VERDICT, to: CHARGE, ', [null, null, true], 1],
    ['from: ARREST, to: RELEASE, ', [400, 429, false], 1],
    ['from: CHARGE, to: RELEASE, ', [95, 95, false], 1],
  ])('%s', async (steps, [least, most, isReversed], dated) => {
    const found = await asked(steps);
    expect(found).toMatchObject({ total: 2, dated });
    expect(found.durations.find((d) => d.person.name === 'Ada Berg')).toMatchObject({
      daysAtLeast: least,
      daysAtMost: most,
      isReversed,
    });
    expect(found.durations.find((d) => d.person.name === 'Osk Tamm')).toMatchObject({
      daysAtLeast: null,
      daysAtMost: null,
    });
  });

  it('name what they rest on', async () => {
    const { durations } = await asked('');
    const ada = durations.find((d) => d.person.name === 'Ada Berg');
    expect(ada?.from).toMatchObject({ earliest: '2018-04-01', latest: '2018-04-30' });
    expect(ada?.from?.statements).toHaveLength(4);
  });
});

describe('words in texts', () => {
  it.each<[text: string, rest: string, found: string[]]>([
    ['кюэй коурт', '', []],
    ['quay COURT', '', ['Fog Ruling came from the Quay Court.', 'Quay Court sits in Lorne.']],
    ['Lórne', '', ['Quay Court sits in Lorne.']],
    ['three', ', source: ["bell"]', []],
    ['member', ', source: ["gull"]', ['Ada Berg is in the Case of Fog no member of the Tide League.']],
  ])('%s%s', async (text, rest, found) => {
    const { data } = await served.ask(
      `query ($text: String!) { texts(text: $text${rest}) { total sentences { text start end source { id } claims { quote statement } } } }`,
      { text },
    );
    const { texts } = z
      .object({ texts: z.object({ total: z.number(), sentences: z.array(z.object({ text: z.string() })) }) })
      .parse(data);
    expect(texts.sentences.map((s) => s.text)).toEqual(found);
    expect(texts.total).toBe(found.length);
  });

  it('say where, which words, and what is claimed there', async () => {
    const { data } = await served.ask(
      '{ texts(text: "prosecut") { sentences { source { id } start end matched claims { says statement } } } evidence: statements(where: {speakerSaid: "prosecution"}) { statements { key } } }',
    );
    const { evidence } = z
      .object({ evidence: z.object({ statements: z.array(z.object({ key: z.string() })) }) })
      .parse(data);
    expect(data).toMatchObject({
      texts: {
        sentences: [
          {
            source: { id: 'bell' },
            matched: ['prosecution'],
            claims: [{ statement: evidence.statements[0]?.key }],
          },
        ],
      },
    });
  });

  it.each([
    ['text: "***"', 'has no letter'],
    ['text: "a", source: []', '[] says nothing'],
    ['text: "a", source: ["nowhere"]', 'is no source of this graph'],
    ['text: "a", after: "x"', 'is not a cursor of this query'],
    ['text: "a", first: 51', 'is out of range'],
  ])('%s is refused', async (given, why) => {
    const { errors } = await served.ask(`{ texts(${given}) { total } }`);
    expect(errors?.[0]?.message).toContain(why);
  });
});
