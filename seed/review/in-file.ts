/** Finds claims in a claims file, and what they name. */
import { createHash } from 'node:crypto';
import { type Claim, claimId, type ClaimsFile } from '../claim.ts';

/** The id of a claim, whether it was written down or not. */
export const idOf = (file: ClaimsFile, claim: Claim): string => claim.id ?? claimId(file.source, claim);

/** The claim with an id. */
export const claimIn = (file: ClaimsFile, id: string): Claim | undefined =>
  file.claims.find((c) => idOf(file, c) === id);

/** Changes whenever anything that a claim says, or that was decided about it, does. */
export const versionOf = (claim: Claim): string =>
  createHash('sha256').update(JSON.stringify(claim)).digest('hex').slice(0, 16);

/** The keys of the entities that a claim names. */
export const entitiesOf = (claim: Claim): string[] => [
  claim.from.key,
  ...(claim.to === undefined ? [] : [claim.to.key]),
  ...(claim.inCase === undefined ? [] : [claim.inCase]),
  ...claim.by.flatMap((by) => ('key' in by ? [by.key] : [])),
];
