/** `refrain review`, `accept` and `reject` on the command line. */
import type { Command } from 'commander';
import { BadRequest } from '../../server/errors.ts';
import { model } from '../../server/model.ts';
import { plural } from '../../server/plural.ts';
import { type ManyDecided, decideMany } from '../review/decide-many.ts';
import { shelf } from '../review/shelf.ts';
import { type AddCommand, type Output, reviewerOf, reviewerOption, seedOption } from './command.ts';
import { dryRunOption, onSeed } from './dry-run.ts';
import { openDesk } from './review.ts';

interface DecideFlags {
  readonly seed: string;
  readonly dryRun: boolean;
  readonly all: boolean;
  readonly reviewer?: string;
  readonly note?: string;
}

function* sayDecided(verb: string, source: string, { done, refused }: ManyDecided): Generator<string> {
  for (const { claim, reason } of refused) yield `${claim} refused: ${reason}`;
  yield `${verb} ${plural(done.length, 'claim')} of ${source}${refused.length === 0 ? '' : `, refused ${refused.length}`}.`;
}

function addDecision(
  program: Command,
  output: Output,
  verb: 'accept' | 'reject',
  description: string,
): Command {
  const status = `${verb}ed` as const;
  return program
    .command(verb)
    .description(description)
    .argument('<source>', 'the id of a source')
    .argument('[claim...]', 'ids of claims')
    .option(...seedOption)
    .option('--all', 'every claim of the source that is proposed', false)
    .option(...reviewerOption)
    .option(...dryRunOption)
    .option('--note <text>', 'why')
    .action(async (source: string, claims: string[], flags: DecideFlags) => {
      if (flags.all === claims.length > 0)
        throw new BadRequest('', 'Name claims, or give --all, and not both.');
      const reviewer = reviewerOf(flags);
      await onSeed(flags, output, (seed, { out }) => {
        const review = shelf(seed, model()).review(source);
        const decided = decideMany(review, status, flags.all ? 'all' : claims, reviewer, flags.note);
        for (const line of sayDecided(verb === 'accept' ? 'Accepted' : 'Rejected', source, decided))
          out(line);
        if (decided.refused.length > 0) output.mend();
      });
    });
}

export const addReview: AddCommand = (program, output) => {
  program
    .command('review')
    .description('Open the desk: a page, on this machine only, on which a person decides what was proposed.')
    .option(...seedOption)
    .option(...reviewerOption)
    .option('--port <number>', 'a port of this machine; 0 takes a free one', '0')
    .addHelpText(
      'after',
      '\nPrints the address, which holds the token of this run: only who has it can use the desk. Ctrl-C closes it; every decision is saved as it is made.',
    )
    .action(async (asked: { seed: string; port: string; reviewer?: string }) => {
      await openDesk({ ...asked, output });
    });
  addDecision(
    program,
    output,
    'accept',
    'Accept proposed claims. What the gate refuses stays as it was.',
  ).addHelpText('after', '\nExit code 1 when the gate refuses any; each comes with its reason.');
  addDecision(
    program,
    output,
    'reject',
    'Reject claims. Each stays in the file, so that it is not proposed again.',
  );
};
