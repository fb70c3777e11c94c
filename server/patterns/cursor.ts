/** Cursors of pattern listings: a place in one state of the graph. */

/** A place in a listing. */
export interface PatternCursor {
  readonly version: number;
  readonly position: number;
}

/** As text that a client hands back. */
export const cursorOf = ({ version, position }: PatternCursor): string =>
  Buffer.from(`${version}:${position}`).toString('base64url');

/** The place, or null when the text is no cursor of ours. */
export function readCursor(text: string): PatternCursor | null {
  const match = /^(\d{1,15}):(\d{1,15})$/u.exec(Buffer.from(text, 'base64url').toString());
  return match === null ? null : { version: Number(match[1]), position: Number(match[2]) };
}
