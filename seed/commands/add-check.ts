/** `refrain check` on the command line. */
import { checkCommand } from './check.ts';
import { type AddCommand, seedOption } from './command.ts';

export const addCheck: AddCommand = (program, { out }) => {
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
    .addHelpText(
      'after',
      '\nPrints one line for each thing to mend, with file and line. Exit code 1 when there is any.',
    )
    .action(({ seed, write }: { seed: string; write: boolean }) => {
      if (!checkCommand({ seed, write, out })) process.exitCode = 1;
    });
};
