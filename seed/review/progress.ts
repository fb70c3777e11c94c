/** How far the review of a source has come. */
import type { Placed } from './placed.ts';

/** Counts of one source. */
export interface Progress {
  readonly proposed: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Claims, not rejected, whose words the text lacks. */
  readonly stale: number;
  /** Sentences that nothing covers. */
  readonly open: number;
}

/** Counts. */
export function progressOf({ claims, open }: Placed): Progress {
  const having = (status: string) => claims.filter((c) => c.claim.status === status).length;
  return {
    proposed: having('proposed'),
    accepted: having('accepted'),
    rejected: having('rejected'),
    stale: claims.filter((c) => c.claim.status !== 'rejected' && c.isStale).length,
    open: open.length,
  };
}
