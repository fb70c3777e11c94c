/** The folder that REFRAIN_DATA names: made when it is not there, refused in plain words when it cannot be used. */
import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { NotConfigured } from './errors.ts';

const code = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** One folder after the other: Node's own recursion never ends where a parent will not take any, as in /proc. */
function make(folder: string): void {
  if (isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) make(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have been quicker.
    if (!isFolder(folder)) throw error;
  }
}

/** Makes the folder, readable by its owner only. Throws NotConfigured when it cannot be made or written. */
export function makeDataFolder(folder: string): void {
  try {
    make(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new NotConfigured(
      `REFRAIN_DATA=${folder}:`,
      `this folder cannot be made or written (${code(error)}).`,
      'Set REFRAIN_DATA to a folder that is yours to write.',
      { cause: error },
    );
  }
}
