/** What an answer may cost: the greatest number of nodes and relationships that it may hold. */
import {
  getNamedType,
  GraphQLError,
  isLeafType,
  isListType,
  isNonNullType,
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { z } from 'zod';
import { PAGE } from '../executable.ts';
import { refusal, type Limits } from './refusal.ts';

// Lists that take no number, such as the claims of one statement, are short.
const FEW = 5;

/** How many nodes a filter names, where it names them. */
const byId = z.object({
  id: z.union([
    z.object({ eq: z.string() }).transform(() => 1),
    z.object({ in: z.array(z.string()) }).transform((filter) => filter.in.length),
  ]),
});

const isList = (type: GraphQLOutputType): boolean =>
  isListType(type) || (isNonNullType(type) && isListType(type.ofType));

function howMany({ field, args }: ComplexityEstimatorArgs): number {
  const given: Readonly<Record<string, unknown>> = args;
  const list = given.ids ?? given.keys;
  if (Array.isArray(list)) return list.length;
  const named = byId.safeParse(given.where);
  if (named.success) return named.data.id;
  const taken = field.args.find((a) => a.name === 'limit' || a.name === 'first');
  if (taken !== undefined) {
    const number = given[taken.name];
    return typeof number === 'number' ? number : PAGE.default;
  }
  if (field.name === 'edges') return 1;
  return isList(field.type) ? FEW : 1;
}

/** Refuses what would otherwise be an error of the database's, or a list cut short without a word. */
function checkNumbers({ args }: ComplexityEstimatorArgs): void {
  const given: Readonly<Record<string, unknown>> = args;
  for (const name of ['limit', 'offset', 'first']) {
    const number = given[name];
    if (typeof number !== 'number') continue;
    if (number < 0)
      throw refusal('BAD_USER_INPUT', `${name}: ${number} is below zero. Give a number from 0.`);
    if (number > PAGE.max && name !== 'offset')
      throw refusal(
        'BAD_USER_INPUT',
        `${name}: ${number} is too many. Ask for at most ${PAGE.max}, and page on.`,
      );
  }
}

/** One for each object, as often as it may stand in the answer; words and numbers are free. */
export function estimate(field: ComplexityEstimatorArgs): number {
  checkNumbers(field);
  if (field.field.name.startsWith('__') || isLeafType(getNamedType(field.field.type))) return 0;
  return howMany(field) * (1 + field.childComplexity);
}

/** A valid query with its variables. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
}

/**
 * The cost of a query.
 * @returns null when the variables do not fit: running the query will say so, at no cost
 * @throws GraphQLError when a number is below zero or above what a list gives
 */
export function costOf({ schema, document, operationName, variables }: Question): number | null {
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      estimators: [estimate],
      ...(operationName === null ? {} : { operationName }),
    });
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === undefined) return null;
    throw error;
  }
}

/** Throws a refusal when a query may cost more than it may. */
export function checkCost(cost: number | null, limits: Limits): void {
  if (cost === null || cost <= limits.cost) return;
  throw refusal(
    'COST_LIMIT',
    `This query may answer with ${cost} nodes and relationships, and ${limits.cost} are allowed. A list without "limit" or "first" counts ${PAGE.default}: give each a smaller one, or ask for fewer lists within lists.`,
  );
}
