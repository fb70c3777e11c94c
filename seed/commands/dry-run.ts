/** `--dry-run`: the same work, on a copy of the seed folder that is thrown away. */
import { constants, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { RefrainError } from '../../server/errors.ts';
import type { Output } from './command.ts';

/** The option of all commands that write. */
export const dryRunOption = ['--dry-run', 'say what would be done, and write nothing', false] as const;

/** What a command that can be rehearsed is given. */
export interface Rehearsable {
  readonly seed: string;
  readonly dryRun: boolean;
}

/** Runs `work` on the seed folder, or on a copy of it, of which nothing stays but what is said, under the folder's own name. */
export async function onSeed(
  { seed, dryRun }: Rehearsable,
  output: Output,
  work: (seed: string, output: Output) => void | Promise<void>,
): Promise<void> {
  if (!dryRun) {
    await work(seed, output);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'refrain-dry-run-'));
  const copy = join(folder, 'seed');
  // Places are told from where the command runs, and in full elsewhere.
  const named = (text: string): string =>
    text.replaceAll(relative('.', copy), relative('.', seed) || '.').replaceAll(copy, seed);
  try {
    cpSync(seed, copy, { recursive: true, mode: constants.COPYFILE_FICLONE });
    await work(copy, {
      ...output,
      out: (line) => output.out(named(line)),
      err: (line) => output.err(named(line)),
    });
    output.err('This was a rehearsal: nothing is written.');
  } catch (error) {
    if (error instanceof RefrainError) error.message = named(error.message);
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
