/** How patterns are asked about, wherever they are worked out. */
import type { PatternQuestion } from './questions.ts';

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
