/** Why the embedded database ended, in words for the person who runs it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbeddedSettings } from '../config.ts';
import { DatabaseUnavailable, NotConfigured, RefrainError } from '../errors.ts';

/** Another process has the store open. */
export class StoreLocked extends DatabaseUnavailable {}

/** All that is known of a Java that has ended. */
export interface Ending {
  /** The last of what it printed. */
  readonly output: string;
  readonly code: number | null;
  readonly signal: string | null;
  readonly settings: EmbeddedSettings;
  readonly storeFolder: string;
}

/** Where Java leaves its report when it crashes. */
export function crashFile(storeFolder: string): string {
  return join(storeFolder, 'logs', 'java-crash.log');
}

/** The program was not there to be started. */
export function noJava({ java }: EmbeddedSettings): NotConfigured {
  return new NotConfigured(
    `${java}:`,
    'there is no such Java.',
    'Run: node server/setup.mjs, which says how to get it.',
  );
}

/** The first explanation that fits; else the last words of the program itself. */
export function whyEnded({ output, code, signal, settings, storeFolder }: Ending): RefrainError {
  const unavailable = (what: string, advice: string) =>
    new DatabaseUnavailable(`${storeFolder}:`, what, advice);
  const failed = /^failed (.*)$/m.exec(output)?.[1] ?? '';
  if (failed.startsWith('FileLockException'))
    return new StoreLocked(`${storeFolder}:`, 'another process has this database open.');
  if (output.includes('UnsupportedClassVersionError'))
    return new NotConfigured(`${settings.java}:`, 'this Java is too old.', 'Java 17 or newer is needed.');
  if (output.includes('OutOfMemoryError'))
    return unavailable(
      `the database ended because its heap of ${settings.heap} was too small.`,
      'Nothing is lost. Set REFRAIN_DB_HEAP to more and start again.',
    );
  if (/No space left on device/i.test(output))
    return unavailable('the disk is full.', 'Make room and start again: what was stored is still there.');
  if (failed.includes('BindException') || failed.includes('Address already in use'))
    return unavailable(
      `port ${settings.boltPort} is taken.`,
      'Set REFRAIN_BOLT_PORT to another, or to 0 for any.',
    );
  if (signal === 'SIGKILL')
    return unavailable(
      'the database was killed.',
      'Was memory short? What was stored is still there: start again.',
    );
  if (existsSync(crashFile(storeFolder)) && code !== 0)
    return unavailable(
      'Java crashed.',
      `Its report: ${crashFile(storeFolder)}. What was stored is still there.`,
    );
  const words = failed === '' ? (output.trim().split('\n').at(-1) ?? '') : failed;
  return unavailable(
    `the database ended (${signal ?? `exit code ${String(code)}`})${words === '' ? '.' : `: ${words}`}`,
    `Its log: ${join(storeFolder, 'logs', 'debug.log')}`,
  );
}
