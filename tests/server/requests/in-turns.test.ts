import { describe, expect, it } from 'vitest';
import { inTurns } from '../../../server/requests/in-turns.ts';
import { Ongoing, onBehalfOf } from '../../../server/requests/ongoing.ts';

const items = Array.from({ length: 1_000 }, (_, i) => i);

/** Works for a while, as parsing a row does. */
function busy(item: number): number {
  const end = performance.now() + 0.5;
  while (performance.now() < end);
  return item * 2;
}

describe('work in turns', () => {
  it.each([
    ['nothing', []],
    ['one thing', [7]],
    ['many things', items],
  ])('gives what was made of %s, in order', async (_, of) => {
    expect(await inTurns(of, (item) => item * 2)).toEqual(of.map((item) => item * 2));
  });

  it('lets others have a turn before it is done', async () => {
    let done = 0;
    const working = inTurns(items, (item) => (done = busy(item)));
    await new Promise<void>((resolve) => setImmediate(resolve));
    expect(done).toBeLessThan(1_998);
    await working;
    expect(done).toBe(1_998);
  });

  it('ends with the request on whose behalf it is done', async () => {
    let done = 0;
    const request = new Ongoing('somebody', 60_000);
    const working = onBehalfOf(request, () => inTurns(items, (item) => (done = busy(item))));
    request.end(new Error('Time is up.'));
    await expect(working).rejects.toThrow('Time is up.');
    expect(done).toBeLessThan(1_998);
  });
});
