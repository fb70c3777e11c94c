/** The whole program as `npm start` runs it, on an empty data folder: it loads the corpus and answers. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../server/config.ts';
import { throwAwayFolder } from './database.ts';
import type { Ending } from './ending.ts';

/** The program, answering. */
export interface Whole {
  readonly url: string;
  readonly pid: number;
  readonly folder: string;
}

/** Starts it; it stops with `end`. Throws when it ends before it answers. */
export async function wholeProgram(end: Ending): Promise<Whole> {
  const folder = throwAwayFolder(end);
  const child = spawn(process.execPath, ['--import', 'tsx', join('server', 'main.ts')], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, NEO4J_URI: '', REFRAIN_DATA: folder, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  end.add(async () => {
    child.kill('SIGTERM');
    await gone;
  });
  const url = await new Promise<string>((ready, failed) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      printed += part;
      const found = /Refrain is at (\S+)/u.exec(printed)?.[1];
      if (found !== undefined) ready(found);
    });
    child.once('exit', () => failed(new Error(`The program ended:\n${printed}`)));
  });
  return { url, pid: child.pid ?? 0, folder };
}
