import { expect, it } from 'vitest';
import type { Line } from '../../web/src/api/line.ts';
import { ENTITY_TYPES, KINDS, type Kind } from '../../web/src/generated/model.ts';
import { MOST_ROWS, parted } from '../../web/src/legend/rare.ts';
import { standing } from '../../web/src/state/side.ts';

const row = (given: readonly number[], most: number) => {
  const types = given.map((number) => ({ number }));
  const { shown, rare } = parted(types, ({ number }) => number, most);
  return { shown: shown.map(({ number }) => number), rare: rare.map(({ number }) => number) };
};

it.each([
  ['as many as there is room for', [1, 1, 1], 3, [1, 1, 1], []],
  ['one more: two stand together, so that no row is lost', [5, 1, 9, 2], 3, [5, 9], [1, 2]],
  ['among equals the first of the legend stays', [1, 1, 1, 7], 3, [1, 7], [1, 1]],
  ['nothing', [], 3, [], []],
])('%s', (_, given, most, shown, rare) => {
  expect(row(given, most)).toEqual({ shown, rare });
});

it('all that is drawn is listed once, in the order of the legend', () => {
  const types = ENTITY_TYPES.map(({ type }, number) => ({ type, number }));
  const { shown, rare } = parted(types, ({ number }) => number);
  expect(shown).toHaveLength(MOST_ROWS - 1);
  expect([...shown, ...rare].map(({ type }) => type).sort()).toEqual(types.map(({ type }) => type).sort());
});

it('no letter means two types or two parts, and no shape and letter mean two things', () => {
  const types = ENTITY_TYPES.map(({ shape, letter }) => ({ shape, letter }));
  const parts = KINDS.flatMap(({ part }) =>
    part === null ? [] : [{ shape: 'CIRCLE', letter: part.letter }],
  );
  expect(parts.length).toBeGreaterThan(6);
  for (const marks of [types, parts]) {
    const letters = marks.map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.every((letter) => letter.length === 1)).toBe(true);
  }
  const pairs = [...types, ...parts].map(({ shape, letter }) => `${shape} ${letter}`);
  expect(new Set(pairs).size).toBe(pairs.length);
});

const line = (kind: Kind): Line => ({
  key: kind,
  statements: [],
  kind,
  from: 'a',
  to: 'b',
  says: '',
  reverse: '',
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
});

it.each<[Kind, string | null, string]>([
  ['DEFENDANT_IN', 'D', 'defendant'],
  ['JUDGED', 'J', 'official'],
  ['EXPERT_IN', 'X', 'other'],
  ['TESTIFIED_IN', 'W', 'other'],
  ['SUBJECTED_TO', null, 'other'],
])('%s gives the letter %s and the side %s, as the model says', (kind, letter, side) => {
  expect(standing([line(kind)])).toMatchObject({ letter, side });
});
