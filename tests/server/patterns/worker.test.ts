/** The pattern thread, spoken to as the other thread does: what it does when nobody waits any more. */
import { Worker } from 'node:worker_threads';
import { afterAll, expect, it } from 'vitest';
import type { Ask } from '../../../server/ask.ts';
import type { FromWorker, ToWorker } from '../../../server/patterns/messages.ts';
import { answersFor } from '../../fixtures/answers.ts';
import { network } from '../../fixtures/network.ts';

const given = JSON.stringify({
  filter: null,
  minSupport: 2,
  minFeatures: 1,
  sort: 'SURPRISE',
  first: 1,
  after: null,
});

const thread = new Worker(new URL('../../../server/patterns/worker.mjs', import.meta.url));
afterAll(() => thread.terminate());
let version = 0;

/**
 * Asks questions of a thread whose database is `ask`.
 * @param onDatabase told of each question to the database, before it is answered
 * @returns what became of each question that got an answer: `1 answer`, `2 CANCELLED`
 */
async function outcomes(
  ask: Ask,
  stops: readonly Int32Array[],
  wanted: number,
  onDatabase: (name: string) => void = () => undefined,
): Promise<string[]> {
  thread.removeAllListeners();
  // The graph changes from test to test, so that each reads it.
  version += 1;
  const send = (message: ToWorker) => thread.postMessage(message);
  const found: string[] = [];
  const done = new Promise<string[]>((resolve, reject) => {
    thread.on('error', reject);
    thread.on('message', (message: FromWorker) => {
      if (message.type === 'database') {
        onDatabase(message.name);
        void ask(message.name, message.parameters).then((rows) => {
          const said = message.name === 'graph-version' ? [{ version }] : rows;
          send({ type: 'rows', id: message.id, rows: said });
          send({ type: 'end', id: message.id, error: null });
        });
      } else if (message.type !== 'progress') {
        found.push(`${message.id} ${message.type === 'error' ? message.code : message.type}`);
        if (found.length === wanted) resolve(found);
      }
    });
  });
  for (const [id, stop] of stops.entries()) send({ type: 'ask', id, question: 'patterns', given, stop });
  return done;
}

const flag = (value = 0): Int32Array => {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  stop[0] = value;
  return stop;
};
const ask = answersFor(network({ cases: 20 }).features);

it('answers one after the other', async () => {
  expect(await outcomes(ask, [flag(), flag()], 2)).toEqual(['0 answer', '1 answer']);
});

it('does not begin what nobody waits for when its turn comes', async () => {
  expect(await outcomes(ask, [flag(), flag(1), flag()], 2)).toEqual(['0 answer', '2 answer']);
});

it('ends a search that nobody waits for any more', async () => {
  const stop = flag();
  const found = await outcomes(ask, [stop, flag()], 2, (name) => {
    // The flag is up before the search begins: what was read is searched in vain.
    if (name === 'features-evidence') Atomics.store(stop, 0, 1);
  });
  expect(found).toEqual(['0 CANCELLED', '1 answer']);
});
