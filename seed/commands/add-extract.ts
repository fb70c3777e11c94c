/** `refrain extract` on the command line. */
import { isAbsolute, join, relative, resolve } from 'node:path';
import { Option } from 'commander';
import { readConfig } from '../../server/config.ts';
import type { Extractor } from '../extract/extractor.ts';
import { llmFromEnvironment } from '../extract/llm/llm.ts';
import { patternExtractor } from '../extract/offline.ts';
import { type AddCommand, seedOption } from './command.ts';
import { dryRunOption, onSeed } from './dry-run.ts';
import { extractCommand } from './extract.ts';

interface Flags {
  seed: string;
  format: 'text' | 'json' | 'ndjson';
  dryRun: boolean;
  id?: string;
  update: boolean;
  extractor: 'pattern' | 'llm';
}

export const addExtract: AddCommand = (program, output) => {
  program
    .command('extract')
    .description(
      'Read documents and propose claims, each with the words it rests on. Proposals are written beside the sources, or printed.',
    )
    .argument('<file...>', '.txt, .md, .html, .pdf or .docx, or folders with such files')
    .option(...seedOption)
    .addOption(
      new Option(
        '--format <format>',
        'json prints a list, ndjson a line for each document; both write nothing',
      )
        .choices(['text', 'json', 'ndjson'])
        .default('text'),
    )
    .option(...dryRunOption)
    .addOption(
      new Option(
        '--extractor <name>',
        'pattern works offline; llm asks the language model of docs/language-model.md',
      )
        .choices(['pattern', 'llm'])
        .default('pattern'),
    )
    .option('--id <id>', 'the id of the source; from the name of the file otherwise')
    .option('--update', 'a document takes the place of the one that its source has', false)
    .addHelpText(
      'after',
      '\nWhat was accepted or rejected is never touched, and is not proposed again. Exit code 1 when a document could not be read.',
    )
    .action(async (files: string[], { extractor: name, ...flags }: Flags) => {
      const extractor: Extractor =
        name === 'llm' ? llmFromEnvironment(readConfig(process.env), { log: output.err }) : patternExtractor;
      await onSeed(flags, output, async (seed, { out, err }) => {
        // A document of the seed folder is one of the copy, too.
        const there = files.map((file) => {
          const within = relative(flags.seed, resolve(file));
          return isAbsolute(within) || within.startsWith('..') ? file : join(seed, within);
        });
        if (!(await extractCommand(there, { ...flags, seed, extractor, out, err }))) output.mend();
      });
    });
};
