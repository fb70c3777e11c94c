/** `refrain withhold` and `unwithhold` on the command line. */
import { BadRequest } from '../../server/errors.ts';
import { model } from '../../server/model.ts';
import { plural } from '../../server/plural.ts';
import { readCorpus } from '../corpus.ts';
import { giveBack, keepBack, type Kept } from '../withhold/keep.ts';
import { entriesOf } from '../withhold/minors.ts';
import { type AddCommand, reviewerOf, reviewerOption, seedOption } from './command.ts';
import { dryRunOption, onSeed } from './dry-run.ts';
import { type Format, formatOption, type List, printList } from './format.ts';

interface WithholdFlags {
  readonly seed: string;
  readonly dryRun: boolean;
  readonly why?: string;
  readonly reviewer?: string;
  readonly list: boolean;
  readonly format: Format;
}

/** An entry of the list. */
interface Listed {
  /** Null for a minor who may appear. */
  readonly id: string | null;
  readonly what: string;
  readonly by: string;
  readonly why: string;
  readonly isWithheld: boolean;
}

/** What was withheld, in words that do not name it. */
function* sayKept({ id, about }: Kept): Generator<string> {
  if (about.kind === 'claim') {
    yield `Withheld as ${id}: a claim.`;
    yield about.wordsStay
      ? 'Its words stay in the text, since other claims rest on them.'
      : 'Its words go from the text as well.';
  } else {
    yield `Withheld as ${id}: a ${about.type} with ${plural(about.mentions, 'mention')}, and every claim on it.`;
    if (about.likeNames > 0)
      yield `${plural(about.likeNames, 'other mention')} of the same name, judged no part of it: redacted, but not taken out. See \`refrain identities propose\`.`;
  }
  yield 'Run `refrain load` to take it out of the graph.';
}

/** What is withheld, and which minors may appear; the list names them. */
function listOf(seed: string): List<Listed> {
  const corpus = readCorpus(seed, model());
  const entries = entriesOf(corpus);
  const items: Listed[] = [
    ...entries.map(({ id, what, by, why }) => ({ id, what, by, why, isWithheld: true })),
    ...corpus.shown.map(({ what, by, why }) => ({ id: null, what, by, why, isWithheld: false })),
  ];
  return {
    items,
    columns: ['id', 'what', 'by', 'why', 'isWithheld'],
    row: (one) => ({ ...one }),
    text: () => [
      ...items.map(({ id, what, by, why }) => `${id ?? 'a minor who may appear:'}  ${what}  (${by}) ${why}`),
      `${entries.length} withheld.`,
    ],
  };
}

export const addWithhold: AddCommand = (program, output) => {
  program
    .command('withhold')
    .description('Keep an entity or a claim out of the graph, and its name out of all that is loaded.')
    .argument('[what]', 'source/key, the id of a node, or the id of a claim')
    .option(...seedOption)
    .option('--why <reason>', 'why it must not appear')
    .option(...reviewerOption)
    .option('--list', 'list what is withheld; the list names it', false)
    .addOption(formatOption())
    .option(...dryRunOption)
    .addHelpText(
      'after',
      '\nSee docs/withholding.md for what remains in the seed folder, which must not be published with the graph.',
    )
    .action(async (what: string | undefined, flags: WithholdFlags) => {
      const { why, list } = flags;
      if (list) {
        printList(listOf(flags.seed), flags.format, output.out);
        return;
      }
      if (what === undefined || why === undefined)
        throw new BadRequest(
          '',
          'say what to withhold, with --why and --reviewer.',
          'See `refrain withhold --help`.',
        );
      const by = reviewerOf(flags);
      await onSeed(flags, output, (seed, { out }) => {
        for (const line of sayKept(keepBack(readCorpus(seed, model()), model(), { what, by, why })))
          out(line);
      });
    });

  program
    .command('unwithhold')
    .description('Let something that was withheld appear again.')
    .argument('<what>', 'as it was withheld, or the id of the entry: w-…')
    .option(...seedOption)
    .option('--why <reason>', 'of a minor: why they may appear')
    .option(...reviewerOption)
    .option(...dryRunOption)
    .action(async (what: string, flags: Omit<WithholdFlags, 'list' | 'format'>) => {
      const reason = flags.why === undefined ? null : { by: reviewerOf(flags), why: flags.why };
      await onSeed(flags, output, (seed, { out }) => {
        const { id } = giveBack(readCorpus(seed, model()), what, reason);
        out(`${id} is taken out. Run \`refrain load\` to bring back what it kept.`);
      });
    });
};
