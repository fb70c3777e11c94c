import { expect, it } from 'vitest';
import { expectation } from '../../../server/patterns/chance.ts';
import { EVERYTHING } from '../../../server/patterns/evidence.ts';
import { matrixOf } from '../../../server/patterns/matrix.ts';
import { caseFeatures } from '../../fixtures/case-features.ts';

/** Three cases with 2, 1 and 1 of the 4 cells of all; `j` is held by 2, `k` and `l` by 1. */
const matrix = matrixOf(
  caseFeatures({ a: ['JUDGED=j', 'JUDGED=k'], b: ['JUDGED=j'], c: ['JUDGED=l'] }),
  EVERYTHING,
);
const [j, k, l] = [0, 1, 2] as const;

it.each([
  // min(1, 2 * 2 / 4) + 2 * min(1, 2 * 1 / 4)
  ['a feature that two have', [j], 2],
  // 1 * 2 / 4 + 2 * 1 * 1 / 4
  ['a feature that one has', [k], 1],
  // The sum over cases of the product: 1 * 0.5 + 2 * (0.5 * 0.25)
  ['two features together', [j, k], 0.75],
  // 1 * 0.5 * 0.5 + 2 * 0.5 * 0.25 * 0.25
  ['three', [j, k, l], 0.3125],
  ['nothing: all cases have it', [], 3],
  ['a feature that is not there: nobody has it', [9], 0],
])('expects of %s', (_, features, expected) => {
  expect(expectation(matrix)(features)).toBeCloseTo(expected, 12);
});

it('holds no case for more than certain', () => {
  // A case that knows all there is, of a feature that both have: 2 * 3 / 4 is no chance.
  const full = matrixOf(
    caseFeatures({ a: ['JUDGED=j', 'JUDGED=k', 'JUDGED=l'], b: ['JUDGED=j'] }),
    EVERYTHING,
  );
  expect(expectation(full)([0])).toBeCloseTo(1 + 2 / 4, 12);
});

it('expects nothing where nothing is known', () => {
  expect(expectation(matrixOf(caseFeatures({ a: [], b: [] }), EVERYTHING))([0])).toBe(0);
});
