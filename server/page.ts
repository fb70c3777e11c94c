/** The page and the desk as files: built from web/ when what they are made of has changed since. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from './config.ts';
import { NotConfigured } from './errors.ts';
import { isCurrent } from './made-of.ts';

/** The folder that the built page lies in. */
export const PAGE_FOLDER = join(PROJECT_FOLDER, 'dist');

/** What is built apart from one another, so that `npm start` serves nothing of the desk. */
export type PagePart = 'page' | 'desk';

const FOLDERS = {
  page: PAGE_FOLDER,
  desk: join(PROJECT_FOLDER, 'node_modules', '.cache', 'desk'),
} as const;

const VITE = join(PROJECT_FOLDER, 'node_modules', 'vite', 'bin', 'vite.js');

/**
 * Builds the page unless it is up to date, in a process of its own, whose memory goes with it; gives its folder.
 * An installation without Vite serves what was built for it. Throws NotConfigured when there is nothing to serve.
 */
export async function buildPage(
  log: (line: string) => void,
  signal?: AbortSignal,
  part: PagePart = 'page',
): Promise<string> {
  const folder = FOLDERS[part];
  if (!existsSync(VITE) && existsSync(join(folder, 'index.html'))) return folder;
  if (isCurrent(folder, PROJECT_FOLDER)) return folder;
  log(`Building the ${part} …`);
  const { code, output } = await runVite(part, signal);
  if (code !== 0)
    throw new NotConfigured('web/', `the ${part} cannot be built:\n${output.trim().replace(/^/gm, '  ')}`);
  return folder;
}

function runVite(part: PagePart, signal?: AbortSignal): Promise<{ code: number | null; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [VITE, 'build', '--mode', part, '--logLevel', 'warn'], {
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
