/** The password of the embedded database: made once, readable by its owner only. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OWNER_ONLY = 0o600;

/** Where the password of the embedded database in `dataFolder` is kept. */
export function passwordFile(dataFolder: string): string {
  return join(dataFolder, 'password');
}

/** Reads the password, or makes one of 192 random bits. */
export function readOrMakePassword(dataFolder: string): string {
  const file = passwordFile(dataFolder);
  const made = randomBytes(24).toString('base64url');
  try {
    writeFileSync(file, made, { mode: OWNER_ONLY, flag: 'wx' });
    return made;
  } catch (error) {
    if (existsSync(file)) return readFileSync(file, 'utf8').trim();
    throw error;
  }
}

/** What the store remembers of its password, so that setting it (a second and a half) is not done at every start. */
export function passwordMark(storeFolder: string, password: string) {
  const file = join(storeFolder, 'password.sha256');
  const digest = createHash('sha256').update(password).digest('hex');
  return {
    file,
    isSet: () => existsSync(file) && readFileSync(file, 'utf8') === digest,
    remember: () => writeFileSync(file, digest, { mode: OWNER_ONLY }),
  };
}
