import { describe, expect, it } from 'vitest';
import { Lane } from '../../../server/requests/lane.ts';
import { tooManyAsk } from '../../../server/requests/unanswered.ts';

const FOR_EVER = 100_000;
const here = new AbortController().signal;

/** A lane for one at a time, and who has been let in so far, in order. */
function lane(waiting: number) {
  const lane = new Lane({ atOnce: 1, waiting });
  const inside: string[] = [];
  const refused: string[] = [];
  const leaving: (() => void)[] = [];
  return {
    inside,
    refused,
    come: async (name: string, { patience = FOR_EVER, signal = here } = {}): Promise<void> => {
      const client = name.slice(0, 1);
      try {
        leaving.push(await lane.enter({ client, signal }, patience));
        inside.push(name);
      } catch (error) {
        refused.push(`${name}: ${error instanceof Error ? error.message : ''}`);
      }
    },
    next: async (): Promise<void> => {
      leaving.shift()?.();
      await new Promise((done) => setImmediate(done));
    },
  };
}

describe('a lane', () => {
  it('lets one in at a time, and clients that wait take turns', async () => {
    const { come, next, inside } = lane(10);
    for (const name of ['a1', 'a2', 'a3', 'b1', 'c1', 'a4']) void come(name);
    for (let i = 0; i < 6; i += 1) await next();
    expect(inside).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'a4']);
  });

  it('refuses whoever comes when it is full', async () => {
    const { come, refused } = lane(2);
    for (const name of ['a1', 'a2', 'a3', 'a4']) void come(name);
    await new Promise((done) => setImmediate(done));
    expect(refused).toEqual([`a4: ${tooManyAsk().message}`]);
  });

  it('refuses the last of whoever has most waiting, when somebody else comes', async () => {
    const { come, next, inside, refused } = lane(2);
    for (const name of ['a1', 'a2', 'a3', 'b1']) void come(name);
    for (let i = 0; i < 4; i += 1) await next();
    expect(refused).toEqual([`a3: ${tooManyAsk().message}`]);
    expect(inside).toEqual(['a1', 'a2', 'b1']);
  });

  it('refuses who waits too long, and keeps no place for them', async () => {
    const { come, next, inside, refused } = lane(10);
    void come('a1');
    await come('a2', { patience: 1 });
    expect(refused).toEqual([`a2: ${tooManyAsk().message}`]);
    void come('a3');
    await next();
    expect(inside).toEqual(['a1', 'a3']);
  });

  it('counts what joins it, up to twice its width, and lets nobody in until they are fewer', async () => {
    const narrow = new Lane({ atOnce: 1, waiting: 10 });
    const asking = { client: 'a', signal: here };
    const [first, joined] = [await narrow.enter(asking, FOR_EVER), narrow.join()];
    expect(joined).toBeDefined();
    expect(narrow.join()).toBeUndefined();
    let isIn = false;
    void narrow.enter(asking, FOR_EVER).then(() => (isIn = true));
    first();
    await new Promise((done) => setImmediate(done));
    expect(isIn).toBe(false);
    joined?.();
    await expect.poll(() => isIn).toBe(true);
  });

  it('keeps no place for who has left', async () => {
    const { come, next, inside, refused } = lane(10);
    const leaving = new AbortController();
    void come('a1');
    const waiting = come('b1', { signal: leaving.signal });
    void come('a2');
    leaving.abort(new Error('gone'));
    await waiting;
    expect(refused).toEqual(['b1: gone']);
    await next();
    expect(inside).toEqual(['a1', 'a2']);
  });
});
