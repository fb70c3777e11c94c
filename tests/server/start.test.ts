import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { z } from 'zod';
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

it('gives a request that does not arrive no longer than any other', async () => {
  const server = await listen({ host: '127.0.0.1', port: 0 }, 100);
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write('POST /graphql HTTP/1.1\r\nhost: ');
  const [heard] = z.tuple([z.instanceof(Buffer)]).parse(await once(socket, 'data'));
  expect(heard.toString()).toMatch(/^HTTP\/1.1 408 /u);
  socket.destroy();
  await server.stop();
});

it('prints the message of an error that it foresaw, and nothing else', async () => {
  const main = mainProcess({ PORT: 'four thousand' });
  expect(await main.ended).toBe(1);
  expect(main.printed()).toBe(
    'PORT="four thousand" should be a number from 0 to 65535.\n  docs/settings.md has every setting.\n',
  );
});
