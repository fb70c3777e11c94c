/** Runs Borgelt's fim in C, where Python has the package `pyfim`, on the same sets as ours. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const script = fileURLToPath(new URL('borgelt.py', import.meta.url));

/** Milliseconds and the number of closed sets; null where Python or the package is missing. */
export async function runFim(
  file: string,
  minSupport: number,
): Promise<{ readonly ms: number; readonly sets: number } | null> {
  try {
    const { stdout } = await run('python3', [script, file, String(minSupport)], { maxBuffer: 1 << 20 });
    const [seconds, sets] = stdout.trim().split(' ').map(Number);
    return seconds === undefined || sets === undefined ? null : { ms: seconds * 1000, sets };
  } catch {
    return null;
  }
}
