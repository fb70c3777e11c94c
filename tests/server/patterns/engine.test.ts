import { expect, it } from 'vitest';
import type { Ask } from '../../../server/ask.ts';
import { model } from '../../../server/model.ts';
import { patternEngine } from '../../../server/patterns/engine.ts';

/** A database whose version is the next of a list each time it is asked for, and stays the last. */
function database(...versions: (number | Error)[]) {
  const asked: string[] = [];
  const ask: Ask = (name) => {
    asked.push(name);
    if (name !== 'graph-version') return Promise.resolve([]);
    const [version = 0] = versions;
    if (versions.length > 1) versions.shift();
    return version instanceof Error ? Promise.reject(version) : Promise.resolve([{ version }]);
  };
  const reads = () => asked.filter((name) => name === 'features-cases').length;
  return { engine: patternEngine(ask, model()), reads, asked };
}

it('reads the graph once while it does not change', async () => {
  const { engine, reads } = database(3);
  const first = await engine.now();
  expect([first.version, (await engine.now()) === first, reads()]).toEqual([3, true, 1]);
});

it('reads it once for two who ask at the same time', async () => {
  const { engine, reads } = database(3);
  const [one, two] = await Promise.all([engine.now(), engine.now()]);
  expect([one === two, reads()]).toEqual([true, 1]);
});

it('reads it again when it has changed, and keeps the state before for those who page', async () => {
  const { engine, reads } = database(3, 3, 4);
  const before = await engine.now();
  const after = await engine.now();
  expect([before.version, after.version, reads()]).toEqual([3, 4, 2]);
  expect(await engine.at(3)).toBe(before);
  expect(await engine.at(4)).toBe(after);
  expect(await engine.at(5)).toBeUndefined();
});

it('reads again what changed while it was read', async () => {
  const { engine, reads } = database(3, 4);
  const state = await engine.now();
  expect([state.version, reads()]).toEqual([4, 2]);
  expect(await engine.at(4)).toBe(state);
});

it('keeps three states', async () => {
  const { engine } = database(1, 1, 2, 2, 3, 3, 4);
  for (let state = 0; state < 4; state += 1) await engine.now();
  const kept = await Promise.all([1, 2, 3, 4].map((version) => engine.at(version)));
  expect(kept.map((state) => state?.version)).toEqual([undefined, 2, 3, 4]);
});

it('forgets a reading that failed', async () => {
  const { engine } = database(3, new Error('the database is gone'), 3);
  await expect(engine.now()).rejects.toThrow('the database is gone');
  expect(await engine.at(3)).toBeUndefined();
  expect((await engine.now()).version).toBe(3);
});

it('takes a graph that was never loaded for version 0', async () => {
  const engine = patternEngine(() => Promise.resolve([]), model());
  expect((await engine.now()).version).toBe(0);
});
