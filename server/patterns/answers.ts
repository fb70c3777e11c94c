/**
 * Answers questions about patterns where they do not hold up anything else: small graphs at once, large ones in a
 * worker thread that is started when first needed.
 */
import type { Ask } from '../ask.ts';
import type { Model } from '../model.ts';
import type { PatternAnswers } from './answering.ts';
import { patternEngine } from './engine.ts';
import { patternQueries, type PatternQueries } from './questions.ts';
import { workerAnswers } from './worker-answers.ts';

/** From this many cases on, patterns are worked out in a thread of their own. */
const LARGE = 500;

/** Answers out of a database. */
export function patternAnswers(ask: Ask, model: Model): PatternAnswers {
  let here: PatternQueries | undefined;
  let there: PatternAnswers | undefined;
  return {
    async ask(question, given, call = {}) {
      const [row] = await ask('features-case-count');
      if (Number(row?.cases ?? 0) < LARGE) {
        here ??= patternQueries(patternEngine(ask, model));
        return here[question](given);
      }
      there ??= workerAnswers(ask);
      return there.ask(question, given, call);
    },
    progress: () => there?.progress() ?? null,
    close: async () => there?.close(),
  };
}
