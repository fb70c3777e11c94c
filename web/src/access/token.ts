/** The token that a server asks for where others can reach it: kept for this tab only, and sent to nobody else. */

const KEY = 'refrain-token';

/** Whether the server lets us in: as far as we know, not without a token, or not with the one that we sent. */
export type Standing = 'open' | 'asks' | 'refuses';

let standing: Standing = 'open';
const listeners = new Set<() => void>();

const kept = (): string | null => {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    // Storage may be forbidden; then there is none.
    return null;
  }
};

/** The header that lets us in, where there is a token. */
export function authorization(): Readonly<Record<string, string>> {
  const token = kept();
  return token === null ? {} : { authorization: `Bearer ${token}` };
}

/** Keeps a token, without what was copied around it. @returns whether the browser lets us */
export function keepToken(token: string): boolean {
  try {
    sessionStorage.setItem(KEY, token.trim().replace(/^Bearer +/iu, ''));
    return true;
  } catch {
    return false;
  }
}

/** Takes note that the server did not let us in. */
export function turnedAway(): void {
  standing = kept() === null && standing !== 'refuses' ? 'asks' : 'refuses';
  if (kept() !== null) sessionStorage.removeItem(KEY);
  for (const listener of listeners) listener();
}

/** How we stand with the server. */
export const currentStanding = (): Standing => standing;

/** Calls back when that changes. @returns what ends it */
export function onStanding(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
