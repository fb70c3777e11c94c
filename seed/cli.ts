/** The command line: `npm run refrain -- <command>`. Each command is added by a file of `seed/commands`. */
import { Command } from 'commander';
import { RefrainError } from '../server/errors.ts';
import { addChanges } from './commands/add-changes.ts';
import { addCheck } from './commands/add-check.ts';
import { addCount } from './commands/add-count.ts';
import { addExtract } from './commands/add-extract.ts';
import { addGraph } from './commands/add-graph.ts';
import { addIdentities } from './commands/add-identities.ts';
import { addPatterns } from './commands/add-patterns.ts';
import { addReview } from './commands/add-review.ts';
import { addWithhold } from './commands/add-withhold.ts';
import type { AddCommand } from './commands/command.ts';

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
];

// Who reads only the beginning, as `head` does, has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
const output = { out: line(process.stdout), err: line(process.stderr) };

const program = new Command('refrain').description(
  'From documents to reviewed claims, and from those to the graph. The settings of docs/settings.md apply; REFRAIN_DATA and NEO4J_URI say which graph.',
);
for (const add of COMMANDS) add(program, output);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof RefrainError)) throw error;
  output.err(error.message);
  process.exitCode = 1;
}
