/** What every extractor is: a document's text in, draft claims out, each with the words it rests on. */
import type { Model } from '../../server/model.ts';
import type { Claim, ClaimsFile } from '../claim.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Source } from '../source.ts';

/** Drafts, before the gate has seen them: entities by key, and claims without id that are all `proposed`. */
export interface Extraction {
  readonly entities: ClaimsFile['entities'];
  readonly claims: readonly Claim[];
  /** What the extractor itself does not stand by, where it can tell. */
  readonly refused?: readonly RefusedDraft[];
}

/** A draft that may not be proposed. */
export interface RefusedDraft {
  readonly claim: Claim;
  readonly reason: string;
}

/** What extractors may read beside the document. */
export interface ExtractContext {
  readonly model: Model;
  readonly gazetteer: Gazetteer;
  /** Aborted when nobody waits any more. */
  readonly signal?: AbortSignal;
}

/** Proposes claims. It decides nothing: what it gives passes the gate or is refused with a reason. */
export interface Extractor {
  /** As `extractor` of a claim has it. */
  readonly name: Claim['extractor'];
  /** @throws NotConfigured when it needs settings that are not there */
  extract(source: Source, context: ExtractContext): Promise<Extraction>;
}
