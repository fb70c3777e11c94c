/** What is drawn of a scene. */
import { describe, expect, test } from 'vitest';
import type { Card } from '../../web/src/api/card.ts';
import type { Line } from '../../web/src/api/line.ts';
import { drawn } from '../../web/src/state/drawn.ts';
import { EMPTY_LIBRARY, learn } from '../../web/src/state/library.ts';
import { EMPTY_SCENE, type Scene } from '../../web/src/state/scene.ts';

const card = (id: string, type: Card['type']): Card => ({
  id,
  type,
  name: id,
  otherNames: [],
  parts: [],
  cases: 0,
  casesIfSame: 0,
  degree: 0,
  contested: [],
});
const line = (key: string, given: Partial<Line>): Line => ({
  key,
  statements: [key],
  kind: 'INVESTIGATED',
  from: 'person',
  to: 'case',
  says: 'is said to have investigated',
  reverse: 'is said to have been investigated by',
  certainty: 'ASSERTED',
  attribution: 'DOCUMENT',
  known: 'STATED',
  readBy: [],
  reasons: [],
  contested: false,
  sources: 1,
  independentSources: 1,
  qualifiers: [],
  dates: [],
  ...given,
});

const cards = [card('person', 'Person'), card('case', 'Case'), card('other case', 'Case')];
const places = { person: { x: 0, y: 0 }, case: { x: 1, y: 0 }, 'other case': { x: 2, y: 0 } };
const picture = (lines: readonly Line[], scene: Partial<Scene> = {}) =>
  drawn(learn(EMPTY_LIBRARY, { cards, lines }), { ...EMPTY_SCENE, places, ...scene });
const standing = (...lines: Line[]) => picture(lines).nodes.find(({ id }) => id === 'person')?.standing;

describe('lines', () => {
  test('of one kind between the same ends are drawn as one, with the marks of the surest', () => {
    const lines = [
      line('1', { certainty: 'HEDGED', independentSources: 2 }),
      line('2', { attribution: 'QUOTED', contested: true }),
    ];
    expect(picture(lines).lines).toEqual([
      expect.objectContaining({
        mark: { certainty: 'ASSERTED', attribution: 'QUOTED', known: 'STATED', readBy: [], reasons: [] },
        contested: true,
        independentSources: 2,
        keys: ['1', '2'],
      }),
    ]);
  });

  test('that read differently are drawn as one in the words of their kind, from both ends', () => {
    const accused = { kind: 'CHARGED_UNDER', says: 'is said to have been accused or charged under' } as const;
    const suspected = { ...accused, says: 'is said to have been suspected under' };
    expect(picture([line('1', accused), line('2', accused)]).lines).toMatchObject([{ says: accused.says }]);
    expect(picture([line('1', accused), line('2', suspected)]).lines).toMatchObject([
      {
        says: 'is said to have been suspected, accused or judged under',
        reverse: 'is said to have been invoked against',
      },
    ]);
  });

  test('of different kinds stay apart', () => {
    expect(picture([line('1', {}), line('2', { kind: 'SUPERVISED' })]).lines).toHaveLength(2);
  });

  test('go with a hidden end', () => {
    expect(picture([line('1', {})], { hidden: ['case'] }).lines).toEqual([]);
    expect(picture([line('1', {})], { hiddenTypes: ['Person'] }).lines).toEqual([]);
  });
});

describe('the side of a person', () => {
  test('is that of the lines drawn, with the certainty of the surest', () => {
    expect(standing(line('1', { certainty: 'HEDGED' }))).toEqual({
      side: 'official',
      letter: 'I',
      certainty: 'HEDGED',
    });
  });

  test('does not follow from what is only denied', () => {
    expect(standing(line('1', { certainty: 'DENIED' }))).toMatchObject({ side: 'other', letter: null });
  });

  test('may be both', () => {
    expect(standing(line('1', {}), line('2', { kind: 'PROSECUTION', to: 'other case' }))).toMatchObject({
      side: 'both',
    });
  });
});

test('a judgement is drawn only while it is open, and only between two nodes', () => {
  const judgement = { by: 'ak', why: '', a: 'case', b: 'other case' };
  const library = learn(EMPTY_LIBRARY, {
    cards,
    judgements: [
      { ...judgement, id: 'open', verdict: 'UNSURE' },
      { ...judgement, id: 'settled', verdict: 'DIFFERENT' },
      { ...judgement, id: 'within one', verdict: 'SAME', b: 'case' },
    ],
  });
  expect(drawn(library, { ...EMPTY_SCENE, places }).judgements.map(({ id }) => id)).toEqual(['open']);
});
