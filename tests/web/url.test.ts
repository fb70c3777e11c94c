/** The address bar holds the view, and gives it back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES, KINDS } from '../../web/src/generated/model.ts';
import { EMPTY_SCENE, type Scene, type Step } from '../../web/src/state/scene.ts';
import type { Selection } from '../../web/src/state/selection.ts';
import { readAddress, writeAddress } from '../../web/src/state/url.ts';

const id = fc.oneof(fc.constant('case-of-fathers/kazhybayev'), fc.string({ minLength: 1 }));
const kind = fc.constantFrom(...KINDS.map((each) => each.kind));
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
);
const scene: fc.Arbitrary<Scene> = fc.record({
  cases: fc.array(id),
  steps: fc.array(step),
  places: fc.constant({}),
  pinned: fc.constant([]),
  hidden: fc.array(id),
  hiddenTypes: fc.uniqueArray(fc.constantFrom(...ENTITY_TYPES.map(({ type }) => type))),
});

describe('an address', () => {
  test('gives back what was written, whatever the ids', () => {
    fc.assert(
      fc.property(scene, selection, fc.constantFrom('', 'table'), (given, chosen, view) => {
        const { cases, steps, hidden, hiddenTypes } = given;
        expect(readAddress(writeAddress(given, chosen, view))).toEqual({
          cases,
          steps,
          hidden,
          hiddenTypes,
          pins: {},
          selection: chosen,
          view,
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

  test('leaves out what it does not know', () => {
    expect(readAddress('?without=Dragon&pin=a*x*y&line=a&nonsense=1')).toEqual({
      cases: [],
      steps: [],
      pins: {},
      hidden: [],
      hiddenTypes: [],
      selection: null,
      view: '',
    });
  });
});
