/** The claims files of a seed folder: read whole, written whole, and never over what somebody else wrote meanwhile. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { InvalidFile } from '../../server/errors.ts';

/** How long to wait for another process that writes the same file, in milliseconds. */
const PATIENCE = 5000;
/** A write takes a few milliseconds: a lock this old was left behind, in milliseconds. */
const FORGOTTEN = 30_000;

/** The files of one folder. */
export interface ClaimsFolder {
  /** The sources that have a file, in order. */
  ids(): string[];
  /** Where the file of a source lies, or would lie. */
  path(id: string): string;
  /** The text, or null where there is no file. */
  read(id: string): string | null;
  /**
   * Changes a file under a lock: `edit` gets the text as it is now, null where there is none, and gives the new one,
   * or null to leave it. What `edit` throws leaves it as well.
   * @throws InvalidFile when another process does not let go of the file
   */
  change(id: string, edit: (text: string | null) => string | null): void;
}

const textOf = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return 0;
    throw error;
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Takes the lock; the file that it is exists while somebody holds it. */
function lock(path: string, held: string): void {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      writeFileSync(held, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
    if (ageOf(held) > FORGOTTEN) rmSync(held, { force: true });
    else if (Date.now() > until)
      throw new InvalidFile(
        path,
        'is being written by another process',
        `Try again; if nothing else runs, delete ${held}.`,
      );
    Atomics.wait(pause, 0, 0, 20);
  }
}

/** Writes a file so that readers see the old text or the new one, whatever happens. */
function replace(path: string, text: string): void {
  const fresh = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(fresh, 'w');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}

/**
 * The files in `claims/` of a seed folder.
 * @param seed the folder; `claims/` is made with the first file
 */
export function claimsFolder(seed: string): ClaimsFolder {
  const folder = join(seed, 'claims');
  const path = (id: string) => join(folder, `${id}.yaml`);
  return {
    ids: () =>
      (existsSync(folder) ? readdirSync(folder) : [])
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => name.slice(0, -'.yaml'.length))
        .sort(),
    path,
    read: (id) => textOf(path(id)),
    change(id, edit) {
      mkdirSync(folder, { recursive: true });
      const held = join(folder, `.${id}.lock`);
      lock(path(id), held);
      try {
        // An editor knows of no lock: what it saved while `edit` was at work is edited again.
        for (;;) {
          const before = textOf(path(id));
          const after = edit(before);
          if (textOf(path(id)) !== before) continue;
          if (after !== null && after !== before) replace(path(id), after);
          return;
        }
      } finally {
        rmSync(held, { force: true });
      }
    },
  };
}
