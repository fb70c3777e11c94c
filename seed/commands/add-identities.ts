/** `refrain identities` on the command line: who may be the same, and what a reviewer decides of it. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { plural } from '../../server/plural.ts';
import { model } from '../../server/model.ts';
import { readCorpus } from '../corpus.ts';
import type { Judgement } from '../identities.ts';
import { judge, undo } from '../identity/judge.ts';
import { type Candidate, LEAST, proposeIdentities } from '../identity/propose.ts';
import { sayCandidate, sayJudgement } from '../identity/say.ts';
import { type AddCommand, type Output, reviewerOf, reviewerOption, seedOption } from './command.ts';
import { dryRunOption, onSeed } from './dry-run.ts';
import { type Format, formatOption, printList } from './format.ts';

const score = (text: string): number => {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('It should be a number from 0 to 1.');
  return value;
};

interface ProposeFlags {
  readonly seed: string;
  readonly type?: string;
  readonly source?: readonly string[];
  readonly format: Format;
  readonly least: number;
  readonly all: boolean;
}

function addPropose(identities: Command, { out }: Output): void {
  identities
    .command('propose')
    .description('List mentions that may be one, by their names, with reasons and context. Merges nothing.')
    .option(...seedOption)
    .addOption(new Option('--type <type>', 'only nodes of this type').choices([...model().entities.keys()]))
    .option('--source <id...>', 'only what has an end in one of these sources')
    .option('--least <score>', 'the least score, from 0 to 1', score, LEAST)
    .option('--all', 'also what is judged already, and a surname alone against a whole name', false)
    .addOption(formatOption())
    .action(({ seed, type, source, format, least, all }: ProposeFlags) => {
      const found = proposeIdentities(readCorpus(seed, model()), model(), {
        ...(type === undefined ? {} : { type }),
        ...(source === undefined ? {} : { sources: source }),
        least,
        all,
      });
      const end =
        found.length === 0
          ? 'No names that are alike and not judged.'
          : `${plural(found.length, 'candidate')}. Decide with \`identities same\`, \`different\` or \`unsure\`; nothing merges by itself.`;
      const list = {
        items: found,
        columns: ['type', 'score', 'a', 'a_name', 'b', 'b_name', 'reasons', 'judged'],
        row: ({ a, b, score, reasons, judged }: Candidate) => ({
          type: a.type,
          score,
          a: a.mention,
          a_name: a.name,
          b: b.mention,
          b_name: b.name,
          reasons,
          judged: judged?.verdict ?? null,
        }),
        text: () => [...found.flatMap((candidate, index) => sayCandidate(candidate, index + 1)), end],
      };
      printList(list, format, out);
    });
}

interface JudgeFlags {
  readonly seed: string;
  readonly dryRun: boolean;
  readonly reviewer?: string;
  readonly why: string;
  readonly name?: string;
}

const MEANS: Readonly<Record<Judgement['verdict'], string>> = {
  same: 'Judge that these mentions are one.',
  different: 'Judge that two mentions are two, however alike their names are.',
  unsure: 'Leave open whether two mentions are one: they stay two, and patterns that hang on it say so.',
};

function addVerdict(identities: Command, verdict: Judgement['verdict'], output: Output): void {
  const command = identities
    .command(verdict)
    .description(`${MEANS[verdict]} Appends to identities.yaml.`)
    .argument('<mention...>', 'source/key: case-of-fathers/klyshev')
    .option(...reviewerOption)
    .requiredOption('--why <reason>', 'what the judgement rests on')
    .option(...seedOption)
    .option(...dryRunOption);
  if (verdict === 'same') command.option('--name <name>', 'the spelling to show');
  command.action(async (mentions: string[], flags: JudgeFlags) => {
    const { why, name } = flags;
    const given = { verdict, mentions, by: reviewerOf(flags), why, ...(name === undefined ? {} : { name }) };
    await onSeed(flags, output, (seed, { out }) => {
      const written = judge(readCorpus(seed, model()), given);
      out(sayJudgement(written));
      for (const id of written.formerly ?? [])
        out(`${id} is given up; it leads to ${written.entity ?? ''} now.`);
      out(`Load to see it; take it back with \`identities undo ${written.id}\`.`);
    });
  });
}

export const addIdentities: AddCommand = (program, output) => {
  const identities = program
    .command('identities')
    .description('Say who may be the same across sources, and keep what a reviewer decides.');
  addPropose(identities, output);
  for (const verdict of ['same', 'different', 'unsure'] as const) addVerdict(identities, verdict, output);
  identities
    .command('undo')
    .description('Take back the last judgement of identities.yaml, or the one named.')
    .argument('[judgement]', 'its id, as `identities list` has it')
    .option(...seedOption)
    .option(...dryRunOption)
    .action((id: string | undefined, flags: { readonly seed: string; readonly dryRun: boolean }) =>
      onSeed(flags, output, (seed, { out }) =>
        out(`Taken back: ${sayJudgement(undo(readCorpus(seed, model()), id))}`),
      ),
    );
  identities
    .command('list')
    .description('List the judgements.')
    .option(...seedOption)
    .addOption(formatOption())
    .action(({ seed, format }: { readonly seed: string; readonly format: Format }) => {
      const { judgements: items } = readCorpus(seed, model());
      const columns = ['id', 'verdict', 'mentions', 'entity', 'by', 'why', 'place'];
      const row = ({ id, verdict, mentions, entity, by, why, place }: Judgement) => ({
        id,
        verdict,
        mentions,
        entity: entity ?? null,
        by,
        why,
        place,
      });
      const text = () => [...items.map(sayJudgement), `${plural(items.length, 'judgement')}.`];
      printList({ items, columns, row, text }, format, output.out);
    });
};
