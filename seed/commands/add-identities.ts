/** `refrain identities` on the command line: who may be the same, and what a reviewer decides of it. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { plural } from '../../server/plural.ts';
import { model } from '../../server/model.ts';
import { readCorpus } from '../corpus.ts';
import type { Judgement } from '../identities.ts';
import { judge, undo } from '../identity/judge.ts';
import { LEAST, proposeIdentities } from '../identity/propose.ts';
import { sayCandidate, sayJudgement } from '../identity/say.ts';
import { type AddCommand, type Output, seedOption } from './command.ts';

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
  readonly format: 'text' | 'json';
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
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action(({ seed, type, source, format, least, all }: ProposeFlags) => {
      const found = proposeIdentities(readCorpus(seed, model()), model(), {
        ...(type === undefined ? {} : { type }),
        ...(source === undefined ? {} : { sources: source }),
        least,
        all,
      });
      if (format === 'json') {
        out(JSON.stringify(found, null, 2));
        return;
      }
      for (const [index, candidate] of found.entries())
        for (const line of sayCandidate(candidate, index + 1)) out(line);
      out(
        found.length === 0
          ? 'No names that are alike and not judged.'
          : `${plural(found.length, 'candidate')}. Decide with \`identities same\`, \`different\` or \`unsure\`; nothing merges by itself.`,
      );
    });
}

interface JudgeFlags {
  readonly seed: string;
  readonly by: string;
  readonly why: string;
  readonly name?: string;
}

const MEANS: Readonly<Record<Judgement['verdict'], string>> = {
  same: 'Judge that these mentions are one.',
  different: 'Judge that two mentions are two, however alike their names are.',
  unsure: 'Leave open whether two mentions are one: they stay two, and patterns that hang on it say so.',
};

function addVerdict(identities: Command, verdict: Judgement['verdict'], { out }: Output): void {
  const command = identities
    .command(verdict)
    .description(`${MEANS[verdict]} Appends to identities.yaml.`)
    .argument('<mention...>', 'source/key: case-of-fathers/klyshev')
    .requiredOption('--by <reviewer>', 'initials or a pseudonym')
    .requiredOption('--why <reason>', 'what the judgement rests on')
    .option(...seedOption);
  if (verdict === 'same') command.option('--name <name>', 'the spelling to show');
  command.action((mentions: string[], { seed, by, why, name }: JudgeFlags) => {
    const given = { verdict, mentions, by, why, ...(name === undefined ? {} : { name }) };
    const written = judge(readCorpus(seed, model()), given);
    out(sayJudgement(written));
    for (const id of written.formerly ?? [])
      out(`${id} is given up; it leads to ${written.entity ?? ''} now.`);
    out(`Load to see it; take it back with \`identities undo ${written.id}\`.`);
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
    .action((id: string | undefined, { seed }: { seed: string }) =>
      output.out(`Taken back: ${sayJudgement(undo(readCorpus(seed, model()), id))}`),
    );
  identities
    .command('list')
    .description('List the judgements.')
    .option(...seedOption)
    .action(({ seed }: { seed: string }) => {
      const { judgements } = readCorpus(seed, model());
      for (const judgement of judgements) output.out(sayJudgement(judgement));
      output.out(`${plural(judgements.length, 'judgement')}.`);
    });
};
