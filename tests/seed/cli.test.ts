import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../server/config.ts';

const refrain = join(PROJECT_FOLDER, 'refrain');

it('ends without complaint when who reads it has read enough, as head does', async () => {
  const child = spawn(process.execPath, [join(PROJECT_FOLDER, 'seed', 'cli.mjs'), '--help'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  const [complaints] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect([complaints, child.exitCode]).toEqual(['', 0]);
});

it('prints the answer and nothing else, from any folder and by any link', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'refrain-cli-'));
  const bin = join(folder, 'my programs');
  mkdirSync(bin);
  symlinkSync(refrain, join(folder, 'link'));
  symlinkSync('../link', join(bin, 'refrain'));
  const { stdout, stderr } = await promisify(execFile)(join(bin, 'refrain'), ['check', '--format', 'json'], {
    cwd: folder,
    env: { PATH: process.env.PATH, NEO4J_URI: 'bolt://127.0.0.1:1' },
  });
  expect([JSON.parse(stdout), stderr]).toEqual([[], '']);
  rmSync(folder, { recursive: true });
});
