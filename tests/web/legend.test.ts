import { expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../web/src/generated/model.ts';
import { MOST_ROWS, parted } from '../../web/src/legend/rare.ts';

const row = (given: readonly number[], most: number) => parted(given, (number) => number, most);

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

it('no letter means two types, and no shape and letter mean two things', () => {
  const letters = ENTITY_TYPES.map(({ letter }) => letter);
  expect(new Set(letters).size).toBe(letters.length);
  expect(letters.every((letter) => letter.length === 1)).toBe(true);
});
