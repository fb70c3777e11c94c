/** Takes out of the filters what the database could only answer by reading every list whole, several times over. */
import { type GraphQLSchema, isInputObjectType } from 'graphql';

/** "All of them" and "exactly one": each would read a list to its end, for each node, and twice within each other. */
const SCANS = ['all', 'single'];

/**
 * Leaves `some` and `none` of the quantifiers over relationships. The library has no setting for it, and what is no
 * field of an input type is refused before anything is made of it.
 * @returns the same schema
 */
export function withoutScans(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type)) continue;
    const fields = type.getFields();
    if ('some' in fields && 'none' in fields) for (const name of SCANS) Reflect.deleteProperty(fields, name);
  }
  return schema;
}
