/** Refrain's server as the benchmark asks it: a process of its own on loopback, over one connection kept open. */
import { fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Ending } from './ending.ts';

/** Refrain's server, or HTTP with nothing in between. */
export type Program = 'serve' | 'serve-bare';

const answered = z.object({ data: z.unknown(), errors: z.undefined().optional() });

/** Asks a question; throws when the server refuses. */
export type AskServer = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

function post(agent: Agent, url: string, body: string): Promise<string> {
  return new Promise((done, failed) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => done(text)).on('error', failed);
    });
    sent.on('error', failed).end(body);
  });
}

/** Starts a server for the database of a data folder. @param page the folder of the built page to answer with */
export async function startServer(
  folder: string,
  end: Ending,
  { program = 'serve', page }: { readonly program?: Program; readonly page?: string } = {},
): Promise<string> {
  const child = fork(
    fileURLToPath(new URL(`${program}.ts`, import.meta.url)),
    page === undefined ? [] : [page],
    {
      env: { ...process.env, NEO4J_URI: '', REFRAIN_DATA: folder, HOST: '127.0.0.1', PORT: '0' },
      execArgv: ['--import', 'tsx'],
    },
  );
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  end.add(async () => {
    if (child.connected) child.disconnect();
    await gone;
  });
  return new Promise<string>((ready, failed) => {
    child.once('message', (url) => ready(z.string().parse(url)));
    child.once('exit', (code) => failed(new Error(`The server ended with ${code ?? 'a signal'}.`)));
  });
}

/** The way to ask a server, over one connection. */
export function askAt(url: string, end: Ending): AskServer {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  end.add(() => agent.destroy());
  return async (query, variables) =>
    answered.parse(JSON.parse(await post(agent, url, JSON.stringify({ query, variables })))).data;
}

/** Starts a server and gives the way to ask it. */
export const serve = async (folder: string, end: Ending, program: Program = 'serve'): Promise<AskServer> =>
  askAt(await startServer(folder, end, { program }), end);
