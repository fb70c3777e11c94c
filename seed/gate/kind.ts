/** The part of the gate that holds a claim against the model: its kind, ends, value and qualifiers. */
import type { AttributeKind, Model, RelationshipKind } from '../../server/model.ts';
import type { Claim } from '../claim.ts';
import { nearestWord } from './nearest.ts';
import { checkValue } from './value.ts';

/** What a refusal of a claim's part is: the part it is about, the reason, and the entity whose type does not fit. */
export type Complaint = readonly [part: string, reason: string, misfit?: string];

/** The type of an entity of this file. */
export type TypeOf = (key: string) => string | undefined;

function checkQualifiers(claim: Claim, kind: RelationshipKind): Complaint[] {
  return Object.entries(claim.qualifiers).flatMap(([name, value]): Complaint[] => {
    const qualifier = kind.qualifiers.find((q) => q.name === name);
    if (qualifier === undefined) {
      const hint = nearestWord(
        name,
        kind.qualifiers.map((q) => q.name),
      );
      return [['qualifiers', `${kind.kind} has no qualifier ${name}${hint}`]];
    }
    const checked = checkValue(qualifier.type, value);
    return 'reason' in checked ? [['qualifiers', `${name}: ${checked.reason}`]] : [];
  });
}

function checkRelationship(claim: Claim, kind: RelationshipKind, types: TypeOf): Complaint[] {
  const complaints = checkQualifiers(claim, kind);
  if (claim.value !== undefined)
    complaints.push(['value', `${claim.kind} joins two ends and takes no value`]);
  if (claim.to === undefined) return [...complaints, ['kind', `${claim.kind} needs a second end, \`to\``]];
  const [from, to] = [types(claim.from.key), types(claim.to.key)];
  if (from !== undefined && to !== undefined && !kind.ends.some((e) => e.from === from && e.to === to)) {
    const allowed = kind.ends.map((e) => `${e.from} to ${e.to}`).join(', ');
    const toFits = kind.ends.some((e) => e.to === to);
    complaints.push([
      toFits ? 'from' : 'to',
      `${claim.kind} does not lead from ${from} to ${to}; it leads from ${allowed}`,
      toFits ? claim.from.key : claim.to.key,
    ]);
  }
  return complaints;
}

function checkAttribute(claim: Claim, kind: AttributeKind, types: TypeOf): Complaint[] {
  const complaints: Complaint[] = [];
  const from = types(claim.from.key);
  if (from !== undefined && from !== kind.entity)
    complaints.push([
      'from',
      `${claim.kind} is said of a ${kind.entity}, and ${claim.from.key} is a ${from}`,
      claim.from.key,
    ]);
  if (claim.to !== undefined) complaints.push(['to', `${claim.kind} takes a value, not a second end`]);
  if (Object.keys(claim.qualifiers).length > 0)
    complaints.push(['qualifiers', `${claim.kind} has no qualifiers`]);
  if (claim.value === undefined) return [...complaints, ['kind', `${claim.kind} needs a value`]];
  const checked = checkValue(kind.type, claim.value);
  return 'reason' in checked ? [...complaints, ['value', checked.reason]] : complaints;
}

/** Whether the kind of a claim exists, and its ends, value and qualifiers are of the types that it takes. */
export function checkKind(claim: Claim, model: Model, types: TypeOf): Complaint[] {
  const relationship = model.relationships.get(claim.kind);
  if (relationship !== undefined) return checkRelationship(claim, relationship, types);
  const attribute = model.attributes.get(claim.kind);
  if (attribute !== undefined) return checkAttribute(claim, attribute, types);
  const hint = nearestWord(claim.kind, [...model.relationships.keys(), ...model.attributes.keys()]);
  return [['kind', `unknown kind ${claim.kind}${hint}`]];
}
