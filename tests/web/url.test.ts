/** The address bar holds the view, and gives it back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES, KINDS, PROSECUTION } from '../../web/src/generated/model.ts';
import { SORTS, type Repeats } from '../../web/src/repeats/address.ts';
import type { Leaving } from '../../web/src/repeats/leaving.ts';
import { EMPTY_SCENE, type Scene, type Step } from '../../web/src/state/scene.ts';
import type { Selection } from '../../web/src/state/selection.ts';
import { readAddress, writeAddress } from '../../web/src/state/url.ts';

const id = fc.oneof(
  fc.constant('case-of-fathers/kazhybayev'),
  fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
);
const kind = fc.constantFrom(...KINDS.map((each) => each.kind), PROSECUTION.kind);
const direction = fc.constantFrom('IN' as const, 'OUT' as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('find' as const), id }),
  fc.record({ do: fc.constant('expand' as const), id }),
  fc.record({ do: fc.constant('expand' as const), id, kind, direction }),
);
const selection: fc.Arbitrary<Selection | null> = fc.oneof(
  fc.constant(null),
  fc.record({ on: fc.constant('node' as const), id }),
  fc.record({ on: fc.constant('line' as const), from: id, kind, to: id }),
  fc.record({ on: fc.constant('judgement' as const), id }),
  fc.record({ on: fc.constant('pattern' as const), id }),
  fc.record({ on: fc.constant('evidence' as const), keys: fc.array(id, { minLength: 1 }) }),
);
const leaving: fc.Arbitrary<Leaving> = fc.record({
  withoutHedged: fc.boolean(),
  withoutAttributed: fc.boolean(),
  withoutInferred: fc.boolean(),
  withoutContested: fc.boolean(),
  withoutSources: fc.uniqueArray(id),
  withoutKinds: fc.uniqueArray(fc.constantFrom('JUDGED', 'Person.children')),
  since: fc.constantFrom(undefined, '2020', '2020-06', '2020-06-21'),
});
const repeats: fc.Arbitrary<Repeats> = fc.record({
  leaving,
  minCases: fc.integer({ min: 2, max: 50 }),
  sort: fc.constantFrom(...SORTS.map(({ sort }) => sort)),
  as: fc.constantFrom('list' as const, 'table' as const),
  lens: fc.boolean(),
  compared: fc.uniqueArray(id, { maxLength: 6 }),
});
const scene: fc.Arbitrary<Scene> = fc.record({
  cases: fc.array(id, { maxLength: 10 }),
  pattern: fc.option(fc.record({ id, leaving }), { nil: null }),
  steps: fc.array(step),
  places: fc.constant({}),
  pinned: fc.constant([]),
  hidden: fc.array(id),
  hiddenTypes: fc.uniqueArray(fc.constantFrom(...ENTITY_TYPES.map(({ type }) => type))),
});

describe('an address', () => {
  test('gives back what was written, whatever the ids', () => {
    fc.assert(
      fc.property(scene, selection, fc.constantFrom('', 'table'), repeats, (given, chosen, view, looked) => {
        const { cases, pattern, steps, hidden, hiddenTypes } = given;
        expect(readAddress(writeAddress(given, chosen, view, looked))).toEqual({
          cases,
          pattern,
          steps,
          hidden,
          hiddenTypes,
          pins: {},
          selection: chosen,
          view,
          repeats: looked,
          made: '',
          dead: [],
        });
      }),
    );
  });

  test('is empty for the opening view', () => {
    expect(writeAddress(EMPTY_SCENE, null, '')).toBe('');
  });

  test('holds where pinned nodes stand, to the unit', () => {
    const pinned = { ...EMPTY_SCENE, places: { a: { x: 1.4, y: -20.6 } }, pinned: ['a'] };
    expect(readAddress(writeAddress(pinned, null, '')).pins).toEqual({ a: { x: 1, y: -21 } });
  });

  test('keeps what it says of the graph', () => {
    expect(readAddress('?at=a', '#graph=1.0a.AAAAA.').made).toBe('graph=1.0a.AAAAA.');
    expect(readAddress('?at=a', '#details').made).toBe('');
  });
});
