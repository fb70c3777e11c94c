/** One comparison of a filter in the words of the database. */

/** Keeps a value as a parameter, and gives the word for it. */
export type Parameter = (value: unknown) => string;

// As the library words them, so that one filter holds for the same nodes wherever it stands.
const OPERATORS: Readonly<Record<string, (property: string, value: string) => string>> = {
  eq: (property, value) => `${property} = ${value}`,
  in: (property, value) => `${property} IN ${value}`,
  includes: (property, value) => `${value} IN ${property}`,
  contains: (property, value) => `${property} CONTAINS ${value}`,
  startsWith: (property, value) => `${property} STARTS WITH ${value}`,
  endsWith: (property, value) => `${property} ENDS WITH ${value}`,
  lt: (property, value) => `${property} < ${value}`,
  lte: (property, value) => `${property} <= ${value}`,
  gt: (property, value) => `${property} > ${value}`,
  gte: (property, value) => `${property} >= ${value}`,
};

/** The names of the comparisons that can be worded. */
export const COMPARISONS: readonly string[] = Object.keys(OPERATORS);

/**
 * Words a comparison; null compares with what has no value.
 * @param of the variable of the node or relationship
 */
export function comparison(
  of: string,
  property: string,
  operator: string,
  value: unknown,
  parameter: Parameter,
): string {
  const place = `${of}.\`${property}\``;
  if (value === null) return `${place} IS NULL`;
  const words = OPERATORS[operator];
  if (words === undefined)
    throw new Error(`A filter compares by ${operator}, and server/filters/condition.ts has no words for it.`);
  return words(place, parameter(value));
}
