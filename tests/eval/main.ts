/** `npm run eval`: measures extraction against gold and prints the tables, and writes them to tests/eval/results.md. */
import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { RefrainError } from '../../server/errors.ts';
import { model } from '../../server/model.ts';
import { readGazetteer } from '../../seed/gazetteer.ts';
import { patternExtractor } from '../../seed/extract/offline.ts';
import { propose } from '../../seed/extract/propose.ts';
import { emptyScore, score } from './score.ts';
import { readSplit, type Split, SPLITS } from './splits.ts';
import { tables } from './table.ts';

const { split, notes, only } = new Command('npm run eval --')
  .description(
    'Measures extraction against documents that were claimed by hand. docs/extraction.md says how.',
  )
  .addOption(new Option('--split <name>', 'one of them; without it all').choices(Object.keys(SPLITS)))
  .option('--only <document>', 'one document')
  .option('--notes', 'say what was wrong and what was missed; not for the test split, which nobody tunes to')
  .parse()
  .opts<{ split?: Split; notes?: true; only?: string }>();

const RESULTS = new URL('results.md', import.meta.url);
const out = (line: string): void => void process.stdout.write(`${line}\n`);

async function measure(name: Split): Promise<string> {
  const corpus = readSplit(name);
  const gazetteer = readGazetteer(`${SPLITS.corpus}/gazetteer`, model());
  const total = emptyScore();
  const documents = corpus.checked.filter((c) => only === undefined || c.source.id === only);
  for (const { source, entities, claims } of documents) {
    const proposed = await propose(patternExtractor, source, { model: model(), gazetteer });
    score(source.id, proposed, { entities, claims }, total);
    for (const { claim, reason } of proposed.refused)
      total.notes.push(`${source.id}: refused ${claim.kind} "${claim.quote}": ${reason}`);
  }
  if (notes === true && name !== 'test') for (const note of total.notes.sort()) out(note);
  return `## ${name}: ${documents.length} documents\n\n${tables(total)}`;
}

try {
  const names = split === undefined ? (['corpus', 'tuning', 'test'] as const) : [split];
  const found: string[] = [];
  for (const name of names) {
    const text = await measure(name);
    found.push(text);
    out(`${text}\n`);
  }
  if (split === undefined && only === undefined)
    writeFileSync(
      RESULTS,
      `# Results\n\nWritten by \`npm run eval\`; docs/extraction.md says how to read it.\n\n${found.join('\n\n')}\n`,
    );
} catch (error) {
  if (!(error instanceof RefrainError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
