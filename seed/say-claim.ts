/** Says a claim or a statement in words, in the terms of the model and never in the program's own voice. */
import type { Model } from '../server/model.ts';
import { wordingOf } from '../server/wording.ts';
import type { Claim } from './claim.ts';

/** `RESTRICTED_FREEDOM` as `restricted freedom`, `true` as `yes`; other values as they are. */
export function sayValue(value: string): string {
  if (value === 'true' || value === 'false') return value === 'true' ? 'yes' : 'no';
  return /^[A-Z][A-Z_]+$/u.test(value) ? value.toLowerCase().replaceAll('_', ' ') : value;
}

/**
 * A claim as a sentence without its evidence: `Gizat Kazhybayev is said to have investigated The Case of Fathers
 * (as: are being handled by)`.
 */
export function sayClaim(model: Model, claim: Claim, nameOf: (key: string) => string): string {
  const from = nameOf(claim.from.key);
  const verb = wordingOf(model, claim.kind, claim.qualifiers, {
    denied: claim.polarity === 'denied',
    concluded: claim.inferred !== undefined,
  }).says;
  const object = claim.to === undefined ? sayValue(String(claim.value ?? '')) : nameOf(claim.to.key);
  const details = Object.entries(claim.qualifiers).map(
    ([name, value]) => `${name}: ${sayValue(String(value))}`,
  );
  return `${from} ${verb} ${object}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
}
