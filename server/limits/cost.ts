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
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { z } from 'zod';
import { PAGE } from '../executable.ts';
import { both, filterShape, type FilterShape, NO_FILTER } from './filter.ts';
import { given, variablesOf } from './given.ts';
import { checkNumbers } from './numbers.ts';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';

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

/** One for each object, as often as it may stand in the answer; words and numbers are free. */
function estimate(field: ComplexityEstimatorArgs): number {
  if (field.field.name.startsWith('__') || isLeafType(getNamedType(field.field.type))) return 0;
  return howMany(field) * (1 + field.childComplexity);
}

/** A valid query with its variables; the document has one operation. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
}

/** What a query asks for in numbers. */
export interface Asked {
  /** Nodes and relationships that the answer may hold. */
  readonly cost: number;
  readonly filters: FilterShape;
}

/**
 * Measures a query.
 * @throws GraphQLError when variables do not fit, a number is out of range, or a filter says nothing
 */
export function asked({ schema, document, operation, variables }: Question): Asked {
  const values = variablesOf(operation, variables);
  let filters = NO_FILTER;
  const measure = (field: ComplexityEstimatorArgs): number => {
    checkNumbers(field.args);
    for (const { name, value } of field.node.arguments ?? []) {
      const argument = field.field.args.find((a) => a.name === name.value);
      if (argument !== undefined) filters = both(filters, filterShape(argument, given(value, values)));
    }
    return estimate(field);
  };
  try {
    const cost = getComplexity({
      schema,
      query: document,
      variables,
      estimators: [measure],
    });
    return { cost, filters };
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) throw error;
    throw refusal('BAD_USER_INPUT', error.message);
  }
}

/** Throws a refusal when a query may cost more than it may. */
export function checkCost(cost: number, limits: Limits): void {
  if (cost <= limits.cost) return;
  throw refusal(
    'COST_LIMIT',
    `This query may answer with ${cost} nodes and relationships, and ${limits.cost} are allowed. A list without "limit" or "first" counts ${PAGE.default}: give each a smaller one, or ask for fewer lists within lists.`,
  );
}
