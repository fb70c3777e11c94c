import { expect, it } from 'vitest';
import { derive, type DerivableClaim } from '../../seed/load/derive.ts';
import { model } from '../../server/model.ts';

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
