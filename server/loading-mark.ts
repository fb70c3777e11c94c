/** The mark that stands in the data folder while a load is under way: one that was cut short leaves it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeDataFolder } from './data-folder.ts';
import { isAlive } from './neo4j/holder.ts';

const note = z.object({
  /** Absolute: what was being loaded. */
  seedFolder: z.string(),
  began: z.iso.datetime(),
  process: z.int().positive(),
});

/** A load that has begun and not ended. */
export interface Unfinished {
  /** Absolute; null where the mark does not say. */
  readonly seedFolder: string | null;
  readonly began: string | null;
  /** Whether the process that loads still runs. */
  readonly isUnderWay: boolean;
}

const fileOf = (dataFolder: string): string => join(dataFolder, 'loading');

/** Sets the mark. Throws NotConfigured where the data folder cannot be written. */
export function beginLoading(dataFolder: string, seedFolder: string): void {
  makeDataFolder(dataFolder);
  const mark: z.output<typeof note> = { seedFolder, began: new Date().toISOString(), process: process.pid };
  writeFileSync(fileOf(dataFolder), `${JSON.stringify(mark)}\n`);
}

/** Takes it away. */
export const endLoading = (dataFolder: string): void => rmSync(fileOf(dataFolder), { force: true });

/** The load that has not ended; null where there is none. */
export function unfinishedLoad(dataFolder: string): Unfinished | null {
  let text: string;
  try {
    text = readFileSync(fileOf(dataFolder), 'utf8');
  } catch {
    return null;
  }
  try {
    const { seedFolder, began, process: pid } = note.parse(JSON.parse(text));
    return { seedFolder, began, isUnderWay: pid !== process.pid && isAlive(pid) };
  } catch {
    // As it was left by a process that was killed while it wrote it.
    return { seedFolder: null, began: null, isUnderWay: false };
  }
}
