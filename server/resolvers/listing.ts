/** Pages of a listing: a cursor names what was asked and the state of the graph, and leads nowhere else. */
import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { BadRequest } from '../errors.ts';

/** Digits enough to tell one question from another. */
const NAME_LENGTH = 12;

/** A listing that is paged through. */
export interface Listing<T> {
  /** Where the page begins; null at the beginning. */
  readonly after: T | null;
  /**
   * The cursor for the next page.
   * @param version of the graph that this page was read from
   * @param next where this page ended; null at the end of the listing
   * @throws GraphQLError STALE_CURSOR when `after` is of another state of the graph: places may have moved
   */
  next(version: number, next: T | null): string | null;
}

const WRONG = [
  'is not a cursor of this query, or of this query with other arguments.',
  'Use "next" of the page before, and leave all else as it was.',
] as const;

/**
 * Reads a cursor.
 * @param asked the query and all that it asks for, but for how many and after what
 * @param shape of a place in the listing
 * @throws BadRequest when the cursor is none of ours, or one of another question
 */
export function listing<T>(asked: unknown, text: string | null | undefined, shape: z.ZodType<T>): Listing<T> {
  const name = createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, NAME_LENGTH);
  const cursor = z.strictObject({ of: z.literal(name), version: z.number(), at: shape });
  const given = text === null || text === undefined ? null : cursor.safeParse(decoded(text));
  if (given?.success === false) throw new BadRequest('after:', ...WRONG);
  const from = given?.data ?? null;
  return {
    after: from?.at ?? null,
    next(version, next) {
      if (from !== null && from.version !== version)
        throw new GraphQLError('The graph has changed since the page before. Begin again without "after".', {
          extensions: { code: 'STALE_CURSOR' },
        });
      if (next === null) return null;
      return Buffer.from(JSON.stringify({ of: name, version, at: next })).toString('base64url');
    },
  };
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
