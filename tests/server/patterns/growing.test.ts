import { expect, it } from 'vitest';
import { Growing } from '../../../server/patterns/growing.ts';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

it.each([0, 1, 64, 65, 129, 1_000])('keeps %i numbers in their order', (count) => {
  const list = new Growing();
  for (const value of upTo(count)) list.push(value);
  expect(list.length).toBe(count);
  expect([...list.trimmed()]).toEqual(upTo(count));
});

it.each([
  ['as many as fit are asked for', 64, 64],
  ['one more than fits is asked for', 65, 128],
  ['more than twice as many are asked for', 200, 200],
])('has this much room when %s', (_, wanted, room) => {
  const list = new Growing();
  list.push(7);
  const data = list.room(wanted);
  expect([data.length, data[0], list.length]).toEqual([room, 7, 1]);
  expect(list.room(wanted)).toBe(data);
});

it('gives a copy that does not follow', () => {
  const list = new Growing();
  list.push(7);
  const copy = list.trimmed();
  list.data[0] = 8;
  expect([...copy]).toEqual([7]);
});

it('carries only what is counted into a larger room', () => {
  const list = new Growing();
  list.push(7);
  list.data[1] = 9;
  expect([...list.room(65)].slice(0, 2)).toEqual([7, 0]);
});
