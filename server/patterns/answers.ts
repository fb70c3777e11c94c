/**
 * Answers questions about patterns where they do not hold up anything else: small graphs at once, large ones in a
 * worker thread that is started when first needed.
 */
import type { Ask } from '../ask.ts';
import type { Model } from '../model.ts';
import { patternEngine } from './engine.ts';
import { patternQueries, type PatternQueries, type PatternQuestion } from './questions.ts';
import { workerAnswers } from './worker-answers.ts';

/** From this many cases on, patterns are worked out in a thread of their own. */
const LARGE = 500;

/** What an answer may be stopped by. */
export interface AnswerCall {
  readonly signal?: AbortSignal | undefined;
}

/** Somebody to ask about patterns. */
export interface PatternAnswers {
  ask(question: PatternQuestion, given: unknown, call?: AnswerCall): Promise<unknown>;
  /** The share done of the longest work under way, 0 to 1; null when there is none. */
  progress(): number | null;
  close(): Promise<void>;
}

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
