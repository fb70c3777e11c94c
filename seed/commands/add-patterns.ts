/** `refrain patterns` on the command line. */
import { InvalidArgumentError, Option } from 'commander';
import { SORTS, type Sort } from '../../server/patterns/ranking.ts';
import { readConfig } from '../../server/config.ts';
import { type AddCommand, wholeNumber } from './command.ts';
import { type Format, formatOption } from './format.ts';
import { withDatabase } from './graph.ts';
import { patternsCommand } from './patterns.ts';

const day = (text: string): string => {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/u.test(text))
    throw new InvalidArgumentError('It should be a date: 2020, 2020-06 or 2020-06-21.');
  return text;
};

interface PatternsFlags {
  format: Format;
  sort: Sort;
  support: number;
  features: number;
  first: number;
  since?: string;
  hedged: boolean;
  attributed: boolean;
  inferred: boolean;
  contested: boolean;
  withoutSource: string[];
  withoutKind: string[];
  quotes: boolean;
}

export const addPatterns: AddCommand = (program, { out, err }) => {
  program
    .command('patterns')
    .description(
      'Say what repeats: features that two or more cases share, how surprising that is, and on whose word.',
    )
    .addOption(formatOption())
    .addOption(
      new Option('--sort <order>', 'surprise is support times the binary logarithm of lift')
        .choices(SORTS)
        .default('SURPRISE'),
    )
    .option('--support <cases>', 'at least this many cases; one case repeats nothing', wholeNumber(2), 2)
    .option('--features <number>', 'at least this many features', wholeNumber(1), 1)
    .option('--first <number>', 'print this many', wholeNumber(1), 10)
    .option('--since <date>', 'leave out what is known to lie before', day)
    .option('--no-hedged', 'leave out hedged claims')
    .option('--no-attributed', 'leave out what a document has somebody else say')
    .option('--no-inferred', 'leave out what a reviewer concludes')
    .option('--no-contested', 'leave out what speakers contradict each other on')
    .option('--without-source <id...>', 'leave out sources', [])
    .option('--without-kind <kind...>', 'leave out relationships or attributes: JUDGED', [])
    .option('--no-quotes', 'leave out the quotes')
    .action(async (flags: PatternsFlags) => {
      await withDatabase(err, (database) =>
        patternsCommand(database, {
          filter: {
            withoutHedged: !flags.hedged,
            withoutAttributed: !flags.attributed,
            withoutInferred: !flags.inferred,
            withoutContested: !flags.contested,
            withoutSources: flags.withoutSource,
            withoutKinds: flags.withoutKind,
            since: flags.since ?? null,
          },
          search: { minSupport: flags.support, minFeatures: flags.features, sort: flags.sort },
          first: flags.first,
          format: flags.format,
          quotes: flags.quotes,
          contact: readConfig().contact,
          out,
        }),
      );
    });
};
