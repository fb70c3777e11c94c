import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../../seed/cli.ts', import.meta.url));

it('ends without complaint when who reads it has read enough, as head does', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', cli, '--help'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  const [complaints] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect([complaints, child.exitCode]).toEqual(['', 0]);
});
