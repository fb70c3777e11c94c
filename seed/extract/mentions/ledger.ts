/** Which stretches of a text are taken, so that no two mentions overlap; asking costs no more than the stretch is long. */
import type { Span } from '../../text/span.ts';

/** What is taken of a text. */
export interface Ledger {
  /** Whether nothing of a stretch is taken. */
  readonly free: (span: Span) => boolean;
  readonly take: (span: Span) => void;
}

/** An empty ledger. @param length of the text */
export function ledger(length: number): Ledger {
  const taken = new Uint8Array(length);
  return {
    free: ({ start, end }) => !taken.subarray(start, end).includes(1),
    take: ({ start, end }) => void taken.fill(1, start, end),
  };
}

/** Those that are free and overlap none before them, in the order they came. */
export function apart<T extends Span>(
  text: string,
  free: (span: Span) => boolean,
  candidates: Iterable<T>,
): T[] {
  const own = ledger(text.length);
  const kept: T[] = [];
  for (const candidate of candidates) {
    if (!free(candidate) || !own.free(candidate)) continue;
    own.take(candidate);
    kept.push(candidate);
  }
  return kept;
}
