/** Says a claim or a statement in words, in the terms of the model and never in the program's own voice. */
import type { Model } from '../server/model.ts';
import type { Claim } from './claim.ts';

/** `RESTRICTED_FREEDOM` as `restricted freedom`; other values as they are. */
export const sayValue = (value: string): string =>
  /^[A-Z][A-Z_]+$/u.test(value) ? value.toLowerCase().replaceAll('_', ' ') : value;

/**
 * A claim as a sentence without its evidence: `Gizat Kazhybayev is said to investigate The Case of Fathers (as: are
 * being handled by)`.
 */
export function sayClaim(model: Model, claim: Claim, nameOf: (key: string) => string): string {
  const from = nameOf(claim.from.key);
  const attribute = model.attributes.get(claim.kind);
  const relationship = model.relationships.get(claim.kind);
  const verb = attribute?.says ?? relationship?.says ?? claim.kind;
  const object = claim.to === undefined ? sayValue(String(claim.value ?? '')) : nameOf(claim.to.key);
  const details = Object.entries(claim.qualifiers).map(
    ([name, value]) => `${name}: ${sayValue(String(value))}`,
  );
  return `${from} ${verb} ${object}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
}
