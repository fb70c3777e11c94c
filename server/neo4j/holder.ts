/** The note that a running embedded database leaves in the data folder, so that others join it or wait for its end. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const holderNote = z.object({
  /** The process that started the database and ends it. */
  owner: z.int().positive(),
  /** The process of the database itself; after a kill of its owner it lives on for a moment. */
  database: z.int().positive(),
  uri: z.string(),
});

/** Who runs the database of a data folder, and where it answers. */
export type Holder = z.infer<typeof holderNote>;

const file = (dataFolder: string) => join(dataFolder, 'running.json');

/** The note as it was left, which may be by a process that is gone; undefined when there is none to be read. */
export function readHolder(dataFolder: string): Holder | undefined {
  try {
    return holderNote.parse(JSON.parse(readFileSync(file(dataFolder), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Leaves the note, whole or not at all, for the owner's eyes only. */
export function writeHolder(dataFolder: string, holder: Holder): void {
  const fresh = `${file(dataFolder)}.${holder.owner}`;
  writeFileSync(fresh, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  renameSync(fresh, file(dataFolder));
}

/** Takes the note away if it is still about `database`. */
export function removeHolder(dataFolder: string, database: number): void {
  if (readHolder(dataFolder)?.database === database) rmSync(file(dataFolder), { force: true });
}

/** Whether a process of that number runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
