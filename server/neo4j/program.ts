/** What setup.mjs has put into target/: Neo4j, the launcher, and perhaps the classes as Java keeps them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = fileURLToPath(new URL('target/', import.meta.url));
const launcher = join(target, 'embedded.jar');

/** Whether there is anything to run. */
export const isSetUp = (): boolean => existsSync(launcher);

/**
 * One collector thread and the quick compiler only: half the time to start, and less memory at rest. With that compiler
 * alone Java would keep 48 MB for what it compiles, and throw away and compile again what does not fit.
 */
export const QUICK: readonly string[] = [
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:ReservedCodeCacheSize=240m',
];

/** What to run; the launcher's arguments follow. Java keeps classes for exactly this class path. */
export const PROGRAM: readonly string[] = ['-cp', `${launcher}:${join(target, 'lib')}/*`, 'Embedded'];

/** The classes in the form in which Java maps them into memory; see `rehearse.ts`. */
export const ARCHIVE = join(target, 'embedded.jsa');
