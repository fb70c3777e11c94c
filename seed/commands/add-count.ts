/** `refrain count` on the command line. */
import { Option } from 'commander';
import type { AddCommand } from './command.ts';
import { countThings, sayCounted } from './count.ts';
import { withDatabase } from './graph.ts';

export const addCount: AddCommand = (program, { out, err }) => {
  program
    .command('count')
    .description(
      'Count what is in the graph, or about what is named: cases, neighbours, defendants; docs/counts.md says what each counts.',
    )
    .argument('[ids...]', 'of nodes, features (GROUND_FOR=dulat-agadil) or patterns (p-…)')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action(async (ids: string[], { format }: { format: 'text' | 'json' }) => {
      const found = await withDatabase(err, (database) => countThings(database, ids));
      if (format === 'json') out(JSON.stringify(found, null, 2));
      else for (const one of found) out(sayCounted(one));
    });
};
