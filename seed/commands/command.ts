/** What a command prints to, and the option that all share: one file of `seed/commands` uses it for each command. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readSeedFolder } from '../../server/config.ts';

/** Where a command prints: its answer, and what is said along the way. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** Adds one command, or a few that belong together, to the program. */
export type AddCommand = (program: Command, output: Output) => void;

/** The option that names another seed folder. */
export const seedOption = [
  '--seed <folder>',
  'the folder with sources/, claims/, identities.yaml and gazetteer/',
  (folder: string) => resolve(folder),
  readSeedFolder(),
] as const;
