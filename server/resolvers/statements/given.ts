/** Refuses what looks like a filter and is none: an empty list or object, null, a variable that was not set. */
import { Kind, type GraphQLResolveInfo, type ValueNode } from 'graphql';
import { BadRequest } from '../../errors.ts';

const refused = (place: string, what: string): BadRequest =>
  new BadRequest(`${place}:`, what, 'It would ask for nothing: give a value, or leave it out.');

/** Throws BadRequest at the first part of a filter that is empty. @param place where it stands, for the message */
export function checkGiven(place: string, value: unknown): void {
  if (value === null) throw refused(place, 'null is no filter.');
  if (typeof value === 'string' && value.trim() === '') throw refused(place, 'an empty text is no filter.');
  if (typeof value !== 'object') return;
  const parts = Object.entries(value);
  if (parts.length === 0)
    throw refused(
      place,
      Array.isArray(value) ? 'an empty list is no filter.' : 'an empty object is no filter.',
    );
  for (const [name, part] of parts)
    checkGiven(Array.isArray(value) ? `${place}[${name}]` : `${place}.${name}`, part);
}

/** Throws BadRequest where a filter hangs on a variable that the request does not give: it would fall away unseen. */
export function checkVariables(name: string, { fieldNodes, variableValues }: GraphQLResolveInfo): void {
  const check = (place: string, value: ValueNode): void => {
    if (value.kind === Kind.VARIABLE && !Object.hasOwn(variableValues, value.name.value))
      throw refused(place, `the variable $${value.name.value} is not set.`);
    if (value.kind === Kind.OBJECT) for (const f of value.fields) check(`${place}.${f.name.value}`, f.value);
    if (value.kind === Kind.LIST) for (const item of value.values) check(place, item);
  };
  for (const { arguments: given = [] } of fieldNodes)
    for (const argument of given)
      // The filter as a whole may be left to a variable: without it all is asked for.
      if (argument.name.value === name && argument.value.kind !== Kind.VARIABLE) check(name, argument.value);
}
