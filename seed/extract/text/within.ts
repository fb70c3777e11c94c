/** What stands within a stretch of text, found by halving: a long document asks this once for every sentence. */
import type { Span } from '../../text/span.ts';

/**
 * The spans within another, in order.
 * @param sorted in the order of their starts
 */
export function within<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let span = sorted[low]; span !== undefined && span.start < end; span = sorted[low]) {
    if (span.end <= end) found.push(span);
    low += 1;
  }
  return found;
}
