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

it.each<[string, Partial<DerivableClaim>[], string]>([
  ['the strongest affirmation wins', [{ certainty: 'HEDGED' }, { certainty: 'ATTRIBUTED' }], 'ATTRIBUTED'],
  ['a hedge stays when nobody says more', [{ certainty: 'HEDGED' }], 'HEDGED'],
  ['a denial does not weaken', [{ certainty: 'HEDGED' }, denied], 'HEDGED'],
  ['only denied is denied', [denied], 'DENIED'],
])('%s', (_, claims, certainty) => {
  expect(run(...claims)).toMatchObject([{ certainty }]);
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
