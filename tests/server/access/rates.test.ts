import { expect, it } from 'vitest';
import { countRates } from '../../../server/access/rates.ts';

/** A clock that a test sets. */
function clock() {
  let at = 0;
  return { now: () => at, pass: (seconds: number) => (at += seconds * 1000) };
}

it('lets a minute of requests through at once, then as many as the time gives', () => {
  const { now, pass } = clock();
  const rates = countRates(now);
  const take = () => rates.take('a', 6);
  expect(Array.from({ length: 8 }, take)).toEqual([0, 0, 0, 0, 0, 0, 10, 10]);
  pass(4);
  expect(take()).toBe(6);
  pass(6);
  expect([take(), take()]).toEqual([0, 10]);
  pass(3600);
  expect(Array.from({ length: 7 }, take)).toEqual([0, 0, 0, 0, 0, 0, 10]);
});

it('counts each client apart', () => {
  const rates = countRates(clock().now);
  expect([rates.take('a', 1), rates.take('a', 1), rates.take('b', 1)]).toEqual([0, 60, 0]);
});

it('remembers so many clients, and of those the last', () => {
  const rates = countRates(clock().now, 2);
  for (const client of ['a', 'b', 'a', 'c']) rates.take(client, 1);
  // b asked longest ago and is forgotten; a, who asked again, is not.
  expect(rates.take('a', 1)).toBe(60);
  expect(rates.take('b', 1)).toBe(0);
});
