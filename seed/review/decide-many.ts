/** Decides many claims of a source at once, as a script does: in one pass over the text, and in one write. */
import { BadRequest, InvalidFile } from '../../server/errors.ts';
import { type Claim, claimsFile } from '../claim.ts';
import { readYaml } from '../yaml/read.ts';
import { type Review, signed } from './decide.ts';
import { editClaims } from './edit.ts';
import { check } from '../gate/gate.ts';
import { claimIn, entitiesOf, idOf } from './in-file.ts';
import { today } from './today.ts';

/** What came of it. */
export interface ManyDecided {
  /** Ids of claims that are as was asked now. */
  readonly done: readonly string[];
  /** Claims that the gate refuses to accept, each with its first reason. */
  readonly refused: readonly { readonly claim: string; readonly reason: string }[];
}

/** The first reason against each claim, or against an entity that it names. */
function reasonsIn(review: Review, text: string): ReadonlyMap<string, string> {
  const { source, folder } = review;
  const file = readYaml(folder.path(source.id), text, claimsFile);
  const reasons = new Map<string, string>();
  const wrong = new Map<string, string>();
  for (const { claim, reason, path } of check(file, source, review).refusals) {
    if (claim !== null && !reasons.has(claim)) reasons.set(claim, reason);
    if (claim === null && path[0] === 'entities' && !wrong.has(String(path[1])))
      wrong.set(String(path[1]), reason);
  }
  for (const claim of file.value.claims) {
    const [reason] = entitiesOf(claim).flatMap((key) => wrong.get(key) ?? []);
    const id = idOf(file.value, claim);
    if (reason !== undefined && !reasons.has(id)) reasons.set(id, reason);
  }
  return reasons;
}

/**
 * Accepts or rejects claims.
 * @param claims ids, or `all` for every one that is proposed
 * @param reviewer initials or a pseudonym
 * @param day of the decision
 * @throws InvalidFile when there is no claims file, BadRequest for an id without a claim; then nothing is written
 */
export function decideMany(
  review: Review,
  status: 'accepted' | 'rejected',
  claims: readonly string[] | 'all',
  reviewer: string,
  note?: string,
  day = today(),
): ManyDecided {
  const { folder, source } = review;
  const path = folder.path(source.id);
  let decided: ManyDecided = { done: [], refused: [] };
  folder.change(source.id, (text) => {
    if (text === null) throw new InvalidFile(path, 'is not there', 'Extract its source first.');
    const file = readYaml(path, text, claimsFile).value;
    const chosen =
      claims === 'all'
        ? file.claims.filter((c) => c.status === 'proposed')
        : claims.map((id) => {
            const claim = claimIn(file, id);
            if (claim === undefined) throw new BadRequest(path, `holds no claim ${id}`);
            return claim;
          });
    const putting = (these: readonly Claim[]) =>
      editClaims(
        text,
        these.map((c) => ({
          do: 'put-claim',
          at: idOf(file, c),
          claim: { ...c, status, reviewer, reviewed: day, note: note ?? c.note },
        })),
        path,
      );
    const reasons = status === 'accepted' ? reasonsIn(review, putting(chosen)) : new Map<string, string>();
    const fit = chosen.filter((c) => !reasons.has(idOf(file, c)));
    decided = {
      done: fit.map((c) => idOf(file, c)),
      refused: chosen.flatMap((c) => {
        const claim = idOf(file, c);
        const reason = reasons.get(claim);
        return reason === undefined ? [] : [{ claim, reason }];
      }),
    };
    return fit.length === 0 ? null : signed(review, putting(fit));
  });
  return decided;
}
