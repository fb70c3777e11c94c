/** Why the gate refuses a decision: the claim that it makes, the entities that the claim names, the sentence that it closes. */
import type { Model } from '../../server/model.ts';
import type { Claim, ClaimsFile } from '../claim.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Source } from '../source.ts';
import type { Reason } from './decision.ts';
import { check } from '../gate/gate.ts';
import type { Refusal } from '../gate/refusal.ts';
import { claimIn, entitiesOf } from './in-file.ts';

/** What the gate reads. */
export interface GateParts {
  readonly source: Source;
  readonly model: Model;
  readonly gazetteer: Gazetteer;
}

function refusals(parts: GateParts, value: ClaimsFile): readonly Refusal[] {
  return check({ path: parts.source.id, value, lineOf: () => 1 }, parts.source, parts).refusals;
}

/** The field that names an entity: where a reader looks for what is wrong with it. */
function endOf(claim: Claim, key: string): string {
  if (claim.from.key === key) return 'from';
  if (claim.to?.key === key) return 'to';
  return claim.inCase === key ? 'inCase' : 'by';
}

/** What the gate holds against one claim of a file, and against the entities that it names. */
export function claimReasons(parts: GateParts, file: ClaimsFile, id: string): Reason[] {
  const claim = claimIn(file, id);
  if (claim === undefined) return [];
  const keys = new Set(entitiesOf(claim));
  const entities = Object.fromEntries(Object.entries(file.entities).filter(([key]) => keys.has(key)));
  return refusals(parts, { ...file, entities, claims: [claim], notClaimed: [] }).flatMap(
    ({ path: [root, at, part], reason }): Reason[] => {
      if (root === 'claims') return [{ part: String(part ?? ''), reason }];
      return root === 'entities' ? [{ part: endOf(claim, String(at)), reason }] : [];
    },
  );
}

/** What the gate holds against a sentence under `notClaimed`. */
export function sentenceReasons(parts: GateParts, file: ClaimsFile, index: number): Reason[] {
  const notClaimed = file.notClaimed.slice(index, index + 1);
  return refusals(parts, { ...file, entities: {}, claims: [], notClaimed }).flatMap(
    ({ path: [root], reason }): Reason[] => (root === 'notClaimed' ? [{ part: 'quote', reason }] : []),
  );
}
