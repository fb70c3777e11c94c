/** `npm start`: everything up, and down again on Ctrl-C. */
import './production.ts';
import { readConfig } from './config.ts';
import { RefrainError } from './errors.ts';
import { rehearseLater } from './neo4j/rehearse.ts';
import { whenOrphaned } from './orphan.ts';
import { start, type Running } from './start.ts';

/** Longer than a stop takes, shorter than patience. */
const STOP_LIMIT = 5000;

const log = (line: string) => console.log(line);

function fail(error: unknown): void {
  console.error(error instanceof RefrainError ? error.message : error);
  process.exitCode = 1;
}

let running: Running | undefined;
let stopping = false;
let callOff: (() => void) | undefined;

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  callOff?.();
  // The database ends by itself when this process does, and loses nothing.
  setTimeout(() => process.exit(), STOP_LIMIT).unref();
  if (running === undefined) process.exit();
  await running.stop();
  process.exit();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    log('Stopping …');
    void stop();
  });

// `kill -9` of npm would leave this behind, holding port and store.
if (process.env.npm_lifecycle_event === 'start') whenOrphaned(() => void stop());

try {
  const config = readConfig();
  running = await start(config, {
    log,
    onLost: (why) => {
      fail(why);
      void stop();
    },
  });
  log(`Refrain is at ${running.url} (GraphQL: ${running.url}/graphql). Ctrl-C stops it.`);
  if (config.remote === undefined) callOff = rehearseLater(config.embedded);
} catch (error) {
  fail(error);
}
