/**
 * Answers questions about patterns where they do not hold up anything else: small graphs at once, large ones in a
 * worker thread that is started when first needed.
 */
import type { Ask } from '../ask.ts';
import type { Model } from '../model.ts';
import { patternEngine } from './engine.ts';
import { patternQueries, type PatternQueries, type PatternQuestion } from './questions.ts';
import { workerDesk } from './worker-desk.ts';

/** From this many cases on, patterns are worked out in a thread of their own. */
const LARGE = 500;

/** What an answer may be stopped by. */
export interface DeskCall {
  readonly signal?: AbortSignal | undefined;
}

/** Somebody to ask about patterns. */
export interface PatternDesk {
  ask(question: PatternQuestion, given: unknown, call?: DeskCall): Promise<unknown>;
  /** The share done of the longest work under way, 0 to 1; null when there is none. */
  progress(): number | null;
  close(): Promise<void>;
}

/** A desk over a database that answers questions. */
export function patternDesk(ask: Ask, model: Model): PatternDesk {
  let here: PatternQueries | undefined;
  let there: PatternDesk | undefined;
  return {
    async ask(question, given, call = {}) {
      const [row] = await ask('features-case-count');
      if (Number(row?.cases ?? 0) < LARGE) {
        here ??= patternQueries(patternEngine(ask, model));
        return here[question](given);
      }
      there ??= workerDesk(ask);
      return there.ask(question, given, call);
    },
    progress: () => there?.progress() ?? null,
    close: async () => there?.close(),
  };
}
