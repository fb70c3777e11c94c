/**
 * What chance alone would give, with each case keeping how much is known of it and each feature how common it is.
 *
 * A case with n of the N cells of all cases has a feature held by s cases with probability min(1, s n / N), each
 * independently: the expected-degree model of Chung and Lu (Annals of Combinatorics 6, 2002), and the margins that
 * swap randomisation keeps (Gionis, Mannila, Mielikäinen and Tsaparas, ACM TKDD 1(3), 2007). The expected support of a
 * set is the sum over cases of the product over its features.
 */
import type { Matrix } from './matrix.ts';

/** Answers what support chance would give a set of features. */
export type Expectation = (features: Iterable<number>) => number;

/** Below this many cases neither expectation nor lift says much; the page says so. */
export const ENOUGH_CASES = 30;

/** Prepares expectations: cases that know equally much are counted together. */
export function expectation({ rows, columns }: Matrix): Expectation {
  const bySize = new Map<number, number>();
  let cells = 0;
  for (const { size } of rows) {
    cells += size;
    bySize.set(size, (bySize.get(size) ?? 0) + 1);
  }
  const sizes = [...bySize];
  return (features) => {
    let expected = 0;
    for (const [size, count] of sizes) {
      let chance = count;
      for (const f of features)
        chance *= Math.min(1, ((columns[f]?.length ?? 0) * size) / Math.max(1, cells));
      expected += chance;
    }
    return expected;
  };
}
