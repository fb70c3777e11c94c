/** The program of the command line, without its terminal: words in, lines and an exit code out. */
import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { addChanges } from './commands/add-changes.ts';
import { addCheck } from './commands/add-check.ts';
import { addCount } from './commands/add-count.ts';
import { addExtract } from './commands/add-extract.ts';
import { addGraph } from './commands/add-graph.ts';
import { addIdentities } from './commands/add-identities.ts';
import { addPatterns } from './commands/add-patterns.ts';
import { addReview } from './commands/add-review.ts';
import { addToken } from './commands/add-token.ts';
import { addWithhold } from './commands/add-withhold.ts';
import { type AddCommand, checkSeed, type Output } from './commands/command.ts';
import { EXIT, sayFailure } from './commands/failure.ts';

/** In the order in which they are used. */
const COMMANDS: readonly AddCommand[] = [
  addExtract,
  addReview,
  addCheck,
  addIdentities,
  addWithhold,
  addGraph,
  addChanges,
  addPatterns,
  addCount,
  addToken,
];

const AFTER = `
The answer stands on standard output, all else on standard error, so that "refrain … > file" holds nothing but the answer.
Exit codes: 0 done; 1 something in the files is to be mended; 2 it cannot be asked so; 3 the machine, the settings or
the database are not as they have to be; 70 a fault of Refrain's own. docs/terminal.md has every command.`;

/** The whole program, with every command. */
export function refrainProgram(output: Output): Command {
  const whole = (text: string): string => text.replace(/\n$/u, '');
  const program = new Command('refrain')
    .description(
      'From documents to reviewed claims, and from those to the graph. The settings of docs/settings.md apply; REFRAIN_DATA and NEO4J_URI say which graph.',
    )
    .version(manifest.version, '--version', 'print the version')
    .addHelpText('after', AFTER)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.out(whole(text)),
      writeErr: (text) => output.err(whole(text)),
    })
    .hook('preAction', (_, command) => checkSeed(command));
  for (const add of COMMANDS) add(program, output);
  return program;
}

/** Runs one command line. @returns the exit code */
export async function runRefrain(words: readonly string[], given: Omit<Output, 'mend'>): Promise<number> {
  let code: number = EXIT.done;
  const output = { ...given, mend: () => void (code = EXIT.mend) };
  try {
    await refrainProgram(output).parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.asked;
    const failure = sayFailure(error);
    output.err(failure.message);
    return failure.code;
  }
}
