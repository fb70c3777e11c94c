import { describe, expect, it } from 'vitest';
import { DatabaseUnavailable, type RefrainError } from '../../../server/errors.ts';
import type { Java } from '../../../server/neo4j/java.ts';
import { keep } from '../../../server/neo4j/kept.ts';

/** A database process that ends when it is told to. */
function process(pid: number) {
  let end: (why: RefrainError) => void = () => undefined;
  const ended = new Promise<RefrainError>((done) => (end = done));
  const java: Java = {
    pid,
    port: 7001,
    ended,
    stop: () => {
      end(new DatabaseUnavailable('', 'It was stopped.'));
      return Promise.resolve();
    },
  };
  return { java, die: (why: string) => end(new DatabaseUnavailable('', why)) };
}

/** Keeps one; `starts` is what comes of each start that follows, `undefined` for one that does not end. */
function kept(starts: readonly (Java | string | undefined)[], again = true) {
  const told: string[] = [];
  const coming = [...starts];
  const first = process(1);
  const database = keep(first.java, {
    again,
    pauses: { starts: [0, 1, 1], afterShortLife: 1 },
    begin(port, signal) {
      told.push(`starts on ${port}`);
      const next = coming.shift();
      if (next === undefined)
        return new Promise((_, failed) => {
          signal.addEventListener('abort', () => failed(new DatabaseUnavailable('', 'It was not wanted.')));
        });
      return typeof next === 'string'
        ? Promise.reject(new DatabaseUnavailable('', next))
        : Promise.resolve(next);
    },
    log: (line) => told.push(line),
    onBegun: ({ pid }) => told.push(`${pid} runs`),
    onEnded: ({ pid }) => told.push(`${pid} was the last`),
    onLost: ({ message }) => told.push(`lost: ${message}`),
  });
  return { told, database, die: first.die };
}
const DIED = 'The heap was too small.\nStarting the database again …';
const soon = { timeout: 60_000 };

describe('a database that ends by itself', () => {
  it('is started again on its port, and the log has the cause', async () => {
    const second = process(2);
    const { told, database, die } = kept([second.java]);
    die('The heap was too small.');
    await expect.poll(() => told.at(-1), soon).toBe('The database answers again.');
    expect(told).toEqual(['1 runs', DIED, 'starts on 7001', '2 runs', 'The database answers again.']);
    await database.stop();
    expect(told.slice(5)).toEqual(['2 was the last']);
  });

  it('is given up when it fails to start three times', async () => {
    const { told, die } = kept(['The disk is full.', 'The disk is full.', 'The disk is still full.']);
    die('The heap was too small.');
    await expect.poll(() => told.at(-1), soon).toBe('1 was the last');
    expect(told.filter((line) => line === 'starts on 7001')).toHaveLength(3);
    expect(told.at(-2)).toBe('lost: The disk is still full.');
  });

  it('is not started again where nobody wants that', async () => {
    const { told, die } = kept([], false);
    die('It was killed.');
    await expect.poll(() => told, soon).toEqual(['1 runs', 'lost: It was killed.', '1 was the last']);
  });
});

it('can be stopped while it is started again', async () => {
  const { told, database, die } = kept([undefined]);
  die('The heap was too small.');
  await expect.poll(() => told.at(-1), soon).toBe('starts on 7001');
  await database.stop();
  expect(told.slice(3)).toEqual(['1 was the last']);
});

it('says nothing of one that is stopped', async () => {
  const { told, database } = kept([]);
  await database.stop();
  expect(told).toEqual(['1 runs', '1 was the last']);
});
