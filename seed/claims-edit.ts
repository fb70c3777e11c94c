/** What changes a claims file: proposals are put so, and so are decisions. */
import type { Claim, ClaimEntity, ClaimsFile } from './claim.ts';

/** A sentence that is not claimed, and why. */
export type NotClaimed = ClaimsFile['notClaimed'][number];

/** One change of a claims file. */
export type ClaimsEdit =
  /** Takes the place of the claim with the id `at`, else comes last; the id is written as `claimId` has it. */
  | { readonly do: 'put-claim'; readonly claim: Claim; readonly at?: string }
  | { readonly do: 'drop-claim'; readonly id: string }
  | { readonly do: 'put-entity'; readonly key: string; readonly entity: ClaimEntity }
  | { readonly do: 'drop-entity'; readonly key: string }
  | {
      readonly do: 'put-not-claimed';
      readonly quote: string;
      readonly why: string;
      readonly prefix?: string | undefined;
      readonly suffix?: string | undefined;
    }
  | { readonly do: 'drop-not-claimed'; readonly quote: string; readonly prefix?: string | undefined }
  | { readonly do: 'set-sha256'; readonly sha256: string };
