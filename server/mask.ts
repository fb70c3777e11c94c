/** What a client is told when something fails: what it can do, and nothing of the machinery. */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import neo4j from 'neo4j-driver';
import { statusOf } from './codes.ts';
import { BadRequest } from './errors.ts';
import { LIMITS } from './limits/limits.ts';
import { DOES_NOT_ANSWER, isForNobody, type Told, TOOK_TOO_LONG } from './requests/unanswered.ts';

const INTERNAL: Told = {
  code: 'INTERNAL',
  message: 'Something went wrong here. What it was stands in the log of the server.',
};

// The codes are Neo4j's own.
const DATABASE: readonly (readonly [RegExp, Told])[] = [
  [/TransactionTimedOut|Transaction\.Terminated/u, TOOK_TOO_LONG],
  [
    /MemoryPool|OutOfMemory/u,
    { code: 'TIMEOUT', message: 'The answer became too large. Ask for less at a time.' },
  ],
  [/ServiceUnavailable|SessionExpired|DatabaseUnavailable/u, DOES_NOT_ANSWER],
];

function told(original: unknown): Told {
  if (original instanceof BadRequest)
    return { code: 'BAD_USER_INPUT', message: original.message.replace(/\s*\n\s*/gu, ' ') };
  if (!(original instanceof neo4j.Neo4jError)) return INTERNAL;
  const about = `${original.code} ${original.gqlStatusDescription}`;
  return DATABASE.find(([code]) => code.test(about))?.[1] ?? INTERNAL;
}

const tooManyTokens = (message: string): boolean => /contains more tha[nt] \d+ tokens/u.test(message);

/**
 * For `formatError` of Apollo Server: errors of the query itself pass through, every other is put in our words.
 * @param log told of what a client is not
 */
export const mask =
  (log: (error: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (tooManyTokens(formatted.message))
      return {
        message: `This query has more than ${LIMITS.tokens} words and signs. Ask in several requests.`,
        extensions: { code: 'TOKEN_LIMIT' },
      };
    const original = unwrapResolverError(error);
    if (isForNobody(original)) return formatted;
    // What has no code of the table is no error of the query: a resolver gave what the schema does not allow.
    if (original instanceof GraphQLError && statusOf(formatted.extensions?.code) !== null) return formatted;
    const { code, message } = told(original);
    if (code === INTERNAL.code) log(original);
    return {
      message,
      extensions: { code },
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    };
  };
