/** Lets Java keep the classes that the database takes as it uses them, which halves the time of every later start. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import type { EmbeddedSettings } from '../config.ts';
import { ARCHIVE, PROGRAM, QUICK } from './program.ts';

/** When those who just started have looked around, in milliseconds. */
const LATER = 45_000;

/**
 * Unless that was done already: in a while, and behind everything else that runs, starts the database once on an empty
 * store and keeps its classes in target/ (20 s of one core, 110 MB). Gives a function that calls it off.
 */
export function rehearseLater(settings: EmbeddedSettings, delay = LATER): () => void {
  let rehearsal: ChildProcess | undefined;
  const timer = setTimeout(() => (rehearsal = rehearse(settings)), delay).unref();
  if (existsSync(ARCHIVE)) clearTimeout(timer);
  return () => {
    clearTimeout(timer);
    rehearsal?.kill('SIGKILL');
  };
}

function rehearse(settings: EmbeddedSettings): ChildProcess {
  const folder = mkdtempSync(join(dirname(ARCHIVE), 'rehearsal-'));
  const conf = join(folder, 'neo4j.conf');
  const fresh = join(folder, 'embedded.jsa');
  writeFileSync(conf, 'server.bolt.enabled=true\nserver.bolt.listen_address=127.0.0.1:0\n');
  const flags = ['-Xmx256m', ...QUICK, `-XX:ArchiveClassesAtExit=${fresh}`];
  const child = spawn(settings.java, [...flags, ...PROGRAM, folder, conf, 'rehearse'], { stdio: 'ignore' });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  // Where it fails, starts stay as slow as they were, and that is all.
  child.on('error', () => undefined);
  child.on('close', (code) => {
    if (code === 0 && existsSync(fresh)) renameSync(fresh, ARCHIVE);
    rmSync(folder, { recursive: true, force: true });
  });
  return child;
}
