/** Holds each request to its limits before anything is asked of the database, and says in the answer what they are. */
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  type ValueNode,
} from 'graphql';
import { statusOf } from '../codes.ts';
import type { Version } from '../cursors.ts';
import { ongoing } from '../requests/ongoing.ts';
import { aftersOf, checkAfters } from './afters.ts';
import { asked, type Asked, checkCost, type Question } from './cost.ts';
import { checkFilters } from './filter.ts';
import { variablesOf } from './given.ts';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';
import { checkShape, type Shape, shapeOf } from './shape.ts';
import { type Told, told } from './told.ts';

const hasData = (data: unknown): boolean => data !== null && data !== undefined;

/** All of the variables that what is asked for can depend on: numbers, conditions, and how long lists are. */
const measure = (variables: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(variables, (name, value: unknown) => {
    // A list of objects is of conditions.
    if (Array.isArray(value)) return value.some((item) => typeof item === 'object') ? value : value.length;
    return typeof value === 'string' && name !== '' ? '' : value;
  });

/** How many measures are kept of one operation, and how long what they hang on may be. */
const KEPT = 100;
const LONGEST = 1_000;

/** What is known of one operation, which Apollo hands out as the same object for the same text. */
interface Known {
  /** The document without its other operations. */
  readonly document: DocumentNode;
  readonly shape: Shape;
  readonly afters: readonly ValueNode[];
  readonly measured: Map<string, Asked>;
}

function remembered() {
  const known = new WeakMap<OperationDefinitionNode, Known>();
  return {
    operation(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Known {
      const isAsked = (d: DefinitionNode): boolean => d.kind !== operation.kind || d === operation;
      const alone = { ...document, definitions: document.definitions.filter(isAsked) };
      const found = known.get(operation) ?? {
        document: alone,
        shape: shapeOf(alone, operation),
        afters: aftersOf(schema, alone),
        measured: new Map(),
      };
      known.set(operation, found);
      return found;
    },
    asked({ measured }: Known, question: Question): Asked {
      const key = measure(question.variables);
      const found = measured.get(key) ?? asked(question);
      if (measured.size < KEPT && key.length < LONGEST) measured.set(key, found);
      return found;
    },
  };
}

/**
 * The plugin for Apollo Server.
 * @param version gives the version of the graph, which cursors carry
 * @param onCost is given what each request costs, null where that cannot be told
 */
export function limitsPlugin<Context extends object>(
  limits: Limits,
  version: Version,
  onCost: (context: Context, cost: number | null) => void = () => undefined,
): ApolloServerPlugin<Context> {
  const memory = remembered();
  return {
    requestDidStart() {
      let says: Told = {};
      return Promise.resolve({
        didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (operation === undefined) return Promise.resolve();
          if (operation.operation !== OperationTypeNode.QUERY)
            throw refusal(
              'READ_ONLY',
              'This API only reads: it has queries, and no mutations or subscriptions.',
            );
          const known = memory.operation(schema, document, operation);
          says = told(limits, known.shape);
          checkShape(known.shape, limits);
          const variables = { ...request.variables };
          const measured = memory.asked(known, { schema, document: known.document, operation, variables });
          says = told(limits, known.shape, measured);
          onCost(contextValue, measured.cost);
          checkFilters(measured.filters, limits);
          checkCost(measured.cost, limits);
          const asking = ongoing();
          if (asking !== undefined) asking.cost = measured.cost;
          return checkAfters(known.afters, variablesOf(operation, variables), version);
        },
        willSendResponse({ response: { body, http } }) {
          if (body.kind !== 'single') return Promise.resolve();
          const result = body.singleResult;
          result.extensions = { ...result.extensions, ...says };
          // What went wrong while the query ran is known only now; what stands beside data is part of an answer.
          const status = hasData(result.data) ? null : statusOf(result.errors?.[0]?.extensions?.code);
          if (status !== null) http.status = status;
          return Promise.resolve();
        },
      });
    },
  };
}
