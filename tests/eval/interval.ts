/** Wilson's 95 % interval for a share (Wilson, 1927), which holds for small counts as well. */

const Z = 1.959964;

/** @returns lower and upper bound, 0 to 1; both null when nothing was counted */
export function wilson(successes: number, trials: number): readonly [number, number] | null {
  if (trials === 0) return null;
  const share = successes / trials;
  const z2 = Z * Z;
  const middle = share + z2 / (2 * trials);
  const spread = Z * Math.sqrt((share * (1 - share) + z2 / (4 * trials)) / trials);
  const scale = 1 + z2 / trials;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
