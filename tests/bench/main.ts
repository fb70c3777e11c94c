/** `npm run bench`: measures, prints one table and writes it to tests/bench/results.md. */
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { ending } from './ending.ts';
import type { Result } from './row.ts';
import { rows } from './rows/all.ts';
import { stage } from './stage.ts';
import { table } from './table.ts';

const QUICK = [1_000];
const FULL = [1_000, 10_000];
const HEAD = '# Results\n\nWritten by `npm run bench`; docs/performance.md says how to read it.';
const RESULTS = new URL('results.md', import.meta.url);

const options = new Command('npm run bench --')
  .description('Measures Refrain against the least that each task can cost. docs/performance.md says how.')
  .option('--quick', 'networks of 1,000 cases only, so no growth')
  .option('--only <row...>', `these rows only; writes no results.md`)
  .addHelpText('after', `\nRows:\n${rows.map((r) => `  ${r.name.padEnd(14)} ${r.says}`).join('\n')}`)
  .parse()
  .opts<{ quick?: true; only?: string[] }>();

const log = (line: string): void => void process.stderr.write(`${line}\n`);
const unknown = (options.only ?? []).filter((name) => !rows.some((row) => row.name === name));
if (unknown.length > 0) {
  log(`No row is called ${unknown.join(' or ')}. There are: ${rows.map((row) => row.name).join(', ')}.`);
  process.exit(1);
}

const end = ending();
const chosen = rows.filter((row) => options.only?.includes(row.name) ?? true);
const found: Result[] = [];
let current = '';
const shared = stage(options.quick === true ? QUICK : FULL, end, (line) => log(`  ${current}: ${line}`));
for (const row of chosen) {
  current = row.name;
  log(`${row.name}: ${row.says}`);
  try {
    found.push(...(await row.measure(shared)));
  } catch (error) {
    if (end.hasBegun()) break;
    process.exitCode = 1;
    log(
      `${row.name} could not be measured: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}
await end.run();
const text = table(found);
process.stdout.write(`${text}\n`);
const isWhole = options.only === undefined && options.quick === undefined && process.exitCode === undefined;
if (isWhole) writeFileSync(RESULTS, `${HEAD}\n\n${text}\n`);
