/** Carries a reviewer's decision out: through the gate and into the claims file, or not at all. */
import { InvalidFile } from '../../server/errors.ts';
import { claimsFile, type ClaimsFile } from '../claim.ts';
import { readYaml } from '../yaml/read.ts';
import type { ClaimsFolder } from './claims-folder.ts';
import type { Decision, Outcome, Reason } from './decision.ts';
import type { ClaimsEdit } from '../claims-edit.ts';
import { editClaims, newClaimsFile } from './edit.ts';
import { claimIn, entitiesOf, versionOf } from './in-file.ts';
import { type Planned, planDecision, sentenceAt } from './plan-decision.ts';
import { claimReasons, type GateParts, sentenceReasons } from './reasons.ts';
import { stillStands } from './stands.ts';
import { today } from './today.ts';

/** One source under review. */
export interface Review extends GateParts {
  readonly folder: ClaimsFolder;
}

/** How to take a decision back: what the claim must still be, and what to write then. */
export interface Undo {
  readonly claim: { readonly id: string; readonly version: string } | null;
  readonly edits: readonly ClaimsEdit[];
}

const parsed = (review: Review, text: string): ClaimsFile =>
  readYaml(review.folder.path(review.source.id), text, claimsFile).value;

/** Signs the text that is there now, where every quote stands in it: it is the one that was reviewed. */
export function signed(review: Review, text: string, file = parsed(review, text)): string {
  if (file.sha256 === review.source.sha256 || !stillStands(file, review.source.text)) return text;
  return editClaims(text, [{ do: 'set-sha256', sha256: review.source.sha256 }]);
}

function reasonsAgainst(review: Review, file: ClaimsFile, planned: Planned, decision: Decision): Reason[] {
  if (decision.do === 'sign' && !stillStands(file, review.source.text))
    return [
      { part: '', reason: 'the text changed, and quotes do not stand in it any more: decide on those first' },
    ];
  if (planned.sentence !== null) {
    const { quote, prefix } = planned.sentence;
    return sentenceReasons(review, file, sentenceAt(file, quote, prefix));
  }
  const claim = planned.claim === null ? undefined : claimIn(file, planned.claim);
  return claim?.id === undefined || claim.status !== 'accepted' ? [] : claimReasons(review, file, claim.id);
}

/** Who decides, and on what ground. */
export interface Attempt {
  /** Initials or a pseudonym. */
  readonly reviewer: string;
  /** The day of the decision. */
  readonly day?: string;
  /** The version of the claim that the reviewer saw; a claim with another is not touched. Null takes any. */
  readonly expected?: string | null;
  /** Says what would come of it, and writes nothing. */
  readonly isTrial?: boolean;
}

/**
 * Decides.
 * @throws InvalidFile when the file cannot be read, or holds no claim, sentence or entity of that name
 */
export function decide(
  review: Review,
  decision: Decision,
  { reviewer, day = today(), expected = null, isTrial = false }: Attempt,
): Outcome<Undo> {
  const { folder, source } = review;
  const path = folder.path(source.id);
  let outcome: Outcome<Undo> = { is: 'changed' };
  folder.change(source.id, (before) => {
    const text = before ?? newClaimsFile(source.id, source.sha256);
    const file = parsed(review, text);
    if ('claim' in decision) {
      const claim = claimIn(file, decision.claim);
      if (claim === undefined) {
        if (expected === null) throw new InvalidFile(path, `holds no claim ${decision.claim}`);
        return null;
      }
      if (expected !== null && versionOf(claim) !== expected) return null;
    }
    const planned = planDecision(file, decision, { reviewer, reviewed: day }, path);
    if ('reasons' in planned) {
      outcome = { is: 'refused', reasons: planned.reasons };
      return null;
    }
    const after = editClaims(text, planned.edits, path);
    const written = parsed(review, after);
    const reasons = reasonsAgainst(review, written, planned, decision);
    if (reasons.length > 0) {
      outcome = { is: 'refused', reasons };
      return null;
    }
    const now = planned.claim === null ? undefined : claimIn(written, planned.claim);
    outcome = {
      is: 'done',
      claim: planned.claim,
      undo: {
        claim: now?.id === undefined ? null : { id: now.id, version: versionOf(now) },
        edits: planned.inverse,
      },
    };
    return isTrial ? null : signed(review, after, written);
  });
  return outcome;
}

/**
 * Takes a decision back. Entities that came with it go, unless another claim has come to need them.
 * @returns whether it could: not when the claim was changed since
 */
export function takeBack(review: Review, { claim, edits }: Undo): boolean {
  let done = false;
  review.folder.change(review.source.id, (text) => {
    if (text === null) return null;
    const now = claim === null ? undefined : claimIn(parsed(review, text), claim.id);
    if (claim !== null && (now === undefined || versionOf(now) !== claim.version)) return null;
    const [first, last] = [
      edits.filter((e) => e.do !== 'drop-entity'),
      edits.filter((e) => e.do === 'drop-entity'),
    ];
    try {
      const after = editClaims(text, first);
      const file = parsed(review, after);
      const needed = new Set(file.claims.flatMap(entitiesOf));
      done = true;
      return editClaims(
        after,
        last.filter((e) => !needed.has(e.key)),
      );
    } catch (error) {
      if (error instanceof InvalidFile) return null;
      throw error;
    }
  });
  return done;
}
