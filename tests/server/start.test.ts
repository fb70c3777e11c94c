import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { NotConfigured } from '../../server/errors.ts';
import { listen } from '../../server/listen.ts';
import { start } from '../../server/start.ts';
import { mainProcess } from '../setup/main-process.ts';

const surroundings = { log: () => undefined, onLost: () => undefined };

it('says that the port is taken before it starts anything', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const address = other.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const starting = start(readConfig({ PORT: String(port), REFRAIN_DATA: '/nowhere' }), surroundings);
  await expect(starting).rejects.toThrow(NotConfigured);
  await expect(starting).rejects.toThrow(`PORT=${String(port)}: another program has this port.`);
  other.close();
});

it('says that it starts until it can say more, and frees its port', async () => {
  const server = await listen({ host: '127.0.0.1', port: 0 });
  const { status, headers } = await fetch(`${server.url}/ready`);
  expect([status, headers.get('retry-after')]).toEqual([503, '2']);
  server.serve((_, response) => response.end('ready'));
  expect(await (await fetch(server.url)).text()).toBe('ready');
  await server.stop();
  await (await listen({ host: '127.0.0.1', port: Number(new URL(server.url).port) })).stop();
});

it('prints the message of an error that it foresaw, and nothing else', async () => {
  const main = mainProcess({ PORT: 'four thousand' });
  expect(await main.ended).toBe(1);
  expect(main.printed()).toBe(
    'PORT="four thousand" should be a number from 0 to 65535.\n  docs/settings.md has every setting.\n',
  );
});
