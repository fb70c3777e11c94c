import { describe, expect, it } from 'vitest';
import { model } from '../../../server/model.ts';
import { parse, patternsArguments } from '../../../server/patterns/arguments.ts';
import { cursorOf, listingOf } from '../../../server/patterns/cursor.ts';
import { patternEngine } from '../../../server/patterns/engine.ts';
import { type PatternQuestion, patternQueries } from '../../../server/patterns/questions.ts';
import { caseFeatures, claim, statement } from '../../fixtures/case-features.ts';
import { askTold } from '../../fixtures/told.ts';

const dated = statement([claim({ claim: 'c-dated', source: 'a', date: '2021', dated: true })], {
  key: 'a/JUDGED=ulo',
});
const hedged = statement([claim({ claim: 'c-hedged', source: 'b', certainty: 'HEDGED' })], {
  key: 'b/DEFENDED=bek',
  kind: 'DEFENDED',
  contested: true,
});
const told = caseFeatures(
  {
    a: ['JUDGED=ulo', 'DEFENDED=bek', 'ISSUED_BY=town'],
    b: ['JUDGED=ulo', 'DEFENDED=bek', 'ISSUED_BY=town'],
    c: ['JUDGED=ulo', 'GROUND_FOR~RALLY', 'ISSUED_BY=town'],
    d: ['GROUND_FOR~RALLY'],
  },
  {
    statements: { 'a/JUDGED=ulo': dated, 'b/DEFENDED=bek': hedged },
    unsure: [{ id: 'j', a: 'a', b: 'b', why: 'x' }],
  },
);
const queries = () => patternQueries(patternEngine(askTold(told, 5), model()));
const LISTING = { filter: null, minSupport: 2, minFeatures: 1, sort: 'SUPPORT', first: 20, after: null };
const without = (...withoutSources: string[]) => ({ withoutSources });

describe('patterns', () => {
  it('are listed with how many there are, of how many cases, in which state of the graph', async () => {
    const { patterns, ...page } = await queries().patterns(LISTING);
    expect(page).toMatchObject({ total: 3, caseCount: 4, version: 5, next: null });
    expect(page.caveat).toContain('Reports are not a sample');
    expect(patterns.map((p) => [p.title, p.support, p.cases.map((c) => c.id)])).toEqual([
      ['Same court or authority, same judge', 3, ['a', 'b', 'c']],
      ['Same lawyer, same court or authority, same judge', 2, ['a', 'b']],
      ['Any ground of the kind rally', 2, ['c', 'd']],
    ]);
  });

  it('come page by page', async () => {
    const ask = queries();
    const first = await ask.patterns({ ...LISTING, first: 2 });
    expect([first.patterns.length, first.total]).toEqual([2, 3]);
    const second = await ask.patterns({ ...LISTING, first: 2, after: first.next });
    expect([second.patterns.map((p) => p.title), second.next]).toEqual([
      ['Any ground of the kind rally'],
      null,
    ]);
    const whole = await ask.patterns({ ...LISTING, first: 3 });
    expect(whole.next).toBeNull();
  });

  it('say all that is to be said of one', async () => {
    const [, two] = (await queries().patterns(LISTING)).patterns;
    expect(two).toMatchObject({
      casesIfSame: 1,
      casesInWords: '2 cases, or 1 if they are the same',
      years: ['2021'],
      yearsInWords: '2021; one undated',
      datedBy: [
        {
          case: { id: 'a', name: 'Case of a' },
          year: '2021',
          said: true,
          claims: ['c-dated'],
          inWords: '2021',
        },
        { case: { id: 'b', name: 'Case of b' }, year: null, said: false, claims: [], inWords: 'undated' },
      ],
      meaningful: false,
      voices: ['a', 'b'],
      fragile: true,
      restsOn: ['a', 'b'],
      unsure: ['j'],
      voicesInWords: 'two voices stand behind it; gone without a, or without b',
    });
    expect(two?.lift).toBeCloseTo(2 / (two?.expected ?? 0), 12);
    expect(two?.features[0]).toMatchObject({
      feature: {
        id: 'DEFENDED=bek',
        kind: 'DEFENDED',
        says: 'lawyer: Bek',
        exact: true,
        entity: 'bek',
        value: null,
        cases: 2,
      },
      legs: [
        { case: { id: 'a' }, certainty: 'ASSERTED', contested: false, statements: ['a/DEFENDED=bek'] },
        { case: { id: 'b' }, certainty: 'HEDGED', contested: true, statements: ['b/DEFENDED=bek'] },
      ],
    });
  });

  it('are fragile only where something would take them away', async () => {
    const [three] = (await queries().patterns(LISTING)).patterns;
    expect([three?.fragile, three?.restsOn]).toEqual([false, []]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, number]>([
    ['a source', without('b'), 2],
    ['two sources', without('b', 'a'), 1],
    ['hedged claims', { withoutHedged: true }, 2],
    ['what is contested', { withoutContested: true }, 2],
    ['a kind', { withoutKinds: ['GROUND_FOR'] }, 2],
    ['what lies before', { since: '2022' }, 4],
    ['nothing', {}, 3],
    [
      'nothing, said in many words',
      { withoutHedged: null, withoutSources: null, withoutKinds: null, since: null },
      3,
    ],
  ])('follow when a reader leaves out %s', async (_, filter, total) => {
    expect((await queries().patterns({ ...LISTING, filter })).total).toBe(total);
  });

  it.each([
    ['what somebody else is quoted with', 'withoutAttributed', { attribution: 'QUOTED' }],
    ['what a reviewer concludes', 'withoutInferred', { known: 'INFERRED' }],
  ] as const)('follow when a reader leaves out %s', async (_, filter, mark) => {
    const of = caseFeatures(
      { a: ['JUDGED=ulo'], b: ['JUDGED=ulo'] },
      { statements: { 'a/JUDGED=ulo': statement([claim(mark)], { key: 'a/JUDGED=ulo' }) } },
    );
    const ask = patternQueries(patternEngine(askTold(of), model()));
    const total = async (value: boolean) =>
      (await ask.patterns({ ...LISTING, filter: { [filter]: value } })).total;
    expect([await total(false), await total(true)]).toEqual([1, 0]);
  });

  it.each([
    ['at least three cases', { minSupport: 3 }, 1],
    ['at least three features', { minFeatures: 3 }, 1],
    ['at least four cases', { minSupport: 4 }, 0],
  ])('have %s', async (_, search, total) => {
    expect((await queries().patterns({ ...LISTING, ...search })).total).toBe(total);
  });

  it('are found again by their id, while the filter shows them', async () => {
    const ask = queries();
    const [, two] = (await ask.patterns(LISTING)).patterns;
    const id = two?.id ?? '';
    expect(await ask.pattern({ id, filter: null })).toEqual(two);
    expect(await ask.pattern({ id, filter: without('b') })).toBeNull();
    expect(await ask.pattern({ id: 'p-0', filter: null })).toBeNull();
  });

  it('mean something from thirty cases on', async () => {
    const many = (count: number) =>
      caseFeatures(Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, ['JUDGED=ulo']])));
    const meaningful = async (count: number) =>
      (await patternQueries(patternEngine(askTold(many(count)), model())).patterns(LISTING)).patterns[0]
        ?.meaningful;
    expect([await meaningful(29), await meaningful(30)]).toEqual([false, true]);
  });
});

it('tells of cases like a case, with what both have', async () => {
  const like = (given: object) => queries().similarCases({ id: 'a', filter: null, first: 9, ...given });
  const found = await like({});
  expect(found.map((s) => [s.case.id, s.shared.map((f) => f.feature.id)])).toEqual([
    ['b', ['DEFENDED=bek', 'JUDGED=ulo', 'ISSUED_BY=town']],
    ['c', ['JUDGED=ulo', 'ISSUED_BY=town']],
  ]);
  expect(found[0]).toMatchObject({ score: 1, shared: [{ weight: 1 }, {}, {}] });
  expect((await like({ first: 1 })).length).toBe(1);
  expect((await like({ filter: without('b') })).map((s) => s.case.id)).toEqual(['c']);
  expect(await like({ id: 'nowhere' })).toEqual([]);
});

it.each<[string, string[], number, string[]]>([
  ['all of it', ['JUDGED=ulo', 'DEFENDED=bek'], 0, ['a +2', 'b +2']],
  ['all but one', ['JUDGED=ulo', 'DEFENDED=bek'], 1, ['a +2', 'b +2', 'c +1 -DEFENDED=bek']],
  ['all but what the graph does not have', ['JUDGED=ulo', 'JUDGED=nobody'], 1, ['a +1', 'b +1', 'c +1']],
  ['all, of which the graph does not have one', ['JUDGED=ulo', 'JUDGED=nobody'], 0, []],
  ['nothing that the graph has', ['JUDGED=nobody'], 1, []],
])('finds the cases that have %s', async (_, features, allBut, cases) => {
  const found = await queries().casesMatching({ features, allBut, filter: null, first: 9 });
  expect(
    found.map((m) => [m.case.id, `+${m.has.length}`, ...m.missing.map((f) => `-${f.id}`)].join(' ')),
  ).toEqual(cases);
  expect(await queries().casesMatching({ features, allBut, filter: null, first: 1 })).toHaveLength(
    Math.min(1, cases.length),
  );
});

it('puts cases side by side', async () => {
  const { cases, rows } = await queries().comparison({ cases: ['b', 'd', 'c'], filter: null });
  expect(cases.map((c) => c.id)).toEqual(['b', 'd', 'c']);
  expect(
    rows.map(({ says, cells }) => [
      says,
      ...cells.map(({ entries }) => entries.map((e) => `${e.feature.id} ${e.shared}`).join()),
    ]),
  ).toEqual([
    ['court or authority', 'ISSUED_BY=town true', '', 'ISSUED_BY=town true'],
    // A rally and any assembly are one thing said twice: they do not come before two.
    [
      'ground',
      '',
      'GROUND_FOR~RALLY true,GROUND_FOR~ASSEMBLY true',
      'GROUND_FOR~RALLY true,GROUND_FOR~ASSEMBLY true',
    ],
    ['judge', 'JUDGED=ulo true', '', 'JUDGED=ulo true'],
    ['lawyer', 'DEFENDED=bek false', '', ''],
  ]);
  expect(rows[3]?.cells[0]?.entries[0]).toMatchObject({
    certainty: 'HEDGED',
    contested: true,
    statements: ['b/DEFENDED=bek'],
  });
});

describe('recurrences', () => {
  const RECURRENCES = { types: null, filter: null, minCases: 1, first: 9, after: null };
  it('are of people and organisations, with parts, years and base rates that say of what', async () => {
    const { total, next, recurrences, caveat } = await queries().recurrences(RECURRENCES);
    expect([total, next, recurrences.map((r) => [r.id, r.cases])]).toEqual([
      3,
      null,
      [
        ['town', 3],
        ['ulo', 3],
        ['bek', 2],
      ],
    ]);
    expect(caveat).toContain('is not guilt');
    expect(recurrences[2]).toMatchObject({
      id: 'bek',
      name: 'Bek',
      type: 'Person',
      cases: 2,
      casesIfSame: 1,
      years: [],
      yearsInWords: '',
      parts: [
        {
          says: 'lawyer',
          case: { id: 'a' },
          certainty: 'ASSERTED',
          contested: false,
          statements: ['a/DEFENDED=bek'],
        },
        {
          says: 'lawyer',
          case: { id: 'b' },
          certainty: 'HEDGED',
          contested: true,
          statements: ['b/DEFENDED=bek'],
        },
      ],
      baseRates: [
        {
          feature: { id: 'ISSUED_BY=town' },
          shared: 2,
          cases: 3,
          inWords:
            '2 of the 3 cases that we know of this court or authority: Town, or 1 of 2 if two of them are the same',
        },
      ],
    });
    expect(recurrences[1]).toMatchObject({ years: ['2021'], yearsInWords: '2021; 2 undated' });
    expect(recurrences[1]?.datedBy.map((y) => y.case.id)).toEqual(['a', 'b', 'c']);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string[]]>([
    ['in enough cases', { minCases: 3 }, ['town', 'ulo']],
    ['of some types', { types: ['Organisation'] }, ['town']],
    ['in some parts', { kinds: ['DEFENDED'] }, ['bek']],
    ['as a reader leaves them', { filter: without('b', 'c'), minCases: 2 }, []],
    ['the first of them', { first: 1 }, ['town']],
  ])('are %s', async (_, given, ids) => {
    expect((await queries().recurrences({ ...RECURRENCES, ...given })).recurrences.map((r) => r.id)).toEqual(
      ids,
    );
  });

  it('come page by page', async () => {
    const ask = queries();
    const first = await ask.recurrences({ ...RECURRENCES, first: 2 });
    const second = await ask.recurrences({ ...RECURRENCES, first: 2, after: first.next });
    expect([second.recurrences.map((r) => r.id), second.next, second.total]).toEqual([['bek'], null, 3]);
  });
});

describe('what cannot be asked', () => {
  const whole = (least: number, most: number) => `takes a whole number from ${least} to ${most}.`;
  it.each<[PatternQuestion, object, string]>([
    ['patterns', { first: 0 }, `first: ${whole(1, 100)}`],
    ['patterns', { first: 101 }, `first: ${whole(1, 100)}`],
    ['patterns', { first: 1.5 }, `first: ${whole(1, 100)}`],
    ['patterns', { minSupport: 1 }, `minSupport: ${whole(2, 1_000_000)}`],
    ['patterns', { minFeatures: 0 }, `minFeatures: ${whole(1, 1_000_000)}`],
    [
      'patterns',
      { filter: { since: '2020-13' } },
      'filter.since: takes a date: 2020, 2020-06 or 2020-06-21.',
    ],
    [
      'patterns',
      { filter: { since: '2020-06-32' } },
      'filter.since: takes a date: 2020, 2020-06 or 2020-06-21.',
    ],
    ['patterns', { filter: { since: 'x2020' } }, 'filter.since: takes a date: 2020, 2020-06 or 2020-06-21.'],
    ['similarCases', { id: 'a', first: 0 }, `first: ${whole(1, 100)}`],
    ['similarCases', { id: 'a', first: 101 }, `first: ${whole(1, 100)}`],
    ['casesMatching', { features: [], allBut: 0, first: 1 }, 'features: takes 1 to 100 of them.'],
    [
      'casesMatching',
      { features: Array.from({ length: 101 }, () => 'x'), allBut: 0, first: 1 },
      'features: takes 1 to 100 of them.',
    ],
    ['casesMatching', { features: ['x'], allBut: -1, first: 1 }, `allBut: ${whole(0, 100)}`],
    ['casesMatching', { features: ['x'], allBut: 0, first: 201 }, `first: ${whole(1, 200)}`],
    ['comparison', { cases: ['a'] }, 'cases: takes 2 to 6 of them.'],
    ['comparison', { cases: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }, 'cases: takes 2 to 6 of them.'],
    ['comparison', { cases: ['a', 'nowhere'] }, 'No case has the id nowhere.'],
    ['recurrences', { minCases: 0, first: 1 }, `minCases: ${whole(1, 1_000_000)}`],
    ['recurrences', { minCases: 1, first: 201 }, `first: ${whole(1, 200)}`],
    ['recurrences', { minCases: 1, first: 1, kinds: [] }, 'kinds: takes 1 to 100 of them.'],
  ])('%s %j', async (question, given, message) => {
    const asked = queries()[question](question === 'patterns' ? { ...LISTING, ...given } : given);
    await expect(asked).rejects.toMatchObject({ name: 'Refused', code: 'BAD_USER_INPUT', message });
  });

  it.each(['2020', '2020-06', '2020-06-21'])('since %s can', async (since) => {
    await expect(queries().patterns({ ...LISTING, filter: { since } })).resolves.toBeDefined();
  });

  const NOT_OURS = ['BAD_USER_INPUT', 'after: is not a cursor of this query. Use "next" of the page before.'];
  const GONE = [
    'STALE_CURSOR',
    'This cursor belongs to a listing that is no longer kept. Begin again without `after`.',
  ];
  const PLAIN = parse(patternsArguments, LISTING);
  const { filter, minSupport, minFeatures, sort } = PLAIN;
  const place = (version: number, query: string, search: object) =>
    cursorOf({ version, position: 0, listing: listingOf(query, { filter, ...search }) });
  it.each([
    ['no cursor', 'nonsense', NOT_OURS],
    ['one of another query', place(1, 'recurrences', { types: null, minCases: 2 }), NOT_OURS],
    ['one of another search', place(1, 'patterns', { minSupport: 3, minFeatures, sort }), NOT_OURS],
    ['one of a state that is not kept', place(4, 'patterns', { minSupport, minFeatures, sort }), GONE],
  ])('after: %s', async (_, after, [code, message]) => {
    await expect(queries().patterns({ ...LISTING, after })).rejects.toMatchObject({ code, message });
  });
});

it('tells how far a search is, and ends it when told to', async () => {
  const engine = patternEngine(askTold(told), model());
  const shares: number[] = [];
  await patternQueries(engine, (share) => shares.push(share)).patterns(LISTING);
  expect(shares.length).toBeGreaterThan(0);
  const stopped = patternQueries(patternEngine(askTold(told), model()), () => {
    throw new Error('nobody waits');
  });
  await expect(stopped.patterns(LISTING)).rejects.toThrow('nobody waits');
});
