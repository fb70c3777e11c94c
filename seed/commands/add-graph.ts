/** `refrain load`, `status` and `digest` on the command line. */
import { model } from '../../server/model.ts';
import { readCorpus } from '../corpus.ts';
import { digest } from '../load/digest.ts';
import { loadSeed } from '../load/load.ts';
import { entriesOf } from '../withhold/minors.ts';
import { type AddCommand, seedOption } from './command.ts';
import { withDatabase } from './graph.ts';
import { sayReport } from './load.ts';
import { sayReviewStatus } from './review-status.ts';
import { sayStatus } from './status.ts';

export const addGraph: AddCommand = (program, { out, err }) => {
  program
    .command('load')
    .description(
      'Load the reviewed claims into the graph: each source whole or not at all, and nothing twice.',
    )
    .option(...seedOption)
    .addHelpText(
      'after',
      '\nA source that `check` refuses is left as the graph has it. Exit code 1 when any was refused.',
    )
    .action(async ({ seed }: { seed: string }) => {
      const report = await withDatabase(err, (database) =>
        loadSeed(database, { seedFolder: seed, log: err }),
      );
      for (const line of sayReport(report)) out(line);
      if (report.refusals.length > 0) process.exitCode = 1;
    });

  program
    .command('status')
    .description('Say what is in the graph.')
    .option('--review', 'say instead how far the review of each source has come; needs no database', false)
    .option(...seedOption)
    .action(async ({ review, seed }: { review: boolean; seed: string }) => {
      for (const line of review ? sayReviewStatus(seed) : await withDatabase(err, sayStatus)) out(line);
      const { length: withheld } = entriesOf(readCorpus(seed, model()));
      if (withheld > 0) out(`${withheld} withheld`);
    });

  program
    .command('digest')
    .description('Print a hash of what is in the graph; it depends neither on order nor on internal ids.')
    .action(async () => out(await withDatabase(err, digest)));
};
