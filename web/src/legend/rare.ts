/** Which types the legend lists at once, and which stand together in one row that opens: those of which fewest are drawn. Pure. */

/** How many rows of types the legend has at most while nothing is opened. */
export const MOST_ROWS = 10;

/** Types in the order of the legend. */
export interface Rows<T> {
  readonly shown: readonly T[];
  readonly rare: readonly T[];
}

/**
 * Parts what is listed at once from what is rare; one type alone is never put away, since it would save no row.
 * @param types in the order of the legend
 * @example parted([{ number: 3 }, { number: 1 }, { number: 2 }], (t) => t.number, 2).rare // those with 1 and 2
 */
export function parted<T>(types: readonly T[], numberOf: (type: T) => number, most = MOST_ROWS): Rows<T> {
  if (types.length <= most) return { shown: types, rare: [] };
  const byNumber = [...types].sort((a, b) => numberOf(b) - numberOf(a));
  const first = new Set(byNumber.slice(0, most - 1));
  return { shown: types.filter((type) => first.has(type)), rare: types.filter((type) => !first.has(type)) };
}
