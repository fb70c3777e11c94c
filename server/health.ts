/** Whether the server lives, and whether it can answer. */
import type { RequestHandler } from 'express';
import type { Ask, Row } from './ask.ts';
import { cypher } from './cypher.ts';

/** The names of all constraints and indexes that the graph should have. */
const expected = (): string[] =>
  [...cypher('constraints').matchAll(/(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/gu)].flatMap(
    ([, name]) => name ?? [],
  );

/** Liveness: this process answers. */
export const health: RequestHandler = (_request, response) => {
  response.json({ alive: true });
};

/** Readiness: the database answers and has its constraints and indexes; 503 with the reason where not. */
export function ready(ask: Ask): RequestHandler {
  const names = expected();
  // Whoever asks while the database is being asked hears the same.
  let asking: Promise<Row[]> | undefined;
  return async (_request, response) => {
    try {
      asking ??= ask('ready', { names }).finally(() => (asking = undefined));
      const online = new Set((await asking).map((row) => row.name));
      const missing = names.filter((name) => !online.has(name));
      if (missing.length === 0) response.json({ ready: true });
      else
        response
          .status(503)
          .json({ ready: false, why: `The graph lacks ${missing.join(', ')}: load the corpus.` });
    } catch {
      response.status(503).json({ ready: false, why: 'The database does not answer.' });
    }
  };
}
