/** Holds what is asked to its limits where it filters, and refuses a filter that says nothing: no answer would tell. */
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputFieldMap,
  type GraphQLInputType,
} from 'graphql';
import type { Given } from './given.ts';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';

/** All filters of a request in numbers. */
export interface FilterShape {
  /** Objects within objects, at the deepest. */
  readonly depth: number;
  /** Conditions: what is compared, each once. */
  readonly conditions: number;
  /** Relationships that a filter follows, each once. */
  readonly relationships: number;
  /** Values in the longest list that one is compared with. */
  readonly values: number;
}

/** No filter. */
export const NO_FILTER: FilterShape = { depth: 0, conditions: 0, relationships: 0, values: 0 };

/** Two filters of one request. */
export const both = (a: FilterShape, b: FilterShape): FilterShape => ({
  depth: Math.max(a.depth, b.depth),
  conditions: a.conditions + b.conditions,
  relationships: a.relationships + b.relationships,
  values: Math.max(a.values, b.values),
});

const empty = (place: string, what: string, advice: string): Error =>
  refusal('EMPTY_FILTER', `${place}: ${what}. ${advice}`);

const unsetVariable = (name: string): string => `the variable $${name} has no value`;

const LEAVE_OUT = 'Leave it out, or say what is asked for.';

const fieldsOf = (type: unknown): GraphQLInputFieldMap => (isInputObjectType(type) ? type.getFields() : {});

/** What to write for whatever there is at the other end of a relationship, which an empty object does not say. */
function anything(type: unknown): string {
  const { node, id } = fieldsOf(type);
  if (node !== undefined) return `{ node: ${anything(node.type)} }`;
  return `{ NOT: { ${id === undefined ? 'key' : 'id'}: { eq: null } } }`;
}

function ofNothing(type: unknown, place: string): Error {
  const name = place.split('.').at(-1);
  if (name !== 'some' && name !== 'none')
    return empty(place, '{} says nothing, so nothing is filtered', LEAVE_OUT);
  return empty(
    place,
    '{} holds for everything, so nothing is filtered',
    `For ${name === 'some' ? 'at least one' : 'none at all'} write ${name}: ${anything(type)}.`,
  );
}

/** `eq: null` asks for what has no value; anywhere else null would be no filter. */
function ofNull(place: string, name: string): FilterShape {
  if (name === 'eq') return { ...NO_FILTER, conditions: 1 };
  throw empty(place, 'null is no filter', 'Leave the field out; "eq: null" asks for what has no value.');
}

/** An empty list that is what the field has when it is left out says as much; one to be equal to has a meaning. */
const mayBeEmpty = (field: Slot): boolean =>
  field.name === 'eq' || (Array.isArray(field.defaultValue) && field.defaultValue.length === 0);

/** A relationship of the model: what holds for some or none of the nodes at the other end. */
const isQuantifier = (type: GraphQLInputType): boolean => {
  const fields = fieldsOf(getNamedType(type));
  return 'some' in fields && 'none' in fields;
};

/** A field of an input object, or an argument. */
type Slot = Pick<GraphQLInputField, 'name' | 'type' | 'defaultValue'>;

function ofField(field: Slot, value: Given, place: string): FilterShape {
  switch (value.is) {
    case 'unset':
      throw empty(place, unsetVariable(value.variable), 'Give it one, or leave the field out.');
    case 'null':
      return ofNull(place, field.name);
    case 'leaf':
      return { ...NO_FILTER, conditions: 1 };
    case 'list':
      if (value.items.length === 0 && !mayBeEmpty(field)) throw empty(place, '[] says nothing', LEAVE_OUT);
      return ofList(field, value.items, place);
    case 'object':
      return ofObject(getNamedType(field.type), value.fields, place);
  }
}

function ofList(field: Slot, items: readonly Given[], place: string): FilterShape {
  if (!isInputObjectType(getNamedType(field.type)))
    return { ...NO_FILTER, conditions: 1, values: items.length };
  return items.map((item, at) => ofField(field, item, `${place}[${at}]`)).reduce(both, NO_FILTER);
}

function ofObject(type: unknown, fields: readonly (readonly [string, Given])[], place: string): FilterShape {
  if (fields.length === 0) throw ofNothing(type, place);
  const known = fieldsOf(type);
  const within = fields.flatMap(([name, value]): FilterShape[] => {
    // What the type does not have is refused where variables are put in.
    const field = Object.hasOwn(known, name) ? known[name] : undefined;
    if (field === undefined) return [];
    const shape = ofField(field, value, `${place}.${name}`);
    return isQuantifier(field.type) ? [both(shape, { ...NO_FILTER, relationships: 1 })] : [shape];
  });
  const shape = within.reduce(both, NO_FILTER);
  return { ...shape, depth: shape.depth + 1 };
}

/**
 * Measures one argument: an input object, or a list of them. Of other lists, one that may be left out is not empty.
 * @param place its name, for messages
 * @throws GraphQLError when it, or a part of it, filters nothing; `{}` written out for the whole is "no filter"
 */
export function filterShape(argument: GraphQLArgument, value: Given): FilterShape {
  const { name: place, type } = argument;
  const object = getNamedType(type);
  if (!isInputObjectType(object)) {
    if (value.is === 'list' && value.items.length === 0 && isListType(type) && !mayBeEmpty(argument))
      throw empty(place, '[] says nothing', LEAVE_OUT);
    return NO_FILTER;
  }
  // What orders is a list of objects: without it, nothing is left out.
  if (isListType(getNullableType(type))) {
    if (value.is === 'list') return ofList(argument, value.items, place);
    return value.is === 'object' ? ofObject(object, value.fields, place) : NO_FILTER;
  }
  switch (value.is) {
    case 'unset':
      throw empty(place, unsetVariable(value.variable), 'Give it one: {} where nothing is to be left out.');
    case 'null':
      throw empty(place, 'null is no filter', 'Leave it out, or write {} where nothing is to be left out.');
    case 'object':
      return value.fields.length === 0 ? NO_FILTER : ofObject(object, value.fields, place);
    default:
      // Not of the type, as running the query says.
      return NO_FILTER;
  }
}

/** Throws a refusal when the filters of a request ask for more than they may. */
export function checkFilters(shape: FilterShape, limits: Limits): void {
  const { filterDepth, filterConditions, filterRelationships, filterValues } = limits;
  if (shape.depth > filterDepth)
    throw refusal(
      'FILTER_LIMIT',
      `This filter is ${shape.depth} objects deep, and ${filterDepth} are allowed. Ask from a node nearer to what it names, or ask for ids first and filter by them.`,
    );
  if (shape.relationships > filterRelationships)
    throw refusal(
      'FILTER_LIMIT',
      `The filters follow ${shape.relationships} relationships, and ${filterRelationships} are allowed. Ask for ids first, and filter by them: { id: { in: […] } }.`,
    );
  if (shape.conditions > filterConditions)
    throw refusal(
      'FILTER_LIMIT',
      `The filters have ${shape.conditions} conditions, and ${filterConditions} are allowed. In place of an OR over values write "in", or ask in several requests.`,
    );
  if (shape.values > filterValues)
    throw refusal(
      'FILTER_LIMIT',
      `A list in a filter has ${shape.values} values, and ${filterValues} are allowed. Ask in several requests.`,
    );
}
