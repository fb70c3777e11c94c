import { describe, expect, it } from 'vitest';
import { derive, type DerivableClaim } from '../../../server/derive/statements.ts';
import { model } from '../../../server/model.ts';

const base: DerivableClaim = {
  kind: 'INVESTIGATED',
  fromId: 'a',
  toId: 'b',
  inCaseId: null,
  value: null,
  qualifiers: '[]',
  polarity: 'AFFIRMED',
  certainty: 'ASSERTED',
  attribution: 'DOCUMENT',
  known: 'STATED',
  inferred: null,
  reviewer: 'ab',
  speaker: 'source:one',
  sourceId: 'one',
  date: null,
  fact: 'f',
  group: 'f',
};
const denied = { polarity: 'DENIED', certainty: 'DENIED' } as const;
const run = (...claims: Partial<DerivableClaim>[]) =>
  derive(
    model(),
    claims.map((c) => ({ ...base, ...c })),
    (source) => source.slice(0, 3),
  );

const hedged = { certainty: 'HEDGED' } as const;
const quoted = { attribution: 'QUOTED' } as const;
const read = { known: 'READ' } as const;
const inferred = { known: 'INFERRED', inferred: 'the heading names it' } as const;

it.each<[string, Partial<DerivableClaim>[], string]>([
  ['one plain claim', [{}], 'ASSERTED STATED DOCUMENT'],
  ['somebody quoted is no less sure', [quoted], 'ASSERTED STATED QUOTED'],
  ['a hedge stays when nobody says more', [hedged], 'HEDGED STATED DOCUMENT'],
  ['firm words of somebody quoted, a hedge of the document', [hedged, quoted], 'ASSERTED STATED QUOTED'],
  [
    'a hedge of somebody quoted beside a plain claim',
    [{ ...hedged, ...quoted }, {}],
    'ASSERTED STATED DOCUMENT',
  ],
  ['of two as firm, what words say', [read, quoted], 'ASSERTED STATED QUOTED'],
  [
    'of two as firm, what is read before what is concluded',
    [inferred, { ...read, ...quoted }],
    'ASSERTED READ QUOTED',
  ],
  ['of two as firm and as known, the document', [quoted, {}], 'ASSERTED STATED DOCUMENT'],
  ['firm but concluded, hedged but stated', [hedged, inferred], 'ASSERTED INFERRED DOCUMENT'],
  ['a denial does not weaken', [{ ...hedged, ...quoted }, denied], 'HEDGED STATED QUOTED'],
  ['a denial by the document lends no voice', [quoted, denied], 'ASSERTED STATED QUOTED'],
  ['only denied is denied', [{ ...denied, ...quoted }], 'DENIED STATED QUOTED'],
])('the mark of %s', (_, claims, mark) => {
  expect(run(...claims).map((s) => `${s.certainty} ${s.known} ${s.attribution}`)).toEqual([mark]);
});

it('says who read it so and why, of the claims whose mark it is', () => {
  const by = (reviewer: string, more: Partial<DerivableClaim>) => ({ reviewer, ...more });
  expect(run(by('ab', inferred), by('cd', inferred), by('ef', { ...hedged, ...read }))).toMatchObject([
    { readBy: ['ab', 'cd'], reasons: ['the heading names it'] },
  ]);
  expect(run(by('ab', read), by('ef', { ...inferred, ...hedged }))).toMatchObject([
    { readBy: ['ab'], reasons: [] },
  ]);
  expect(run(by('ab', {}), by('cd', read))).toMatchObject([{ readBy: [], reasons: [] }]);
});

it('counts voices, not sources, and only those that affirm', () => {
  const found = run({ sourceId: 'onea' }, { sourceId: 'oneb' }, { sourceId: 'two', ...denied });
  expect(found).toMatchObject([{ independentSources: 1, sources: ['onea', 'oneb', 'two'] }]);
});

it('is contested when different speakers affirm and deny, not when one does both', () => {
  expect(run({}, { ...denied, speaker: 'source:two' })).toMatchObject([{ contested: true }]);
  expect(run({}, denied)).toMatchObject([{ contested: false }]);
});

it('is contested when a single value has two that cannot both hold', () => {
  const manner = { kind: 'Event.manner', toId: null, group: 'g' };
  const two = run(
    { ...manner, value: 'HOMICIDE', fact: 'h' },
    { ...manner, value: 'NATURAL', fact: 'n', speaker: 'words:x' },
  );
  expect(two).toMatchObject([
    { contested: true, against: ['n'] },
    { contested: true, against: ['h'] },
  ]);
});

it.each([
  ['2018', '2018-03', false],
  ['2018-02', '2018-03', true],
])('dates %s and %s contradict: %s', (a, b, contested) => {
  const date = { kind: 'Event.date', toId: null, group: 'g' };
  expect(run({ ...date, value: a, fact: '1' }, { ...date, value: b, fact: '2' })).toMatchObject([
    { contested },
    { contested },
  ]);
});

it('does not let what is only denied compete', () => {
  const manner = { kind: 'Event.manner', toId: null, group: 'g' };
  const found = run(
    { ...manner, value: 'HOMICIDE', fact: 'h' },
    { ...manner, value: 'NATURAL', fact: 'n', ...denied },
  );
  expect(found.map((s) => s.contested)).toEqual([false, false]);
});

describe('values that cannot both hold', () => {
  type Scalar = string | number | boolean | null;
  const MANNER = 'Event.manner';
  it.each<[string, string, string | null, string | null, boolean]>([
    ['two of one list', MANNER, 'HOMICIDE', 'NATURAL', true],
    ['the same', MANNER, 'HOMICIDE', 'HOMICIDE', false],
    ['one that is unspecified', MANNER, 'UNSPECIFIED', 'NATURAL', false],
    ['one that is unspecified, the other way round', MANNER, 'NATURAL', 'UNSPECIFIED', false],
    ['one that is not given', MANNER, null, 'NATURAL', false],
    ['one that is not given, the other way round', MANNER, 'NATURAL', null, false],
    ['dates that overlap', 'Event.date', '2018', '2018-03', false],
    ['dates apart', 'Event.date', '2018', '2019', true],
    ['words that are no dates but alike', MANNER, '2018', '2018-03', true],
    ['what may have several values', 'Event.eventKind', 'RALLY', 'PICKET', false],
  ])('%s', (_, kind, a, b, contested) => {
    const claim = { kind, toId: null, group: 'g' };
    expect(
      run({ ...claim, value: a, fact: 'a' }, { ...claim, value: b, fact: 'b' }).map((s) => s.contested),
    ).toEqual([contested, contested]);
  });

  it.each<[string, (readonly [string, Scalar])[], (readonly [string, Scalar])[], boolean]>([
    ['a qualifier of which there is one', [['length', 'two years']], [['length', 'three years']], true],
    ['the same', [['length', 'two years']], [['length', 'two years']], false],
    ['given only once', [['length', 'two years']], [], false],
    ['qualifiers of which there are several', [['grade', 'PRINCIPAL']], [['grade', 'ADDITIONAL']], false],
  ])('%s', (_, a, b, contested) => {
    const claim = { kind: 'SENTENCES', group: 'g' };
    const found = run(
      { ...claim, qualifiers: JSON.stringify(a), fact: 'a' },
      { ...claim, qualifiers: JSON.stringify(b), fact: 'b' },
    );
    expect(found.map((s) => s.contested)).toEqual([contested, contested]);
  });

  it('of a kind that the model does not have are none', () => {
    const claim = { kind: 'XYZ', group: 'g' };
    expect(run({ ...claim, fact: 'a' }, { ...claim, fact: 'b' }).map((s) => s.contested)).toEqual([
      false,
      false,
    ]);
  });

  it('are named, all of them, in order; of another group none', () => {
    const manner = { kind: MANNER, toId: null };
    const found = run(
      { ...manner, group: 'g', value: 'HOMICIDE', fact: 'x' },
      { ...manner, group: 'g', value: 'NATURAL', fact: 'z' },
      { ...manner, group: 'g', value: 'SUICIDE', fact: 'y' },
      { ...manner, group: 'other', value: 'ACCIDENT', fact: 'w' },
    );
    expect(found.map((s) => [s.key, s.against])).toEqual([
      ['x', ['y', 'z']],
      ['z', ['x', 'y']],
      ['y', ['x', 'z']],
      ['w', []],
    ]);
  });
});

it('is contested still when nothing competes but speakers do', () => {
  const manner = { kind: 'Event.manner', toId: null, group: 'g', value: 'HOMICIDE' };
  const found = run(
    { ...manner, fact: 'h' },
    { ...manner, fact: 'h', ...denied, speaker: 'source:two' },
    { ...manner, value: 'NATURAL', fact: 'n', ...denied },
  );
  expect(found.map((s) => [s.key, s.contested, s.against])).toEqual([
    ['h', true, []],
    ['n', false, []],
  ]);
});

it('keeps what the claims say: ends, case, value, qualifiers, sources and dates, each once and in order', () => {
  const more = { inCaseId: 'c', value: '3', qualifiers: '[["as","led"]]', group: 'g' };
  const found = run(
    { ...more, sourceId: 'two', date: '2021' },
    { ...more, sourceId: 'one', date: '2019' },
    { ...more, sourceId: 'two', date: null },
    { ...more, sourceId: 'one', date: '2021' },
  );
  expect(found).toMatchObject([
    {
      key: 'f',
      group: 'g',
      kind: 'INVESTIGATED',
      fromId: 'a',
      toId: 'b',
      inCaseId: 'c',
      value: '3',
      qualifiers: [['as', 'led']],
      contested: false,
      against: [],
      sources: ['one', 'two'],
      independentSources: 2,
      dates: ['2019', '2021'],
    },
  ]);
});

it('makes a statement of each fact, and none of no claims', () => {
  expect(
    run({ fact: 'a', group: 'a' }, { fact: 'b', group: 'b' }, { fact: 'a', group: 'a' }).map((s) => s.key),
  ).toEqual(['a', 'b']);
  expect(run()).toEqual([]);
});

it('refuses qualifiers that are none', () => {
  expect(() => run({ qualifiers: '[["as"]]' })).toThrow();
});
