/** What one request may ask for. */

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
  /** Objects within objects of a filter. */
  readonly filterDepth: number;
  /** What all filters of a request compare. */
  readonly filterConditions: number;
  /** Relationships that all filters of a request follow. */
  readonly filterRelationships: number;
  /** Values of a list in a filter. */
  readonly filterValues: number;
  /** Brackets within brackets, of the query and of its variables. */
  readonly nesting: number;
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
  filterDepth: 16,
  filterConditions: 200,
  filterRelationships: 12,
  filterValues: 500,
  nesting: 64,
  bytes: 128 * 1024,
};
