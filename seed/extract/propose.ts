/** Takes an extractor's drafts through the gate: what passes is proposed, what does not is told with its reason. */
import type { Claim, ClaimsFile } from '../claim.ts';
import { claimId } from '../claim.ts';
import type { Source } from '../read/source.ts';
import { check } from '../review/gate.ts';
import type { ExtractContext, Extraction, Extractor, RefusedDraft } from './extractor.ts';

/** What extraction makes of one document. */
export interface Proposals {
  readonly source: Source;
  readonly extractor: Claim['extractor'];
  readonly entities: ClaimsFile['entities'];
  /** Each with its id, in the order of the text. */
  readonly claims: readonly Claim[];
  readonly refused: readonly RefusedDraft[];
}

/** Drafts that say the same twice are one: the first. */
function distinct(source: Source, { claims }: Extraction): Claim[] {
  const seen = new Map<string, Claim>();
  for (const claim of claims) {
    const id = claimId(source.id, claim);
    if (!seen.has(id)) seen.set(id, { ...claim, id, status: 'proposed' });
  }
  return [...seen.values()];
}

/** Gates drafts. */
export function gate(
  source: Source,
  extraction: Extraction,
  context: ExtractContext,
  extractor: Claim['extractor'],
): Proposals {
  const claims = distinct(source, extraction);
  const value = {
    source: source.id,
    sha256: source.sha256,
    entities: extraction.entities,
    claims,
    notClaimed: [],
  };
  const checked = check({ path: source.id, value, lineOf: () => 1 }, source, context);
  const starts = new Map(checked.claims.map((c) => [c.id, c.place.start]));
  const reasons = new Map<string, string>();
  for (const { claim, reason } of checked.refusals)
    if (claim !== null && !reasons.has(claim)) reasons.set(claim, reason);
  const start = (claim: Claim): number => starts.get(claim.id ?? '') ?? 0;
  return {
    source,
    extractor,
    entities: extraction.entities,
    claims: claims.filter((c) => starts.has(c.id ?? '')).sort((a, b) => start(a) - start(b)),
    refused: [
      ...claims.flatMap((claim) => {
        const reason = reasons.get(claim.id ?? '');
        return reason === undefined || starts.has(claim.id ?? '') ? [] : [{ claim, reason }];
      }),
      ...(extraction.refused ?? []),
    ],
  };
}

/** Extracts and gates. @throws as the extractor does */
export async function propose(
  extractor: Extractor,
  source: Source,
  context: ExtractContext,
): Promise<Proposals> {
  return gate(source, await extractor.extract(source, context), context, extractor.name);
}
