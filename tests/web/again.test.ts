import { expect, it } from 'vitest';
import { untilThere } from '../../web/src/api/again.ts';

/** Gives one answer after another, and says how often it was asked. */
function answers(...given: readonly string[]) {
  let asked = 0;
  return { ask: () => Promise.resolve(given[asked++] ?? 'NOT_YET'), asked: () => asked };
}

it('asks again while an answer is worked out, and not once more', async () => {
  const { ask, asked } = answers('NOT_YET', 'NOT_YET', 'here', 'too late');
  expect(await untilThere(ask, undefined, 1)).toBe('here');
  expect(asked()).toBe(3);
});

it('asks no more when nobody waits', async () => {
  const { ask, asked } = answers();
  const leaving = new AbortController();
  const waiting = untilThere(ask, leaving.signal, 100_000);
  leaving.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  expect(asked()).toBe(1);
});
