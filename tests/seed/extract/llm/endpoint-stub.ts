/** A small server on loopback that speaks the chat-completions protocol and says what a test has it say. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { z } from 'zod';

/** What one request brought. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
  /** The last message: the question about one part. */
  readonly user: string;
}

/** Answers one request, or leaves it. */
export type Turn = (response: ServerResponse, asked: Asked) => void;

/** A server that answers the first request with the first turn, and so on; the last turn answers all that follow. */
export interface Stub {
  readonly url: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

const posted = z.looseObject({ messages: z.array(z.object({ role: z.string(), content: z.string() })) });

/** Starts it on a free port. */
export async function stub(...turns: readonly Turn[]): Promise<Stub> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => {
      text += piece;
    });
    request.on('end', () => {
      const body = posted.parse(JSON.parse(text));
      const turn = turns[Math.min(asked.length, turns.length - 1)];
      const one = {
        ...{ path: request.url ?? '', headers: request.headers, body },
        user: body.messages.at(-1)?.content ?? '',
      };
      asked.push(one);
      turn?.(response, one);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A status, with a body and headers. */
export const replies =
  (status: number, body = '', headers: Readonly<Record<string, string>> = {}): Turn =>
  (response) => {
    response.writeHead(status, headers).end(body);
  };

/** A completion whose message is `content`; what is no string is sent as JSON. */
export const says = (content: unknown): Turn =>
  replies(
    200,
    JSON.stringify({
      choices: [
        {
          index: 0,
          finish_reason: 'stop',
          message: {
            role: 'assistant',
            content: typeof content === 'string' ? content : JSON.stringify(content),
          },
        },
      ],
    }),
    { 'content-type': 'application/json' },
  );

/** Never answers. */
export const silent: Turn = () => undefined;

/** Ends the connection in the middle of a body. */
export const cut: Turn = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"choices": [', () => response.destroy());
};

/** Goes on without end. */
export const endless: Turn = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const piece = ' '.repeat(1 << 16);
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};
