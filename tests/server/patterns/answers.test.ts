import { afterAll, afterEach, expect, it } from 'vitest';
import { z } from 'zod';
import { model } from '../../../server/model.ts';
import type { PatternAnswers } from '../../../server/patterns/answering.ts';
import { patternAnswers } from '../../../server/patterns/answers.ts';
import { answeringThread } from '../../fixtures/answering-thread.ts';
import { answersFor, featureIds } from '../../fixtures/answers.ts';
import { network } from '../../fixtures/network.ts';

const page = z.object({
  total: z.number(),
  next: z.string().nullable(),
  patterns: z.array(
    z.object({
      id: z.string(),
      features: z.array(z.object({ feature: z.object({ id: z.string() }) })),
      cases: z.array(z.object({ id: z.string() })),
    }),
  ),
});
const given = { filter: null, minSupport: 2, minFeatures: 1, sort: 'SURPRISE', first: 20, after: null };

let answers: PatternAnswers | undefined;
afterEach(() => answers?.close());
const thread = answeringThread();
afterAll(() => thread.answers.close());

it('gives the same answer from a thread of its own as at once', async () => {
  const ask = thread.over(answersFor(network({ cases: 60, planted: 2 }).features));
  const here = patternAnswers(ask, model());
  expect(await thread.answers.ask('patterns', given)).toEqual(await here.ask('patterns', given));
});

it('finds every planted pattern, within something closed', async () => {
  const { features, planted } = network({ cases: 1_000, planted: 12, support: 6 });
  answers = patternAnswers(answersFor(features), model());
  for (const { features: hidden, cases } of planted) {
    const match = z.array(z.object({ case: z.object({ id: z.string() }) }));
    const found = match.parse(
      await answers.ask('casesMatching', {
        features: featureIds(hidden),
        allBut: 0,
        filter: null,
        first: 200,
      }),
    );
    const numbers = found.map((m) => Number(m.case.id.slice('case-'.length)));
    expect(numbers).toEqual(expect.arrayContaining([...cases]));
  }
  const all = page.parse(
    await answers.ask('patterns', { ...given, minFeatures: 4, minSupport: 6, first: 100 }),
  );
  const sets = all.patterns.map((p) => new Set(p.features.map((f) => f.feature.id)));
  const recovered = planted.filter((p) =>
    sets.some((set) => featureIds(p.features).every((id) => set.has(id))),
  );
  expect(recovered).toHaveLength(planted.length);
});

it('pages without gaps or repetitions', async () => {
  answers = patternAnswers(answersFor(network({ cases: 80 }).features), model());
  const seen: string[] = [];
  let got = page.parse(await answers.ask('patterns', given));
  for (;;) {
    seen.push(...got.patterns.map((p) => p.id));
    if (got.next === null) break;
    got = page.parse(await answers.ask('patterns', { ...given, after: got.next }));
  }
  expect(seen).toHaveLength(got.total);
  expect(new Set(seen).size).toBe(got.total);
});

it('stops a search when the client goes away, and answers the next', async () => {
  const { answers } = thread;
  thread.over(answersFor(network({ cases: 1_000 }).features));
  const away = new AbortController();
  const asked = answers.ask('patterns', given, { signal: away.signal });
  away.abort();
  await expect(asked).rejects.toThrow('The client went away.');
  expect(page.parse(await answers.ask('patterns', { ...given, minSupport: 5 })).total).toBeGreaterThan(0);
});

it('lets other work go on while it searches', async () => {
  const { answers } = thread;
  thread.over(answersFor(network({ cases: 1_500 }).features));
  await answers.ask('recurrences', { types: null, filter: null, minCases: 2, first: 1, after: null });
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 5);
  await answers.ask('patterns', given);
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(3);
});

it.each([
  ['a cursor of no listing', 'patterns', { ...given, after: 'nonsense' }, 'BAD_USER_INPUT'],
  ['a date that is none', 'patterns', { ...given, filter: { since: 'autumn' } }, 'BAD_USER_INPUT'],
  ['an unknown case', 'comparison', { cases: ['a', 'b'], filter: null }, 'BAD_USER_INPUT'],
] as const)('refuses %s', async (_, question, wrong, code) => {
  answers = patternAnswers(answersFor(network({ cases: 10 }).features), model());
  await expect(answers.ask(question, wrong)).rejects.toMatchObject({ code });
});
