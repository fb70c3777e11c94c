/** Holds each request to its limits before anything is asked of the database. */
import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { checkCost, costOf } from './cost.ts';
import { refusal, type Limits } from './refusal.ts';
import { checkShape, shapeOf, type Shape } from './shape.ts';

const hasData = (data: unknown): boolean => data !== null && data !== undefined;

/** The plugin for Apollo Server. */
export function limitsPlugin<Context extends object>(limits: Limits): ApolloServerPlugin<Context> {
  // Apollo hands out the same document for the same text, so the page's queries are counted once.
  const shapes = new WeakMap<OperationDefinitionNode, Shape>();
  const shape = (document: DocumentNode, operation: OperationDefinitionNode): Shape => {
    const known = shapes.get(operation) ?? shapeOf(document, operation);
    shapes.set(operation, known);
    return known;
  };
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
          checkShape(shape(document, operation), limits);
          const variables = { ...request.variables };
          checkCost(costOf({ schema, document, operationName, variables }), limits);
          return Promise.resolve();
        },
        willSendResponse({ response: { body, http } }) {
          // Time is a limit like the others, though known only afterwards.
          const outOfTime =
            body.kind === 'single' && body.singleResult.errors?.some((e) => e.extensions?.code === 'TIMEOUT');
          if (outOfTime === true && !hasData(body.singleResult.data)) http.status = 400;
          return Promise.resolve();
        },
      }),
  };
}
