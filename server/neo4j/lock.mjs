/** One setup at a time: a file with the processes that are at it; a file that only dead ones left is taken over. */
import {
  appendFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('target/', import.meta.url));
const file = `${folder}setup.lock`;

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** A lock is born whole, by a link to a file that is already written, so that nobody reads half of one. */
function take() {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, `${process.pid}\n`);
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(mine);
  }
}

/** Two may find the same dead lock; who moved a living one by mistake puts it back. */
function clearDead() {
  const pids = readOrNothing(file).split('\n').filter(Boolean).map(Number);
  if (pids.length === 0 || pids.some(isAlive)) return;
  const moved = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, moved);
    if (readFileSync(moved, 'utf8').split('\n').filter(Boolean).map(Number).some(isAlive))
      linkSync(moved, file);
    rmSync(moved);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
}

/** Runs `work` while no other setup of this folder runs; `work` gets a lock to `add` its child processes to. */
export async function withLock(work) {
  mkdirSync(folder, { recursive: true });
  for (let told = false; !take(); clearDead()) {
    if (!told) console.log('Waiting for another setup in this folder to end …');
    told = true;
    await new Promise((done) => setTimeout(done, 300));
  }
  try {
    return await work({ add: (pid) => appendFileSync(file, `${pid}\n`) });
  } finally {
    rmSync(file, { force: true });
  }
}
