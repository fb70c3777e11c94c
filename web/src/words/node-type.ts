/** Node types and counts of them in words. */
import { ENTITY_TYPES, type EntityType, type EntityTypeInfo } from '../generated/model.ts';

const apart = (camelCase: string): string => camelCase.replace(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase();

const INFO = new Map(ENTITY_TYPES.map((info) => [info.type, info]));

/** How a type is drawn and listed. */
export function typeInfo(type: EntityType): EntityTypeInfo {
  const info = INFO.get(type);
  if (info === undefined) throw new Error(`${type} is not in the generated model; run npm run generate`);
  return info;
}

/** "described as": an attribute's name in words. */
export const attributeInWords = (field: string): string => apart(field);

/** "court decision". */
export const oneOf = (type: EntityType): string => apart(type);
/** "court decisions". */
export const manyOf = (type: EntityType): string => apart(typeInfo(type).plural);
/** "1 court decision", "2 court decisions". */
export const countOf = (count: number, type: EntityType): string =>
  `${count} ${count === 1 ? oneOf(type) : manyOf(type)}`;

/** "3 lines": a count of anything that takes an s. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** "5 cases, 4 people": how many there are of each type, in the order of the legend. */
export function countByType(types: readonly EntityType[]): string {
  const counts = ENTITY_TYPES.map(({ type }) => ({
    type,
    number: types.filter((each) => each === type).length,
  }));
  return counts
    .filter(({ number }) => number > 0)
    .map(({ type, number }) => countOf(number, type))
    .join(', ');
}

/** "Case", "Court decision": as a heading. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
