/** Takes an extractor's drafts through the gate: what passes is proposed, what does not is told with its reason. */
import type { Claim, ClaimsFile } from '../claim.ts';
import { claimId } from '../claim.ts';
import type { Source } from '../source.ts';
import { check } from '../gate/gate.ts';
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

/** Drafts by id: those that say the same. The one with the most reserve comes first, since a hedge must not be lost. */
function twins(source: Source, { claims }: Extraction): readonly Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const id = claimId(source.id, claim);
    groups.set(id, [...(groups.get(id) ?? []), { ...claim, id, status: 'proposed' }]);
  }
  const reserve = (claim: Claim): number => (claim.hedge === undefined ? 0 : 1);
  return [...groups.values()].map((group) => group.sort((a, b) => reserve(b) - reserve(a)));
}

/** Gates drafts. Of those that say the same, the first that passes is proposed. */
export function gate(
  source: Source,
  extraction: Extraction,
  context: ExtractContext,
  extractor: Claim['extractor'],
): Proposals {
  const { entities } = extraction;
  const passed = new Map<Claim, number>();
  const refused = new Map<string | undefined, RefusedDraft>();
  let left = twins(source, extraction);
  for (let turn = 0; left.length > 0; turn += 1) {
    const claims = left.flatMap((group) => group[turn] ?? []);
    const value = { source: source.id, sha256: source.sha256, entities, claims, notClaimed: [] };
    const checked = check({ path: source.id, value, lineOf: () => 1 }, source, context);
    const starts = new Map(checked.claims.map((c) => [c.id, c.place.start]));
    const reasons = new Map(checked.refusals.map((r) => [r.claim, r.reason] as const).reverse());
    for (const claim of claims) {
      const start = starts.get(claim.id ?? '');
      if (start !== undefined) passed.set(claim, start);
      else if (!refused.has(claim.id))
        refused.set(claim.id, { claim, reason: reasons.get(claim.id ?? '') ?? 'does not pass the gate' });
    }
    left = left.filter((group) => group.length > turn + 1 && !group.some((c) => passed.has(c)));
  }
  const ids = new Set([...passed.keys()].map((c) => c.id));
  return {
    source,
    extractor,
    entities,
    claims: [...passed].sort(([, a], [, b]) => a - b).map(([claim]) => claim),
    refused: [...[...refused.values()].filter((r) => !ids.has(r.claim.id)), ...(extraction.refused ?? [])],
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
