/** `refrain count` on the command line. */
import type { AddCommand } from './command.ts';
import { countThings, sayCounted } from './count.ts';
import { type Format, formatOption, printList } from './format.ts';
import { withDatabase } from './graph.ts';

export const addCount: AddCommand = (program, { out, err }) => {
  program
    .command('count')
    .description(
      'Count what is in the graph, or about what is named: cases, neighbours, defendants; docs/counts.md says what each counts.',
    )
    .argument('[ids...]', 'of nodes, features (GROUND_FOR=dulat-agadil) or patterns (p-…)')
    .addOption(formatOption())
    .action(async (ids: string[], { format }: { readonly format: Format }) => {
      const items = await withDatabase(err, (database) => countThings(database, ids));
      const columns = ['of', 'name', 'count', 'countIfSame', 'inWords'];
      printList(
        { items, columns, row: (one) => ({ ...one }), text: () => items.map(sayCounted) },
        format,
        out,
      );
    });
};
