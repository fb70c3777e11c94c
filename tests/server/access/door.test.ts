import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { expect, it } from 'vitest';
import { hangDoor } from '../../../server/access/door.ts';
import { addToken } from '../../../server/access/tokens.ts';
import { listen } from '../../../server/listen.ts';
import { readServing } from '../../../server/settings/serving.ts';

it('asks for no token, counts nothing and keeps nothing where only this machine can ask', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'refrain-door-'));
  addToken(folder, { name: 'office', rate: null });
  const door = hangDoor({
    ...readServing({ REFRAIN_RATE: '1' }),
    dataFolder: folder,
    log: () => undefined,
  });
  const app = express().use(door.note, door.name, door.client);
  app.get('/graphql', (_request, response) => void response.json({}));
  const server = await listen({ host: '127.0.0.1', port: 0 });
  server.serve(app);
  const statuses = [];
  for (let asked = 0; asked < 3; asked++) statuses.push((await fetch(`${server.url}/graphql`)).status);
  await server.stop();
  await door.close();
  expect(statuses).toEqual([200, 200, 200]);
  expect(existsSync(join(folder, 'audit'))).toBe(false);
  rmSync(folder, { recursive: true });
});
