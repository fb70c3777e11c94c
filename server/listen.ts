/** The port: taken first, so that a busy one is known at once, and answering "starting" until there is more to say. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { Config } from './config.ts';
import { NotConfigured } from './errors.ts';
import { HEADERS } from './headers.ts';

/** How long answers under way may take once the server stops, in milliseconds. */
const LAST_ANSWERS = 2000;

/** A server that listens. */
export interface Listening {
  /** Where a browser on this machine finds it. */
  readonly url: string;
  /** From now on `answer` answers. */
  serve(answer: RequestListener): void;
  /** Takes no more requests, and waits a little for those under way. */
  stop(): Promise<void>;
}

/** How long a request may take to arrive, in milliseconds. */
const ARRIVING = 10_000;

/**
 * Listens on `host` and `port`. Throws NotConfigured when the port is taken or the address is not this machine's.
 * @param arriving how long a request may take to arrive, in milliseconds; then it is refused, and its connection closed
 */
export async function listen(
  { host, port }: Pick<Config, 'host' | 'port'>,
  arriving = ARRIVING,
): Promise<Listening> {
  let answer: RequestListener = (_request, response) => {
    response
      .writeHead(503, { ...HEADERS, 'content-type': 'text/plain', 'retry-after': '2' })
      .end('Refrain is starting.\n');
  };
  const patience = {
    headersTimeout: arriving,
    requestTimeout: arriving,
    connectionsCheckingInterval: Math.min(arriving, 1000),
  };
  const server = createServer(patience, (request, response) => answer(request, response));
  await new Promise<void>((ready, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(inWords(error, host, port)));
    server.listen(port, host, ready);
  });
  const bound = server.address();
  const actualPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${actualPort}`,
    serve: (next) => (answer = next),
    stop: () => close(server),
  };
}

function inWords(error: NodeJS.ErrnoException, host: string, port: number): NotConfigured {
  switch (error.code) {
    case 'EADDRINUSE':
      return new NotConfigured(
        `PORT=${port}:`,
        'another program has this port.',
        'Set PORT to another one, such as PORT=4001.',
      );
    case 'EACCES':
      return new NotConfigured(
        `PORT=${port}:`,
        'this port takes more rights.',
        'Set PORT to one above 1023.',
      );
    default:
      return new NotConfigured(
        `HOST=${host}:`,
        `cannot be listened on (${error.message}).`,
        'Set HOST to an address of this machine.',
      );
  }
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    const hurry = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS);
    server.close(() => {
      clearTimeout(hurry);
      done();
    });
    server.closeIdleConnections();
  });
}
