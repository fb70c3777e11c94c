/**
 * Makes an empty clone ready to run: the packages of package-lock.json and, where no NEO4J_URI names a database, what
 * the embedded one needs. Plain JavaScript without dependencies, since it runs before there are any.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkTools, databaseIsCurrent, fetchDatabase } from './neo4j/fetch.mjs';
import { run, SetupError } from './neo4j/run.mjs';
import { withLock } from './neo4j/lock.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const lockfile = `${root}package-lock.json`;
const installed = `${root}node_modules/.package-lock.json`;
const stamp = `${root}node_modules/.refrain-setup`;
const quiet = process.argv.includes('--quiet');
const ownDatabase = !process.env.NEO4J_URI;

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  throw new SetupError(
    `Refrain needs Node 20.19 or newer, or 22.12 or newer; this is ${process.version}.\n` +
      '  https://nodejs.org/en/download has it for every system; so have nvm, fnm and Homebrew.',
  );
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lockfile)).digest('hex');
}

/** Somebody may have installed with npm itself: what counts is what lies there, not who put it there. */
function matchesLockfile() {
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  const found = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '' || (found[path] === undefined && (optional || devOptional))) return true;
    return found[path]?.version === version && found[path]?.integrity === integrity;
  });
}

function packagesAreCurrent() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true;
  if (!matchesLockfile()) return false;
  writeFileSync(stamp, lockHash());
  return true;
}

async function installPackages(lock) {
  const hash = lockHash();
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run('npm', flags, { cwd: root, says: 'Installing the packages', lock });
  if (code === 0) writeFileSync(stamp, hash);
  else throw new SetupError(`npm could not install the packages:\n${output.trim().replace(/^/gm, '  ')}`);
}

async function setUp() {
  checkNode();
  if (ownDatabase) checkTools({ toFetch: !databaseIsCurrent() });
  const isReady = () => packagesAreCurrent() && (!ownDatabase || databaseIsCurrent());
  if (isReady()) return false;
  await withLock(async (lock) => {
    // Another setup may have done it all while this one waited.
    const steps = [
      ...(packagesAreCurrent() ? [] : [installPackages(lock)]),
      ...(ownDatabase && !databaseIsCurrent() ? [fetchDatabase(lock)] : []),
    ];
    const failed = (await Promise.allSettled(steps)).filter((step) => step.status === 'rejected');
    if (failed.length > 0) throw failed[0].reason;
  });
  return true;
}

try {
  const worked = await setUp();
  if (worked || !quiet) console.log('Everything that Refrain needs is in place.');
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
