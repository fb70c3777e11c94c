import { expect, it } from 'vitest';
import { Turns } from '../../../server/requests/turns.ts';

const here = new AbortController().signal;
const soon = () => new Promise((done) => setImmediate(done));

it('lets two at once, the others in order, and forgets who has left', async () => {
  const turns = new Turns(2);
  const begun: number[] = [];
  const leaving = new AbortController();
  const take = (name: number, signal = here) =>
    turns.take(signal).then((end) => {
      begun.push(name);
      return end;
    });
  const [first, second] = [take(1), take(2)];
  const third = take(3, leaving.signal);
  const fourth = take(4);
  await soon();
  expect(begun).toEqual([1, 2]);
  leaving.abort(new Error('gone'));
  await expect(third).rejects.toThrow('gone');
  const end = await first;
  end();
  end();
  await soon();
  expect(begun).toEqual([1, 2, 4]);
  const fifth = take(5);
  await soon();
  expect(begun).toEqual([1, 2, 4]);
  (await second)();
  (await fourth)();
  await fifth;
  await expect(turns.take(leaving.signal)).rejects.toThrow('gone');
});
