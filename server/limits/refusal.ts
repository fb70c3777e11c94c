/** What a request may ask for, and how it is told that it asks for more. */
import { GraphQLError } from 'graphql';

/** The limits of one request. */
export interface Limits {
  /** Fields within fields. */
  readonly depth: number;
  /** Fields directly under `query`: each is a question to the database. */
  readonly roots: number;
  /** Fields under another name. */
  readonly aliases: number;
  /** Fields in all, fragments written out. */
  readonly fields: number;
  /** Nodes and relationships that the answer may hold. */
  readonly cost: number;
  /** Words and signs of the query. */
  readonly tokens: number;
  /** Bytes of the request. */
  readonly bytes: number;
}

/** The limits of this program; each leaves the page, GraphiQL and the queries of docs/graphql.md ample room. */
export const LIMITS: Limits = {
  depth: 14,
  roots: 20,
  aliases: 60,
  fields: 2_000,
  cost: 1_000_000,
  tokens: 3_000,
  bytes: 128 * 1024,
};

/** Names what was asked for too much of, in `extensions.code`. */
export type LimitCode =
  | 'DEPTH_LIMIT'
  | 'ROOT_LIMIT'
  | 'ALIAS_LIMIT'
  | 'FIELD_LIMIT'
  | 'COST_LIMIT'
  | 'TOKEN_LIMIT'
  | 'BODY_LIMIT'
  | 'READ_ONLY'
  | 'BAD_USER_INPUT';

/** An answer with status 400: which limit, and what to do. */
export const refusal = (code: LimitCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
