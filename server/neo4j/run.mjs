/** Runs the programs that setting up needs, says what is going on while it takes long, and keeps what they print. */
import { spawn, spawnSync } from 'node:child_process';
import { clearInterval, setInterval } from 'node:timers';

/** Something that the person who runs setup must mend; the message says what and how. */
export class SetupError extends Error {}

const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

/**
 * Runs `command`. What takes long says so: `says` is printed before, every 15 seconds and after.
 * `lock.add` is told the process, which counts as setup even when setup itself is killed.
 * Gives the exit code (127: no such program) and what was printed.
 */
export function run(command, args, { cwd, says, lock }) {
  const since = Date.now();
  const say = (what) => says !== undefined && console.log(`${says}${what}`);
  say(' …');
  const still = setInterval(() => say(` … ${seconds(since)}`), 15_000);
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const end = (code) => {
      clearInterval(still);
      if (code === 0) say(`: done in ${seconds(since)}.`);
      done({ code, output });
    };
    if (child.pid !== undefined) lock.add(child.pid);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (printed) => (output += printed));
    }
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** What a quick command prints on both streams, or undefined when it is missing or fails. */
export function ask(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? `${stdout}${stderr}` : undefined;
}
