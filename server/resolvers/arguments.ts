/** Checks what a query of the page asks for: how many, which nodes, from where on. */
import { createHash } from 'node:crypto';
import neo4j, { type Integer } from 'neo4j-driver';
import { z } from 'zod';
import { BadRequest } from '../errors.ts';

/**
 * A count from 1 to `most` as the database takes it.
 * @throws BadRequest for any other: giving fewer than asked for would hide the rest
 */
export function count(
  name: string,
  value: number | null | undefined,
  fallback: number,
  most: number,
): Integer {
  const asked = value ?? fallback;
  if (asked < 1 || asked > most)
    throw new BadRequest(
      `${name}: ${asked}`,
      'is out of range.',
      `Ask for 1 to ${most}, and page on with "after".`,
    );
  return neo4j.int(asked);
}

/** Distinct ids, at most `most`. Throws BadRequest when there are more. */
export function ids(name: string, values: readonly string[], most: number): string[] {
  const distinct = [...new Set(values)];
  if (distinct.length > most)
    throw new BadRequest(
      `${name}:`,
      `${distinct.length} ids are too many.`,
      `Ask for at most ${most} at a time.`,
    );
  return distinct;
}

/** What is listed, as its cursors carry it: a place in one listing is none in another. */
const listed = (listing: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(listing)).digest('base64url').slice(0, 8);

/**
 * Where a page ended, as a word that a client hands back.
 * @param listing names the query and what it was asked for, but for the page
 */
export const cursor = (place: unknown, listing: readonly unknown[] = []): string | null =>
  place === null || place === undefined
    ? null
    : Buffer.from(JSON.stringify([listed(listing), place])).toString('base64url');

/** Reads a cursor back. Throws BadRequest when it is not one of ours, or of another listing. */
export function place<T>(
  text: string | null | undefined,
  shape: z.ZodType<T>,
  listing: readonly unknown[] = [],
): T | null {
  if (text === null || text === undefined) return null;
  const wrong = new BadRequest('after:', 'is not a cursor of this query.', 'Use "next" of the page before.');
  let data: unknown;
  try {
    const read = Buffer.from(text, 'base64url');
    data = read.toString('base64url') === text ? JSON.parse(read.toString('utf8')) : null;
  } catch {
    throw wrong;
  }
  const parsed = z.tuple([z.literal(listed(listing)), shape]).safeParse(data);
  if (!parsed.success) throw wrong;
  return parsed.data[1];
}
