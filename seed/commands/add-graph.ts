/** `refrain load`, `status` and `digest` on the command line. */
import { readConfig } from '../../server/config.ts';
import { model } from '../../server/model.ts';
import { readCorpus } from '../corpus.ts';
import { digest } from '../load/digest.ts';
import { entriesOf } from '../withhold/minors.ts';
import { type AddCommand, seedOption } from './command.ts';
import { dryRunOption } from './dry-run.ts';
import { type Format, formatOption, printList } from './format.ts';
import { withDatabase } from './graph.ts';
import { loadCommand, type LoadAsked, sayReport } from './load.ts';
import { reviewStatus } from './review-status.ts';
import { graphStatus } from './status.ts';

interface StatusFlags {
  readonly review: boolean;
  readonly seed: string;
  readonly format: Format;
}

export const addGraph: AddCommand = (program, output) => {
  const { out, err, mend } = output;
  program
    .command('load')
    .description(
      'Load the reviewed claims into the graph: each source whole or not at all, and nothing twice.',
    )
    .option(...seedOption)
    .option('--replace', 'take out, without asking, the sources that the seed folder lacks', false)
    .option(...dryRunOption)
    .addHelpText(
      'after',
      '\nA source that `check` refuses is left as the graph has it. Exit code 1 when any was refused, 2 when sources would go and nobody said that they may.',
    )
    .action(async (asked: LoadAsked) => {
      const report = await withDatabase(err, (database) =>
        loadCommand(database, readConfig(), asked, output),
      );
      if (report === null) return;
      for (const line of sayReport(report)) out(line);
      if (report.refusals.length > 0) mend();
    });

  program
    .command('status')
    .description('Say what is in the graph, and whether a load was cut short.')
    .option('--review', 'say instead how far the review of each source has come; needs no database', false)
    .option(...seedOption)
    .addOption(formatOption())
    .action(async ({ review, seed, format }: StatusFlags) => {
      const { length: withheld } = entriesOf(readCorpus(seed, model()));
      if (review) printList(reviewStatus(seed, withheld), format, out);
      else {
        const { dataFolder } = readConfig();
        const found = await withDatabase(err, (database) => graphStatus(database, dataFolder, withheld));
        printList(found, format, out);
      }
    });

  program
    .command('digest')
    .description('Print a hash of what is in the graph; it depends neither on order nor on internal ids.')
    .action(async () => out(await withDatabase(err, digest)));
};
