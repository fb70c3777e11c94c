/** The tokens as a running server knows them: read again when one was added or taken back. */
import { statSync } from 'node:fs';
import { findToken, readTokens, type Token, type Tokens, tokensFolder } from './tokens.ts';

/** Two changes within this time may leave one and the same date on the folder, in milliseconds. */
const UNSURE = 2000;

/** What the server asks of whoever comes. */
export interface Keys {
  /** Whether a token is asked for. */
  areAsked(): boolean;
  /** The token of an `Authorization` header; null for none, or one that is not known. */
  find(authorization: string | undefined): Token | null;
}

const changed = (folder: string): number => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Watches the tokens of a data folder.
 * @param log told of files that are no tokens
 */
export function watchKeys(dataFolder: string, log: (line: string) => void): Keys {
  const folder = tokensFolder(dataFolder);
  let known: Tokens | null = null;
  let readAt = -1;
  let told = '';
  const now = (): Tokens | null => {
    const at = changed(folder);
    if (at === readAt && Date.now() - at > UNSURE) return known;
    readAt = at;
    // A folder that goes while the server runs lets nobody in: an accident opens no door.
    known = readTokens(dataFolder) ?? (known === null ? null : { tokens: [], broken: [] });
    const broken = known?.broken.join('\n') ?? '';
    if (broken !== '' && broken !== told) log(broken);
    told = broken;
    return known;
  };
  now();
  return {
    areAsked: () => now() !== null,
    find(authorization) {
      const [, given] = /^Bearer +(\S+) *$/iu.exec(authorization ?? '') ?? [];
      return given === undefined ? null : findToken(now()?.tokens ?? [], given);
    },
  };
}
