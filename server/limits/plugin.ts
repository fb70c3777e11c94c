/** Holds each request to its limits before anything is asked of the database. */
import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import { ongoing } from '../requests/ongoing.ts';
import { checkCost, costOf, type Question } from './cost.ts';
import { refusal, type Limits } from './refusal.ts';
import { checkShape, shapeOf } from './shape.ts';

const REFUSED_LATE: ReadonlySet<string> = new Set(['TIMEOUT', 'BAD_USER_INPUT', 'STALE_CURSOR']);

const hasData = (data: unknown): boolean => data !== null && data !== undefined;

/** All of the variables that a cost can depend on: numbers, conditions, and how long lists are. */
const measure = (variables: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(variables, (name, value: unknown) => {
    if (Array.isArray(value)) return value.length;
    return typeof value === 'string' && name !== '' ? '' : value;
  });

/** How many costs are kept of one operation. */
const KEPT = 100;

/** Remembers costs by operation, which Apollo hands out as the same object for the same text. */
function rememberedCosts(): (operation: OperationDefinitionNode, question: Question) => number | null {
  const known = new WeakMap<OperationDefinitionNode, Map<string, number | null>>();
  return (operation, question) => {
    const costs = known.get(operation) ?? new Map<string, number | null>();
    known.set(operation, costs);
    const key = measure(question.variables);
    const cost = costs.get(key) ?? costOf(question);
    // A cost that could not be told is no cost of the next request with other words.
    if (cost !== null && costs.size < KEPT) costs.set(key, cost);
    return cost;
  };
}

/** The plugin for Apollo Server. */
export function limitsPlugin<Context extends object>(limits: Limits): ApolloServerPlugin<Context> {
  const cost = rememberedCosts();
  const shapesChecked = new WeakSet<OperationDefinitionNode>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operation, operationName, request }) {
          if (operation === undefined) return Promise.resolve();
          if (operation.operation !== OperationTypeNode.QUERY)
            throw refusal(
              'READ_ONLY',
              'This API only reads: it has queries, and no mutations or subscriptions.',
            );
          if (!shapesChecked.has(operation)) checkShape(shapeOf(document, operation), limits);
          shapesChecked.add(operation);
          const variables = { ...request.variables };
          const most = cost(operation, { schema, document, operationName, variables });
          checkCost(most, limits);
          const asking = ongoing();
          if (asking !== undefined) asking.cost = most ?? 0;
          return Promise.resolve();
        },
        willSendResponse({ response: { body, http } }) {
          // Known only while the query runs, and a limit like the others.
          const isRefused =
            body.kind === 'single' &&
            body.singleResult.errors?.some((e) => REFUSED_LATE.has(String(e.extensions?.code)));
          if (isRefused === true && !hasData(body.singleResult.data)) http.status = 400;
          return Promise.resolve();
        },
      }),
  };
}
