/** Asks a worker thread about patterns: hands it what the database answers, hears of progress, stops it when nobody waits. */
import { Worker } from 'node:worker_threads';
import type { Ask } from '../ask.ts';
import type { PatternAnswers } from './answering.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { Refused } from './refused.ts';

/** Rows handed over in one message: more would hold up this thread while they are copied. */
const ROWS = 2_000;

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  share: number;
  begun: boolean;
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Answers whose work is done in a thread that starts with the first question. */
export function workerAnswers(ask: Ask): PatternAnswers {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;
  // Threads hand each other the words of an error, and no more.
  let failed: Error | undefined;

  const send = (message: ToWorker): void => worker?.postMessage(message);

  async function answerDatabase(
    id: number,
    name: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    try {
      const rows = await ask(name, parameters);
      for (let at = 0; at < rows.length; at += ROWS) {
        send({ type: 'rows', id, rows: rows.slice(at, at + ROWS) });
        await turn();
      }
      send({ type: 'end', id, error: null });
    } catch (error) {
      failed = error instanceof Error ? error : new Error(String(error));
      send({ type: 'end', id, error: failed.message });
    }
  }

  function hear(message: FromWorker): void {
    if (message.type === 'database') {
      void answerDatabase(message.id, message.name, message.parameters);
      return;
    }
    const call = waiting.get(message.id);
    if (call === undefined) return;
    if (message.type === 'progress') {
      call.begun = true;
      call.share = message.share;
      return;
    }
    waiting.delete(message.id);
    if (message.type === 'answer') call.resolve(message.answer);
    else call.reject(errorOf(message));
  }

  function errorOf({ message, code }: Extract<FromWorker, { type: 'error' }>): Error {
    if (code !== null) return new Refused(message, code);
    return failed?.message === message ? failed : new Error(message);
  }

  function fail(error: Error): void {
    worker = undefined;
    for (const call of waiting.values()) call.reject(error);
    waiting.clear();
  }

  function started(): Worker {
    if (worker !== undefined) return worker;
    const fresh = new Worker(new URL('./worker.mjs', import.meta.url));
    fresh.on('message', hear);
    fresh.on('error', fail);
    fresh.on('exit', () => worker === fresh && fail(new Error('the pattern thread ended')));
    fresh.unref();
    worker = fresh;
    return fresh;
  }

  return {
    ask(question, given, { signal, late } = {}) {
      started();
      last += 1;
      const id = last;
      const stop = new Int32Array(new SharedArrayBuffer(4));
      const drop = (why: Refused) => {
        Atomics.store(stop, 0, 1);
        waiting.get(id)?.reject(why);
        waiting.delete(id);
      };
      const gone = () => drop(new Refused('The client went away.', 'CANCELLED'));
      const tooLate = () => {
        if (waiting.get(id)?.begun === false) drop(new Refused('Its turn has not come yet.', 'NOT_YET'));
      };
      return new Promise<unknown>((resolve, reject) => {
        waiting.set(id, { resolve, reject, share: 0, begun: false });
        if (signal?.aborted === true) {
          gone();
          return;
        }
        signal?.addEventListener('abort', gone, { once: true });
        late?.addEventListener('abort', tooLate, { once: true });
        send({ type: 'ask', id, question, given: JSON.stringify(given), stop });
      }).finally(() => {
        signal?.removeEventListener('abort', gone);
        late?.removeEventListener('abort', tooLate);
      });
    },
    progress: () => (waiting.size === 0 ? null : Math.min(...[...waiting.values()].map((w) => w.share))),
    async close() {
      const ending = worker;
      worker = undefined;
      await ending?.terminate();
    },
  };
}
