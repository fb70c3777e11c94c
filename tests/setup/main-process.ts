/** `server/main.ts` as a process, the way `npm start` runs it. */
import { spawn } from 'node:child_process';
import { PROJECT_FOLDER } from '../../server/config.ts';

/** Starts it with nothing in the environment but PATH and what is given. */
export function mainProcess(environment: Readonly<Record<string, string>>) {
  const { PATH = '', HOME = '', JAVA_HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: PROJECT_FOLDER,
    env: { PATH, HOME, JAVA_HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<number | null>((done) => child.on('close', done));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  return {
    printed: () => printed,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** The exit code, when it has ended. */
    ended,
    /** Where it answers, when it does; throws with what it printed when it ends instead. */
    async url(): Promise<string> {
      for (;;) {
        const [, url] = /Refrain is at (http:\S+) /.exec(printed) ?? [];
        if (url !== undefined) return url;
        const pause = new Promise<'pause'>((done) => setTimeout(() => done('pause'), 50));
        if ((await Promise.race([ended, pause])) !== 'pause') throw new Error(printed);
      }
    },
  };
}
