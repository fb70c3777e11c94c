/** `refrain withhold` and `unwithhold` on the command line. */
import { BadRequest } from '../../server/errors.ts';
import { model } from '../../server/model.ts';
import { plural } from '../../server/plural.ts';
import { readCorpus } from '../corpus.ts';
import { giveBack, keepBack, type Kept } from '../withhold/keep.ts';
import { entriesOf } from '../withhold/minors.ts';
import { type AddCommand, seedOption } from './command.ts';

interface WithholdFlags {
  readonly seed: string;
  readonly why?: string;
  readonly by?: string;
  readonly list: boolean;
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

export const addWithhold: AddCommand = (program, { out }) => {
  program
    .command('withhold')
    .description('Keep an entity or a claim out of the graph, and its name out of all that is loaded.')
    .argument('[what]', 'source/key, the id of a node, or the id of a claim')
    .option(...seedOption)
    .option('--why <reason>', 'why it must not appear')
    .option('--by <reviewer>', 'initials or a pseudonym')
    .option('--list', 'list what is withheld; the list names it', false)
    .addHelpText(
      'after',
      '\nSee docs/withholding.md for what remains in the seed folder, which must not be published with the graph.',
    )
    .action((what: string | undefined, { seed, why, by, list }: WithholdFlags) => {
      const corpus = readCorpus(seed, model());
      if (list) {
        const entries = entriesOf(corpus);
        for (const w of entries) out(`${w.id}  ${w.what}  (${w.by}) ${w.why}`);
        for (const s of corpus.shown) out(`a minor who may appear: ${s.what}  (${s.by}) ${s.why}`);
        out(`${entries.length} withheld.`);
        return;
      }
      if (what === undefined || why === undefined || by === undefined)
        throw new BadRequest(
          '',
          'say what to withhold, with --why and --by.',
          'See `refrain withhold --help`.',
        );
      for (const line of sayKept(keepBack(corpus, model(), { what, by, why }))) out(line);
    });

  program
    .command('unwithhold')
    .description('Let something that was withheld appear again.')
    .argument('<what>', 'as it was withheld, or the id of the entry: w-…')
    .option(...seedOption)
    .option('--why <reason>', 'of a minor: why they may appear')
    .option('--by <reviewer>', 'of a minor: initials or a pseudonym')
    .action((what: string, { seed, by, why }: Omit<WithholdFlags, 'list'>) => {
      const reason = by === undefined || why === undefined ? null : { by, why };
      const { id } = giveBack(readCorpus(seed, model()), what, reason);
      out(`${id} is taken out. Run \`refrain load\` to bring back what it kept.`);
    });
};
