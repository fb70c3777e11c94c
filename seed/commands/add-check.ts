/** `refrain check` on the command line. */
import { checkCommand } from './check.ts';
import { type AddCommand, seedOption } from './command.ts';
import { dryRunOption, onSeed } from './dry-run.ts';
import { type Format, formatOption } from './format.ts';

interface CheckFlags {
  readonly seed: string;
  readonly write: boolean;
  readonly dryRun: boolean;
  readonly format: Format;
}

export const addCheck: AddCommand = (program, output) => {
  program
    .command('check')
    .description(
      'Check every claim against its source and the model, every judgement, and that no sentence is left open. Touches nothing.',
    )
    .option(...seedOption)
    .option(
      '--write',
      'fill in missing ids, and the sha256 of a text in which every quote still stands',
      false,
    )
    .option(...dryRunOption)
    .addOption(formatOption())
    .addHelpText(
      'after',
      '\nPrints one line for each thing to mend, with file and line. Exit code 1 when there is any.',
    )
    .action(async ({ write, format, ...flags }: CheckFlags) => {
      await onSeed(flags, output, (seed, told) => {
        if (!checkCommand({ seed, write, format, ...told })) output.mend();
      });
    });
};
