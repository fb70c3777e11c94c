/** Reads the documents that extraction is measured on: the corpus and two splits of gold. */
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../server/config.ts';
import { InvalidFile } from '../../server/errors.ts';
import { model } from '../../server/model.ts';
import { type Corpus, readCorpus } from '../../seed/corpus.ts';
import { refusalLines } from '../../seed/load/load.ts';

/** The corpus and the documents that patterns may be written on count as tuning. */
export const SPLITS = {
  corpus: join(PROJECT_FOLDER, 'seed'),
  tuning: join(PROJECT_FOLDER, 'tests', 'fixtures', 'gold', 'tuning'),
  test: join(PROJECT_FOLDER, 'tests', 'fixtures', 'gold', 'test'),
} as const;

export type Split = keyof typeof SPLITS;

/** Reads a split; gold that the gate refuses is no gold. @throws InvalidFile with its refusals */
export function readSplit(split: Split): Corpus {
  const corpus = readCorpus(SPLITS[split], model());
  const refused = refusalLines(corpus);
  if (refused.length > 0) throw new InvalidFile(SPLITS[split], `does not hold:\n${refused.join('\n')}`);
  return corpus;
}
