/** The resolvers of `queries/patterns.graphql`: each asks for an answer. */
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import type { Model } from '../model.ts';
import type { PatternAnswers } from '../patterns/answering.ts';
import { checkNames } from '../patterns/names.ts';
import type { PatternQuestion } from '../patterns/questions.ts';
import { Refused } from '../patterns/refused.ts';
import { batched } from './batch.ts';
import { present } from './present.ts';

const QUESTIONS: readonly PatternQuestion[] = [
  'patterns',
  'pattern',
  'similarCases',
  'casesMatching',
  'comparison',
  'recurrences',
];

/** What a request brings: whether its client still waits. */
interface RequestContext {
  readonly gone?: AbortSignal;
}

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
const filtered = z.object({ filter: z.object({ withoutSources: names, withoutKinds: names }).nullish() });

/** One resolver for each question. */
export function patternResolvers(answers: PatternAnswers, ask: Ask, model: Model) {
  const answer =
    (question: PatternQuestion) => async (_: unknown, given: unknown, context: RequestContext) => {
      try {
        const { filter } = filtered.parse(given);
        if (filter !== undefined && filter !== null) await checkNames(ask, model, filter);
        return await answers.ask(question, await present(ask, model, question, given), {
          signal: context.gone,
        });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        throw new GraphQLError(error.message, { extensions: { code: error.code } });
      }
    };
  return {
    ...Object.fromEntries(QUESTIONS.map((question) => [question, answer(question)])),
    patternProgress: () => answers.progress(),
  };
}
