/** Says in edits what a decision does to a claims file, and what takes it back. */
import { InvalidFile } from '../../server/errors.ts';
import { type Claim, type ClaimEntity, claimId, type ClaimsFile } from '../claim.ts';
import { squash } from '../text/quote.ts';
import type { Decision, Draft, NewEntity, Reason } from './decision.ts';
import type { ClaimsEdit } from '../claims-edit.ts';
import { claimIn, entitiesOf, idOf } from './in-file.ts';
import { mintKey } from '../text/mint-key.ts';

/** Who decides, and on which day. */
export type By = Required<Pick<Claim, 'reviewer' | 'reviewed'>>;

/** What a decision comes to. */
export interface Planned {
  readonly edits: readonly ClaimsEdit[];
  readonly inverse: readonly ClaimsEdit[];
  /** The id that the claim will have. */
  readonly claim: string | null;
  /** The sentence that will stand under `notClaimed`. */
  readonly sentence: { readonly quote: string; readonly prefix?: string | undefined } | null;
}

interface Refused {
  readonly reasons: readonly Reason[];
}

const no = (part: string, reason: string): Refused => ({ reasons: [{ part, reason }] });

/** Gives new entities keys, and the claim those keys. */
function withEntities(
  file: ClaimsFile,
  draft: Draft,
  entities: readonly NewEntity[] = [],
): { readonly draft: Draft; readonly puts: readonly Extract<ClaimsEdit, { do: 'put-entity' }>[] } {
  const taken = new Set(Object.keys(file.entities));
  const keys = new Map<string, string>();
  const puts = entities.map(({ ref, type, name, label }) => {
    const key = mintKey(name ?? label ?? type, (k) => taken.has(k));
    taken.add(key);
    keys.set(ref, key);
    const entity: ClaimEntity = { type, name, label, otherNames: [] };
    return { do: 'put-entity', key, entity } as const;
  });
  const key = (ref: string): string => keys.get(ref) ?? ref;
  const at = <End extends { readonly key: string }>(end: End): End => ({ ...end, key: key(end.key) });
  return {
    puts,
    draft: {
      ...draft,
      from: at(draft.from),
      to: draft.to && at(draft.to),
      inCase: draft.inCase && key(draft.inCase),
      by: draft.by.map((by) => ('key' in by ? at(by) : by)),
    },
  };
}

/** A claim that stands there already is not written twice. */
function twin(file: ClaimsFile, id: string, at: string | null): Refused | null {
  const other = claimIn(file, id);
  if (other === undefined || id === at) return null;
  return no('kind', `the same claim stands there already, ${other.status}: decide on that one`);
}

function put(file: ClaimsFile, was: Claim, now: Claim): Planned {
  const at = idOf(file, was);
  const id = claimId(file.source, now);
  return {
    edits: [{ do: 'put-claim', at, claim: now }],
    inverse: [{ do: 'put-claim', at: id, claim: was }],
    claim: id,
    sentence: null,
  };
}

/**
 * Plans a decision on a file.
 * @param path how messages name the file
 * @throws InvalidFile when what the decision names is not there
 */
export function planDecision(file: ClaimsFile, decision: Decision, by: By, path: string): Planned | Refused {
  const claimOf = (id: string): Claim => {
    const claim = claimIn(file, id);
    if (claim === undefined) throw new InvalidFile(path, `holds no claim ${id}`);
    return claim;
  };
  switch (decision.do) {
    case 'accept': {
      const was = claimOf(decision.claim);
      const resolved = [...new Set([...was.resolved, ...(decision.resolved ?? [])])];
      return put(file, was, { ...was, resolved, status: 'accepted', ...by });
    }
    case 'reject': {
      const was = claimOf(decision.claim);
      return put(file, was, { ...was, status: 'rejected', ...by, note: decision.note ?? was.note });
    }
    case 'reopen': {
      const was = claimOf(decision.claim);
      return put(file, was, { ...was, status: 'proposed', reviewer: undefined, reviewed: undefined });
    }
    case 'edit': {
      const was = claimOf(decision.claim);
      const { draft, puts } = withEntities(file, decision.draft, decision.entities);
      const { extractor, replaces } = was;
      const same: Claim = { ...draft, extractor, status: 'accepted', ...by, replaces };
      const id = claimId(file.source, same);
      const now: Claim =
        id === decision.claim ? same : { ...same, extractor: 'person', replaces: replaces ?? decision.claim };
      const planned = put(file, was, now);
      return (
        twin(file, id, decision.claim) ?? {
          ...planned,
          edits: [...puts, ...planned.edits],
          inverse: [...planned.inverse, ...puts.map(({ key }) => ({ do: 'drop-entity', key }) as const)],
        }
      );
    }
    case 'add': {
      const { draft, puts } = withEntities(file, decision.draft, decision.entities);
      const claim: Claim = { ...draft, extractor: 'person', status: 'accepted', ...by };
      const id = claimId(file.source, claim);
      return (
        twin(file, id, null) ?? {
          edits: [...puts, { do: 'put-claim', claim }],
          inverse: [
            { do: 'drop-claim', id },
            ...puts.map(({ key }) => ({ do: 'drop-entity', key }) as const),
          ],
          claim: id,
          sentence: null,
        }
      );
    }
    case 'not-claimed': {
      const { quote, why, prefix, suffix } = decision;
      const was = file.notClaimed[sentenceAt(file, quote, prefix)];
      return {
        edits: [{ do: 'put-not-claimed', quote, why, prefix, suffix }],
        inverse: [
          was === undefined ? { do: 'drop-not-claimed', quote, prefix } : { do: 'put-not-claimed', ...was },
        ],
        claim: null,
        sentence: { quote, prefix },
      };
    }
    case 'claimable': {
      const { quote, prefix } = decision;
      const was = file.notClaimed[sentenceAt(file, quote, prefix)];
      if (was === undefined) throw new InvalidFile(path, `has no "${quote}" under notClaimed`);
      return {
        edits: [{ do: 'drop-not-claimed', quote, prefix }],
        inverse: [{ do: 'put-not-claimed', ...was }],
        claim: null,
        sentence: null,
      };
    }
    case 'drop-entity': {
      const { key } = decision;
      const entity = file.entities[key];
      if (entity === undefined) throw new InvalidFile(path, `holds no entity ${key}`);
      if (file.claims.some((c) => c.status !== 'rejected' && entitiesOf(c).includes(key)))
        return no('', `claims speak of ${key}: it stays`);
      return {
        edits: [{ do: 'drop-entity', key }],
        inverse: [{ do: 'put-entity', key, entity }],
        claim: null,
        sentence: null,
      };
    }
    case 'sign':
      return { edits: [], inverse: [], claim: null, sentence: null };
  }
}

/** The index under `notClaimed` of a sentence, -1 where it is not there. */
export const sentenceAt = (file: ClaimsFile, quote: string, prefix: string | undefined): number =>
  file.notClaimed.findIndex((open) => squash(open.quote) === squash(quote) && open.prefix === prefix);
