/** The command line: `npm run refrain -- <command>`. Each command lives in `seed/commands`. */
import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { RefrainError } from '../server/errors.ts';
import { SORTS, type Sort } from '../server/patterns/ranking.ts';
import { checkCommand } from './commands/check.ts';
import { withDatabase } from './commands/graph.ts';
import { sayReport } from './commands/load.ts';
import { patternsCommand } from './commands/patterns.ts';
import { SEED } from './commands/place.ts';
import { sayStatus } from './commands/status.ts';
import { digest } from './load/digest.ts';
import { loadSeed } from './load/load.ts';

const out = (line: string): void => void process.stdout.write(`${line}\n`);
const err = (line: string): void => void process.stderr.write(`${line}\n`);

const program = new Command('refrain').description(
  'From reviewed claims to the graph. The settings of docs/settings.md apply; REFRAIN_DATA and NEO4J_URI say which graph.',
);

const seedOption = [
  '--seed <folder>',
  'the folder with sources/, claims/, identities.yaml and gazetteer/',
  SEED,
] as const;

program
  .command('check')
  .description(
    'Check every claim against its source and the model, every judgement, and that no sentence is left open. Touches nothing.',
  )
  .option(...seedOption)
  .option('--write', 'fill in missing ids, and the sha256 of a text in which every quote still stands', false)
  .addHelpText(
    'after',
    '\nPrints one line for each thing to mend, with file and line. Exit code 1 when there is any.',
  )
  .action(({ seed, write }: { seed: string; write: boolean }) => {
    if (!checkCommand({ seed: resolve(seed), write, out })) process.exitCode = 1;
  });

program
  .command('load')
  .description('Load the reviewed claims into the graph: each source whole or not at all, and nothing twice.')
  .option(...seedOption)
  .addHelpText(
    'after',
    '\nA source that `check` refuses is left as the graph has it. Exit code 1 when any was refused.',
  )
  .action(async ({ seed }: { seed: string }) => {
    const report = await withDatabase(err, (database) =>
      loadSeed(database, { seedFolder: resolve(seed), log: err }),
    );
    for (const line of sayReport(report)) out(line);
    if (report.refusals.length > 0) process.exitCode = 1;
  });

program
  .command('status')
  .description('Say what is in the graph.')
  .action(async () => {
    for (const line of await withDatabase(err, sayStatus)) out(line);
  });

program
  .command('digest')
  .description('Print a hash of what is in the graph; it depends neither on order nor on internal ids.')
  .action(async () => out(await withDatabase(err, digest)));

const count = (text: string): number => {
  if (!/^[1-9]\d*$/u.test(text)) throw new InvalidArgumentError('It should be a whole number from 1.');
  return Number(text);
};
const day = (text: string): string => {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/u.test(text))
    throw new InvalidArgumentError('It should be a date: 2020, 2020-06 or 2020-06-21.');
  return text;
};

interface PatternsFlags {
  format: 'text' | 'json' | 'csv';
  sort: Sort;
  support: number;
  features: number;
  first: number;
  since?: string;
  hedged: boolean;
  attributed: boolean;
  contested: boolean;
  withoutSource: string[];
  withoutKind: string[];
  quotes: boolean;
}

program
  .command('patterns')
  .description(
    'Say what repeats: features that two or more cases share, how surprising that is, and on whose word.',
  )
  .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'csv']).default('text'))
  .addOption(
    new Option('--sort <order>', 'surprise is support times the binary logarithm of lift')
      .choices(SORTS)
      .default('SURPRISE'),
  )
  .option('--support <cases>', 'at least this many cases', count, 2)
  .option('--features <number>', 'at least this many features', count, 1)
  .option('--first <number>', 'print this many', count, 10)
  .option('--since <date>', 'leave out what is known to lie before', day)
  .option('--no-hedged', 'leave out hedged claims')
  .option('--no-attributed', 'leave out attributed claims')
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
          withoutContested: !flags.contested,
          withoutSources: flags.withoutSource,
          withoutKinds: flags.withoutKind,
          since: flags.since ?? null,
        },
        search: { minSupport: flags.support, minFeatures: flags.features, sort: flags.sort },
        first: flags.first,
        format: flags.format,
        quotes: flags.quotes,
        out,
      }),
    );
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof RefrainError)) throw error;
  err(error.message);
  process.exitCode = 1;
}
