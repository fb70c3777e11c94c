/** Cursors of pattern listings: a place in one listing of one state of the graph. */
import { createHash } from 'node:crypto';

/** A place in a listing. */
export interface PatternCursor {
  readonly version: number;
  readonly position: number;
  /** Names what is listed: a place in one listing is none in another. */
  readonly listing: string;
}

/** The name of a listing: the query and what it was asked for, but for the page. */
export const listingOf = (query: string, search: Readonly<Record<string, unknown>>): string =>
  createHash('sha256')
    .update(JSON.stringify([query, search]))
    .digest('hex')
    .slice(0, 8);

/** As text that a client hands back. */
export const cursorOf = ({ version, position, listing }: PatternCursor): string =>
  Buffer.from(`${version}:${position}:${listing}`).toString('base64url');

/** The place, or null when the text is no cursor of ours. */
export function readCursor(text: string): PatternCursor | null {
  const read = Buffer.from(text, 'base64url').toString();
  const match = /^(\d{1,15}):(\d{1,15}):([0-9a-f]{8})$/u.exec(read);
  // Signs at the end that decode to nothing are no part of a cursor.
  return match === null || Buffer.from(read).toString('base64url') !== text
    ? null
    : { version: Number(match[1]), position: Number(match[2]), listing: match[3] ?? '' };
}
