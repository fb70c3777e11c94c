/** Runs the launcher in a Java of its own, for as long as this process lives. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbeddedSettings } from '../config.ts';
import { NotConfigured, type RefrainError } from '../errors.ts';
import { neo4jConf } from './conf.ts';
import { crashFile, noJava, whyEnded } from './ended.ts';
import { ARCHIVE, isSetUp, PROGRAM, QUICK } from './program.ts';

const START_LIMIT = 180_000;
const STOP_LIMIT = 20_000;
const OUTPUT_KEPT = 4000;

/** A database process that answers on `port`. */
export interface Java {
  readonly pid: number;
  readonly port: number;
  /** Settles when the process is gone, with the reason in words. */
  readonly ended: Promise<RefrainError>;
  /** Closes the database and waits for the process to go. */
  stop(): Promise<void>;
}

function commandLine(settings: EmbeddedSettings, storeFolder: string, conf: string): string[] {
  return [
    `-Xmx${settings.heap}`,
    '-Xms64m',
    ...QUICK,
    ...(existsSync(ARCHIVE) ? [`-XX:SharedArchiveFile=${ARCHIVE}`] : []),
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${crashFile(storeFolder)}`,
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    ...PROGRAM,
    storeFolder,
    conf,
  ];
}

/**
 * Starts the database on `storeFolder` and waits until it answers. An empty password leaves the one it has; one that
 * is still starting ends when `signal` is aborted.
 * Throws NotConfigured (no Java, not set up), StoreLocked or DatabaseUnavailable.
 */
export async function startJava(
  settings: EmbeddedSettings,
  storeFolder: string,
  password: string,
  signal: AbortSignal,
): Promise<Java> {
  if (!isSetUp())
    throw new NotConfigured('', 'The embedded database is not set up.', 'Run: node server/setup.mjs');
  for (const folder of ['conf', 'logs']) mkdirSync(join(storeFolder, folder), { recursive: true });
  rmSync(crashFile(storeFolder), { force: true });
  const conf = join(storeFolder, 'conf', 'neo4j.conf');
  writeFileSync(conf, neo4jConf(settings));
  // In a process group of its own: Ctrl-C is for the server, which closes the database after its last answer.
  const child = spawn(settings.java, commandLine(settings, storeFolder, conf), {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, MALLOC_ARENA_MAX: '2' },
  });
  let output = '';
  const ended = new Promise<RefrainError>((done) => {
    child.on('error', () => done(noJava(settings)));
    child.on('close', (code, signal) => done(whyEnded({ output, code, signal, settings, storeFolder })));
  });
  child.stdin.on('error', () => undefined); // A process that is gone says so by its end.
  child.stdin.write(`${password}\n`);
  const giveUp = () => child.stdin.end();
  signal.addEventListener('abort', giveUp, { once: true });
  const port = await new Promise<number>((ready, failed) => {
    const slow = setTimeout(() => child.kill('SIGKILL'), START_LIMIT);
    void ended.then(failed).finally(() => clearTimeout(slow));
    const read = (printed: string) => {
      output = (output + printed).slice(-OUTPUT_KEPT);
      const answer = /^ready (\d+)$/m.exec(output)?.[1];
      if (answer === undefined) return;
      clearTimeout(slow);
      ready(Number(answer));
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
  }).finally(() => signal.removeEventListener('abort', giveUp));
  return { pid: child.pid ?? 0, port, ended, stop: () => end(child, ended) };
}

async function end(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.stdin?.end();
  const hard = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT);
  await ended;
  clearTimeout(hard);
}
