/** The pattern thread: answers questions from what the other thread's database says, one at a time. */
import { parentPort } from 'node:worker_threads';
import type { Ask, Row } from '../ask.ts';
import { model } from '../model.ts';
import { patternEngine } from './engine.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { patternQueries } from './questions.ts';
import { Refused } from './refused.ts';

/** Progress is told at most this often, in milliseconds. */
const TELL = 100;

const port = parentPort;
if (port === null) throw new Error('worker.ts runs in a worker thread');
const send = (message: FromWorker): void => port.postMessage(message);

interface Pending {
  readonly rows: Row[];
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: Error) => void;
}

const pending = new Map<number, Pending>();
let last = 0;

const ask: Ask = (name, parameters = {}) =>
  new Promise((resolve, reject) => {
    last += 1;
    pending.set(last, { rows: [], resolve, reject });
    send({ type: 'database', id: last, name, parameters });
  });

/** Whose question is being answered. */
let current: { readonly id: number; readonly stop: Int32Array; told: number } | undefined;

function progress(share: number): void {
  if (current === undefined) return;
  if (Atomics.load(current.stop, 0) !== 0) throw new Refused('The client went away.', 'CANCELLED');
  const now = performance.now();
  if (now - current.told < TELL) return;
  current.told = now;
  send({ type: 'progress', id: current.id, share });
}

const queries = patternQueries(patternEngine(ask, model()), progress);
let queue: Promise<void> = Promise.resolve();

async function answer({ id, question, given, stop }: Extract<ToWorker, { type: 'ask' }>): Promise<void> {
  if (Atomics.load(stop, 0) !== 0) return;
  current = { id, stop, told: 0 };
  send({ type: 'progress', id, share: 0 });
  try {
    send({ type: 'answer', id, answer: await queries[question](JSON.parse(given)) });
  } catch (error) {
    const code = error instanceof Refused ? error.code : null;
    send({ type: 'error', id, message: error instanceof Error ? error.message : String(error), code });
  } finally {
    current = undefined;
  }
}

port.on('message', (message: ToWorker) => {
  if (message.type === 'ask') {
    queue = queue.then(() => answer(message));
    return;
  }
  const waiting = pending.get(message.id);
  if (waiting === undefined) return;
  if (message.type === 'rows') {
    for (const row of message.rows) waiting.rows.push(row);
    return;
  }
  pending.delete(message.id);
  if (message.error === null) waiting.resolve(waiting.rows);
  else waiting.reject(new Error(message.error));
});
