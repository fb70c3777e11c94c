/** Every code that an answer with errors may carry, with its status: docs/graphql.md has the same table. */
import { PAGE } from './executable.ts';
import { LIMITS } from './limits/limits.ts';

const number = (n: number): string => n.toLocaleString('en');

/** A code, in `extensions.code` of an error. */
export interface Refusal {
  readonly code: string;
  /** Of the answer, where it holds no data. */
  readonly status: number;
  /** When it comes. */
  readonly when: string;
  /** After how many seconds the same question may be answered, in the header `Retry-After`. */
  readonly retry?: number;
}

/** The table. What is asked for is refused with a status below 500; what is not the client's has one above. */
export const CODES = [
  { code: 'DEPTH_LIMIT', status: 400, when: `more than ${number(LIMITS.depth)} fields within fields` },
  {
    code: 'ROOT_LIMIT',
    status: 400,
    when: `more than ${number(LIMITS.roots)} fields at the top: each is a question to the database`,
  },
  { code: 'ALIAS_LIMIT', status: 400, when: `more than ${number(LIMITS.aliases)} fields under another name` },
  {
    code: 'FIELD_LIMIT',
    status: 400,
    when: `more than ${number(LIMITS.fields)} fields, fragments written out`,
  },
  {
    code: 'COST_LIMIT',
    status: 400,
    when: `more than ${number(LIMITS.cost)} nodes and relationships that the answer might hold`,
  },
  {
    code: 'FILTER_LIMIT',
    status: 400,
    when: `filters more than ${number(LIMITS.filterDepth)} objects deep, or in all of more than ${number(LIMITS.filterConditions)} conditions, over more than ${number(LIMITS.filterRelationships)} relationships, or with more than ${number(LIMITS.filterValues)} values in a list`,
  },
  { code: 'EMPTY_FILTER', status: 400, when: 'a filter, or a part of one, that filters nothing' },
  {
    code: 'NESTING_LIMIT',
    status: 400,
    when: `more than ${number(LIMITS.nesting)} brackets within brackets, in the query or in its variables`,
  },
  { code: 'TOKEN_LIMIT', status: 400, when: `more than ${number(LIMITS.tokens)} words and signs` },
  { code: 'BODY_LIMIT', status: 400, when: `more than ${number(LIMITS.bytes)} bytes` },
  { code: 'READ_ONLY', status: 400, when: 'a mutation or a subscription' },
  {
    code: 'BAD_USER_INPUT',
    status: 400,
    when: `an argument or a variable that cannot be: of another type, a list of none or of more than ${number(PAGE.max)}, a cursor of another query, an id that names nothing`,
  },
  {
    code: 'STALE_CURSOR',
    status: 400,
    when: 'a cursor from before the graph changed: begin again without `after`',
  },
  {
    code: 'TIMEOUT',
    status: 400,
    when: 'more than 10 seconds from arrival to answer: the database ended the question; 408 where the request itself did not arrive whole in that time',
  },
  { code: 'GRAPHQL_PARSE_FAILED', status: 400, when: 'what is no GraphQL' },
  { code: 'GRAPHQL_VALIDATION_FAILED', status: 400, when: 'GraphQL that does not fit the schema' },
  {
    code: 'OPERATION_RESOLUTION_FAILURE',
    status: 400,
    when: 'an `operationName` that the query does not have, or none where there are several',
  },
  {
    code: 'BAD_REQUEST',
    status: 400,
    when: 'what is no JSON, has no query, or comes as another page could send it; 405 with another method, 406 or 415 with other types',
  },
  { code: 'PERSISTED_QUERY_NOT_SUPPORTED', status: 400, when: 'a hash in place of a query' },
  { code: 'UNAUTHENTICATED', status: 401, when: 'no token that this copy knows, where it wants one' },
  { code: 'WRONG_HOST', status: 421, when: 'a `Host` that this copy does not go by' },
  {
    code: 'RATE_LIMIT',
    status: 429,
    when: 'more requests a minute than this client may send: `Retry-After` says when',
  },
  {
    code: 'UNAVAILABLE',
    status: 503,
    when: 'the database is away, hangs, or is being started again',
    retry: 2,
  },
  {
    code: 'OVERLOADED',
    status: 503,
    when: 'too much is asked at once: others were there first, and waiting took too long or was of no use',
    retry: 5,
  },
  {
    code: 'NOT_YET',
    status: 503,
    when: 'what repeats is still being worked out, which goes on: `patternProgress` says how far',
    retry: 2,
  },
  { code: 'INTERNAL', status: 500, when: 'our fault; the details stand in the log of the server only' },
] as const satisfies readonly Refusal[];

/** One of them. */
export type Code = (typeof CODES)[number]['code'];

const BY_CODE: ReadonlyMap<unknown, Refusal> = new Map(CODES.map((row) => [row.code, row]));

/** The status of an answer that holds an error of this code and no data; null for what is not in the table. */
export const statusOf = (code: unknown): number | null => BY_CODE.get(code)?.status ?? null;

/** After how many seconds to ask again what was answered with this code; null where that would be of no use. */
export const retryOf = (code: unknown): number | null => BY_CODE.get(code)?.retry ?? null;
