/** The page as files: built from web/ into dist/ when what it is made of has changed since. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from './config.ts';
import { NotConfigured } from './errors.ts';

/** The folder that the built page lies in. */
export const PAGE_FOLDER = join(PROJECT_FOLDER, 'dist');

const STAMP = join(PAGE_FOLDER, '.built-from');
const VITE = join(PROJECT_FOLDER, 'node_modules', 'vite', 'bin', 'vite.js');

/** One hash over the names and contents of everything that the page is made of. */
function ingredients(): string {
  const web = readdirSync(join(PROJECT_FOLDER, 'web'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of [
    ...web,
    join(PROJECT_FOLDER, 'vite.config.ts'),
    join(PROJECT_FOLDER, 'package-lock.json'),
  ])
    hash.update(file.slice(PROJECT_FOLDER.length)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Builds the page unless it is up to date, in a process of its own, whose memory goes with it; gives its folder.
 * An installation without Vite serves what was built for it. Throws NotConfigured when there is nothing to serve.
 */
export async function buildPage(log: (line: string) => void, signal?: AbortSignal): Promise<string> {
  if (!existsSync(VITE) && existsSync(join(PAGE_FOLDER, 'index.html'))) return PAGE_FOLDER;
  const hash = ingredients();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return PAGE_FOLDER;
  log('Building the page …');
  const { code, output } = await runVite(signal);
  if (code !== 0)
    throw new NotConfigured('web/', `the page cannot be built:\n${output.trim().replace(/^/gm, '  ')}`);
  writeFileSync(STAMP, hash);
  return PAGE_FOLDER;
}

function runVite(signal?: AbortSignal): Promise<{ code: number | null; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [VITE, 'build', '--logLevel', 'warn'], {
      cwd: PROJECT_FOLDER,
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    const end = () => child.kill();
    process.once('exit', end);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (printed: string) => (output += printed));
    child.on('error', (error) => done({ code: 1, output: error.message }));
    child.on('close', (code) => {
      process.off('exit', end);
      done({ code, output });
    });
  });
}
