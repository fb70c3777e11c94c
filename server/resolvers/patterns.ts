/** The resolvers of `queries/patterns.graphql`: each asks for an answer. */
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import type { Model } from '../model.ts';
import type { PatternAnswers } from '../patterns/answering.ts';
import { checkNames, checkParts } from '../patterns/names.ts';
import type { PatternQuestion } from '../patterns/questions.ts';
import { Refused } from '../patterns/refused.ts';
import { ongoing, unless } from '../requests/ongoing.ts';
import { notYet } from '../requests/unanswered.ts';
import { batched } from './batch.ts';
import { present } from './present.ts';

/** What is asked about patterns. */
export const PATTERN_QUESTIONS: readonly PatternQuestion[] = [
  'patterns',
  'pattern',
  'similarCases',
  'casesMatching',
  'comparison',
  'recurrences',
];

const MOST_PASSAGES = 20;

const passageRow = z.object({ key: z.string() }).loose();

/** The words that a leg rests on: one question for all legs of an answer. */
export function passages(ask: Ask) {
  const load = batched(async (keys) => {
    const found = new Map<string, unknown[]>();
    for (const row of await ask('passages', { keys })) {
      const { key, ...passage } = passageRow.parse(row);
      found.set(key, [...(found.get(key) ?? []), passage]);
    }
    return found;
  });
  return async ({ statements }: { readonly statements: readonly string[] }) => {
    const all = (await Promise.all(statements.map(load))).flatMap((list) => list ?? []);
    // Several claims may rest on the same words: they are shown once.
    const once = new Map(all.map((passage) => [JSON.stringify(passage), passage]));
    return [...once.values()].slice(0, MOST_PASSAGES);
  };
}

const names = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);
const filtered = z.object({
  filter: z.object({ withoutSources: names, withoutKinds: names }).nullish(),
  kinds: names,
});

const isTooLate = (error: unknown): boolean =>
  error instanceof Refused
    ? error.code === 'NOT_YET'
    : error instanceof GraphQLError && error.extensions.code === 'TIMEOUT';

/** One resolver for each question. */
export function patternResolvers(answers: PatternAnswers, ask: Ask, model: Model) {
  const answer = (question: PatternQuestion) => async (_: unknown, given: unknown) => {
    const request = ongoing();
    try {
      const { filter, kinds } = filtered.parse(given);
      checkParts(model, kinds);
      if (filter !== undefined && filter !== null) await checkNames(ask, model, filter);
      const asked = await present(ask, model, question, given);
      if (request === undefined) return await answers.ask(question, asked);
      const { gone, signal } = request;
      return await unless(signal, answers.ask(question, asked, { signal: gone, late: signal }));
    } catch (error) {
      // What was begun goes on, and is there for whoever asks again.
      if (isTooLate(error)) throw notYet(answers.progress());
      if (!(error instanceof Refused)) throw error;
      throw new GraphQLError(error.message, { extensions: { code: error.code } });
    }
  };
  return {
    ...Object.fromEntries(PATTERN_QUESTIONS.map((question) => [question, answer(question)])),
    patternProgress: () => answers.progress(),
  };
}
