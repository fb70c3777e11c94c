import { afterAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../../server/ask.ts';
import { workerAnswers } from '../../../server/patterns/worker-answers.ts';
import { answeringThread } from '../../fixtures/answering-thread.ts';
import { answersFor } from '../../fixtures/answers.ts';
import { network } from '../../fixtures/network.ts';

const given = { filter: null, minSupport: 2, minFeatures: 1, sort: 'SURPRISE', first: 1, after: null };
const database = answersFor(network({ cases: 20 }).features);

const { answers, over } = answeringThread();
afterAll(() => answers.close());

/** Answers from the thread, and how often it began to answer: each time it asks for the version of the graph. */
function counting(ask: Ask = database) {
  let begun = 0;
  over((name, parameters) => {
    if (name === 'graph-version') begun += 1;
    return ask(name, parameters);
  });
  return { ask: answers.ask.bind(answers), progress: answers.progress.bind(answers), begun: () => begun };
}

describe('a question whose client goes away', () => {
  it('is not begun when its turn comes', async () => {
    const { ask, begun } = counting();
    const away = new AbortController();
    const before = ask('recurrences', { ...given, minCases: 2 });
    const waiting = ask('recurrences', { ...given, minCases: 2 }, { signal: away.signal });
    away.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'CANCELLED', message: 'The client went away.' });
    await before;
    await ask('recurrences', { ...given, minCases: 2 });
    // The first reads between two looks at the version, the last looks once, the one between never.
    expect(begun()).toBe(3);
  });

  it('is not even sent when it was gone before', async () => {
    const { ask, begun } = counting();
    const gone = ask('patterns', given, { signal: AbortSignal.abort() });
    await expect(gone).rejects.toMatchObject({ code: 'CANCELLED' });
    await ask('recurrences', { ...given, minCases: 2 });
    expect(begun()).toBe(2);
  });

  it('leaves nothing to wait for', async () => {
    const { ask, progress } = counting();
    const away = new AbortController();
    expect(progress()).toBeNull();
    const asked = ask('patterns', given, { signal: away.signal });
    expect(progress()).toBe(0);
    away.abort();
    await expect(asked).rejects.toThrow();
    expect(progress()).toBeNull();
    await expect(ask('recurrences', { ...given, minCases: 2 })).resolves.toBeDefined();
  });
});

describe('what goes wrong', () => {
  it('is refused with its code', async () => {
    const { ask } = counting();
    await expect(ask('patterns', { ...given, first: 0 })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'first: takes a whole number from 1 to 100.',
    });
  });

  it('in the database is told', async () => {
    const { ask, progress } = counting(() => Promise.reject(new Error('the database is gone')));
    await expect(ask('patterns', given)).rejects.toThrow(new Error('the database is gone'));
    expect(progress()).toBeNull();
  });
});

it('hands over more rows than one message holds', async () => {
  const cases = Array.from({ length: 4_500 }, (_, i) => ({ id: `case-${i}`, name: `Case ${i}` }));
  const { ask } = counting((name) =>
    Promise.resolve(name === 'graph-version' ? [{ version: 1 }] : name === 'features-cases' ? cases : []),
  );
  await expect(ask('patterns', given)).resolves.toMatchObject({ caseCount: 4_500, total: 0 });
});

it('starts anew after it was closed', async () => {
  const { ask } = counting();
  await ask('recurrences', { ...given, minCases: 2 });
  await answers.close();
  await expect(ask('recurrences', { ...given, minCases: 2 })).resolves.toBeDefined();
});

it('is closed before it has started', async () => {
  await expect(workerAnswers(database).close()).resolves.toBeUndefined();
});
