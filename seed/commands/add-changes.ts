/** `refrain changes` on the command line. */
import { Option } from 'commander';
import { changesCommand, versionsCommand } from './changes.ts';
import type { AddCommand } from './command.ts';
import { withDatabase } from './graph.ts';

interface Flags {
  readonly since?: string;
  readonly until?: string;
  readonly versions: boolean;
  readonly format: 'text' | 'json';
}

export const addChanges: AddCommand = (program, { out, err }) => {
  program
    .command('changes')
    .description(
      'Say what changed in the graph: with the last load, or between two versions that it remembers.',
    )
    .option('--since <version>', 'the version before; else the one before --until')
    .option('--until <version>', 'the version after; else the newest')
    .option('--versions', 'list the versions instead, the newest first', false)
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action(async ({ since, until, versions, format }: Flags) => {
      await withDatabase(err, (database) =>
        versions
          ? versionsCommand(database, { format, out })
          : changesCommand(database, { since: since ?? null, until: until ?? null, format, out }),
      );
    });
};
