/**
 * `npm test`: first what needs no database (lint, types, units), then, where that passes, the tests of graph, page and
 * processes, two side by side, each over a database of its own. With arguments it is vitest with these.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../server/config.ts';
import { tally, type Tally } from './setup/tally.ts';

const VITEST = join(PROJECT_FOLDER, 'node_modules', 'vitest', 'vitest.mjs');
const folder = mkdtempSync(join(tmpdir(), 'refrain-results-'));
const counts: Tally[] = [];

/** Runs a program; its exit code, when it has ended. */
const run = (command: string, args: readonly string[]) =>
  new Promise<number>((done) => {
    const child = spawn(command, args, { cwd: PROJECT_FOLDER, stdio: 'inherit' });
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });

const vitest = (args: readonly string[]) => run(process.execPath, [VITEST, 'run', ...args]);

/** Lint beside types: each uses one core. */
async function check(): Promise<boolean> {
  const codes = await Promise.all(
    ['lint', 'typecheck'].map((script) => run('npm', ['run', '--silent', script])),
  );
  const passes = codes.every((code) => code === 0);
  if (!passes) counts.push({ passed: 0, failed: 1 });
  return passes;
}

/** One of vitest's projects; what it counted is added up. */
async function project(name: string): Promise<boolean> {
  const file = join(folder, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await vitest(['--project', name, ...reporters]);
  let written = '';
  try {
    written = readFileSync(file, 'utf8');
  } catch {
    // Vitest ended before it wrote anything: that is one failure.
  }
  const { passed, failed } = tally(written);
  counts.push({ passed, failed: failed === 0 && code !== 0 ? 1 : failed });
  return code === 0;
}

/** Things that run side by side; whether all pass. */
const all = async (...running: readonly Promise<boolean>[]): Promise<boolean> =>
  (await Promise.all(running)).every(Boolean);

/** One project after another, as long as they pass. */
async function inTurn(...names: readonly string[]): Promise<boolean> {
  for (const name of names) if (!(await project(name))) return false;
  return true;
}

/**
 * Graph beside page and processes: one waits for its database while another works, and three at once would wait for the
 * two cores. With one database for all, graph and page take turns.
 */
const withDatabase = (): Promise<boolean> =>
  (process.env.NEO4J_TEST_URI ?? '') === ''
    ? all(project('graph'), inTurn('browser', 'process'))
    : all(inTurn('graph', 'browser'), project('process'));

const given = process.argv.slice(2);
if (given.length > 0) process.exitCode = await vitest(given);
else {
  const passes = (await all(check(), project('unit'))) && (await withDatabase());
  const sum = (which: keyof Tally) => counts.reduce((total, count) => total + count[which], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = passes ? 0 : 1;
}
rmSync(folder, { recursive: true });
