/** The few statistics of the table: middles, tails and growth. */

/**
 * The value below which a share of the values lies, by the nearest rank.
 * @param share from 0 to 1
 * @throws Error when there are no values
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('a percentile of nothing');
  return value;
}

/** The middle value; between the two in the middle when their number is even. */
export function median(values: readonly number[]): number {
  const half = values.length / 2;
  const low = percentile(values, 0.5);
  if (!Number.isInteger(half)) return low;
  return (low + percentile(values, (half + 1) / values.length)) / 2;
}

/** The exponent b of time = a · size^b through two points: 1 is in proportion, 0 does not grow. */
export function growth(small: Point, large: Point): number {
  return Math.log(large.time / small.time) / Math.log(large.size / small.size);
}

/** How long something of a size took. */
export interface Point {
  readonly size: number;
  readonly time: number;
}
