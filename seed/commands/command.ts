/** What a command prints to, and the options that several share: one file of `seed/commands` uses them for each command. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { readConfig, readSeedFolder } from '../../server/config.ts';
import { BadRequest, NotConfigured } from '../../server/errors.ts';

/** Where a command prints: its answer, and what is said along the way. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Says that something is to be mended: the exit code will be 1. */
  readonly mend: () => void;
  /** Asks whoever sits at the terminal; absent where nobody does. */
  readonly agree?: (question: string) => Promise<boolean>;
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

/** The option of all that decides. */
export const reviewerOption = [
  '--by, --reviewer <who>',
  'initials or a pseudonym; else REFRAIN_REVIEWER',
] as const;

/** Before a command works: the seed folder that it was given is one. Throws BadRequest, or NotConfigured for the setting. */
export function checkSeed(command: Command): void {
  const { seed }: { readonly seed?: unknown } = command.opts();
  if (typeof seed !== 'string' || statSync(seed, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (command.getOptionValueSource('seed') === 'cli')
    throw new BadRequest(`--seed ${seed}:`, 'there is no such folder.', 'Check the name, or make it first.');
  throw new NotConfigured(
    `REFRAIN_SEED=${seed}:`,
    'there is no such folder.',
    'Check the name, or make it first.',
  );
}

/** Who decides: as the option says, else as the setting does. Throws BadRequest where neither does. */
export function reviewerOf({ reviewer = readConfig().reviewer }: { readonly reviewer?: string }): string {
  if (reviewer.trim() !== '') return reviewer.trim();
  throw new BadRequest(
    '--reviewer',
    'is missing: a decision has somebody who made it.',
    'Give initials or a pseudonym, or set REFRAIN_REVIEWER.',
  );
}

/** Reads the number of an option. @param least the smallest that it takes */
export const wholeNumber =
  (least: number) =>
  (text: string): number => {
    const number = Number(text);
    if (!/^\d{1,9}$/u.test(text) || number < least)
      throw new InvalidArgumentError(`It should be a whole number from ${least}.`);
    return number;
  };
