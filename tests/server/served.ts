/** The server over the corpus, as a test asks it: a port of its own, JSON in, JSON out. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { z } from 'zod';
import { loadSeed } from '../../seed/load/load.ts';
import { createApp, type AppParts } from '../../server/app.ts';
import { corpusGraph, emptyGraph, testDatabase } from '../setup/graph.ts';

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).optional() }))
    .optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});

/** What a server answered. */
export interface Answer extends z.output<typeof answer> {
  readonly status: number;
  /** The whole body, to look for what should not be in it. */
  readonly text: string;
}

/** A server that listens on this machine. */
export interface Served {
  readonly url: string;
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** Starts it over a graph. */
export async function serve(parts: Omit<AppParts, 'page'> & Partial<AppParts>): Promise<Served> {
  const refrain = await createApp({ page: null, ...parts });
  const server = createServer(refrain.app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    async ask(query, variables = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      return { status: response.status, text, ...answer.parse(JSON.parse(text)) };
    },
    stop: async () => {
      await refrain.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

// A busy machine may plan a first question for longer than a reader waits.
const PATIENCE = 120_000;

let ofAll: Promise<Served> | undefined;

/**
 * The server over the tests' database, whatever is in it. It is built once for all files, which takes as long as many
 * of their tests, and ends with them: to stop it does nothing.
 */
export async function serveGraph(): Promise<Served> {
  ofAll ??= testDatabase().then((database) => serve({ database, timeout: PATIENCE }));
  return { ...(await ofAll), stop: () => Promise.resolve() };
}

/** The same with the corpus in the database, or another seed folder. */
export async function serveCorpus(seedFolder: string | null = null): Promise<Served> {
  const database = await testDatabase();
  if (seedFolder === null) await corpusGraph(database);
  else {
    await emptyGraph(database);
    await loadSeed(database, { seedFolder });
  }
  await database.stop();
  return serveGraph();
}
