/** The tokens by which clients are let in: one file each in the data folder, which holds a hash and never the token. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeDataFolder } from '../data-folder.ts';
import { BadRequest } from '../errors.ts';

const NAME = /^[a-z0-9][a-z0-9._-]{0,63}$/u;

const tokenFile = z.object({
  name: z.string().regex(NAME),
  /** Of the token, in hexadecimal: 256 random bits need no salt, and no slow hash. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  created: z.iso.datetime(),
  scope: z.literal('read'),
  /** Requests a minute; null where the setting says. */
  rate: z.int().positive().nullable(),
});

/** A token as it is kept. */
export type Token = Readonly<z.output<typeof tokenFile>>;

/** What the folder holds. */
export interface Tokens {
  readonly tokens: readonly Token[];
  /** One line for each file that is no token: nobody is let in by it. */
  readonly broken: readonly string[];
}

/** The folder of tokens: once it is there, who has none is not let in. */
export const tokensFolder = (dataFolder: string): string => join(dataFolder, 'tokens');

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();

function readOne(file: string): Token | string {
  try {
    return tokenFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return `${file} is no token: remove it, and add the token anew.`;
  }
}

/** Reads the tokens; null where there is no folder of them, so that none is asked for. */
export function readTokens(dataFolder: string): Tokens | null {
  const folder = tokensFolder(dataFolder);
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((name) => /^[^.].*\.json$/u.test(name));
  const read = files.sort().map((name) => readOne(join(folder, name)));
  return {
    tokens: read.filter((one) => typeof one !== 'string'),
    broken: read.filter((one) => typeof one === 'string'),
  };
}

/** What a new token is to be. */
export interface NewToken {
  readonly name: string;
  readonly rate: number | null;
  readonly now?: Date;
}

/**
 * Makes a token and keeps its hash.
 * @returns the token, which is told once
 * @throws BadRequest for a name that is taken or cannot be one
 */
export function addToken(dataFolder: string, { name, rate, now = new Date() }: NewToken): string {
  if (!NAME.test(name))
    throw new BadRequest(
      name,
      'cannot be the name of a token.',
      'Use a-z, 0-9, dots and hyphens, 64 at most.',
    );
  makeDataFolder(dataFolder);
  const folder = tokensFolder(dataFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const token = `refrain_${randomBytes(32).toString('base64url')}`;
  const kept: Token = {
    name,
    sha256: hash(token).toString('hex'),
    created: now.toISOString(),
    scope: 'read',
    rate,
  };
  const fresh = join(folder, `.${name}.${process.pid}`);
  writeFileSync(fresh, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  try {
    // Whole or not at all, and never in the place of another.
    linkSync(fresh, join(folder, `${name}.json`));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new BadRequest(name, 'is a token already.', `Take it back first: refrain token remove ${name}`);
    throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
  return token;
}

/** Takes a token back. @returns how many are left. @throws BadRequest where there is none of that name */
export function removeToken(dataFolder: string, name: string): number {
  const file = join(tokensFolder(dataFolder), `${name}.json`);
  if (!NAME.test(name) || !existsSync(file))
    throw new BadRequest(name, 'is no token.', 'See `refrain token list`.');
  rmSync(file);
  return readTokens(dataFolder)?.tokens.length ?? 0;
}

/** The token that was given, among those that are kept; each is compared, so that no time tells how near a guess is. */
export function findToken(tokens: readonly Token[], given: string): Token | null {
  const right = hash(given);
  let found: Token | null = null;
  for (const token of tokens) if (timingSafeEqual(right, Buffer.from(token.sha256, 'hex'))) found = token;
  return found;
}
