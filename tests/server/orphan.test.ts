import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const module = fileURLToPath(new URL('../../server/orphan.ts', import.meta.url));

it('ends a child whose parent was killed with kill -9', async () => {
  const child = `import { whenOrphaned } from ${JSON.stringify(module)}; whenOrphaned(() => process.exit()); setInterval(() => 0, 1000); console.log(process.pid);`;
  const parent = `require('node:child_process').spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', ${JSON.stringify(child)}], { stdio: 'inherit' })`;
  const running = spawn(process.execPath, ['-e', parent], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: unknown[] = await once(running.stdout, 'data');
  const pid = Number(String(said[0]));
  running.kill('SIGKILL');
  await expect
    .poll(
      () => {
        try {
          process.kill(pid, 0);
          return 'alive';
        } catch {
          return 'gone';
        }
      },
      { timeout: 60_000 },
    )
    .toBe('gone');
});
