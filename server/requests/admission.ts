/** Lets requests to the database lane by lane, and says with which status one goes unanswered. */
import { HeaderMap, type ApolloServerPlugin, type BaseContext, type GraphQLResponse } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { retryOf, statusOf } from '../codes.ts';
import { enter, laneOf, type Lanes } from './lanes.ts';
import { ongoing } from './ongoing.ts';
import { Pace } from './pace.ts';
import type { Pulse } from './pulse.ts';
import { doesNotAnswer } from './unanswered.ts';

/** A place is free again after so long, in milliseconds, even if the database never said that it is done. */
const LET_GO = 30_000;

/** What lets requests in. */
export interface Admission {
  readonly lanes: Lanes;
  /** How long a request may wait for a place, in milliseconds. */
  readonly patience: number;
  readonly pulse: Pick<Pulse, 'isSilent'>;
}

type GraphQLResponseBody = GraphQLResponse['body'];

/** The plugin for Apollo Server. */
export function admission<Context extends BaseContext>({
  lanes,
  patience,
  pulse,
}: Admission): ApolloServerPlugin<Context> {
  const pace = new Pace();
  return {
    requestDidStart() {
      let leave: ((body: GraphQLResponseBody) => void) | undefined;
      return Promise.resolve({
        async responseForOperation(context) {
          // Apollo's types promise an operation, also where none of that name was found.
          const operation = context.operation as OperationDefinitionNode | undefined;
          const request = ongoing();
          if (request === undefined || operation === undefined) return null;
          if (pulse.isSilent()) return refused(doesNotAnswer());
          const lane = laneOf({ operation, cost: request.cost, took: pace.of(operation) });
          const free = await enter(lanes, lane, request, patience).catch((why: unknown) => {
            if (why instanceof GraphQLError) return why;
            throw why;
          });
          if (free instanceof GraphQLError) return refused(free);
          const began = performance.now();
          leave = (body) => {
            if (saysHowLong(body)) pace.took(operation, performance.now() - began);
            const late = setTimeout(free, LET_GO).unref();
            void request.settled().then(() => {
              clearTimeout(late);
              free();
            });
          };
          return null;
        },
        willSendResponse({ response: { body, http } }) {
          leave?.(body);
          if (body.kind !== 'single' || !isEmpty(body.singleResult.data)) return Promise.resolve();
          const code = codes(body).find((c) => c === 'TIMEOUT' || retryOf(c) !== null);
          const [status, retry] = [statusOf(code), retryOf(code)];
          if (status !== null) http.status = status;
          if (retry !== null) http.headers.set('retry-after', String(retry));
          return Promise.resolve();
        },
      });
    },
  };
}

/** An answer without data; `willSendResponse` gives it its status. */
const refused = ({ message, extensions }: GraphQLError): GraphQLResponse => ({
  http: { headers: new HeaderMap() },
  body: { kind: 'single', singleResult: { errors: [{ message, extensions }] } },
});

const codes = (body: GraphQLResponseBody): unknown[] =>
  body.kind === 'single' ? (body.singleResult.errors ?? []).map((e) => e.extensions?.code) : [];

/** What failed early says nothing of how long it takes. */
const saysHowLong = (body: GraphQLResponseBody): boolean => codes(body).every((code) => code === 'TIMEOUT');

/** Whether no field has an answer. */
const isEmpty = (data: Readonly<Record<string, unknown>> | null | undefined): boolean =>
  data === null || data === undefined || Object.values(data).every((value) => value === null);
