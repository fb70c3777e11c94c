/** How patterns are asked about, wherever they are worked out. */
import type { PatternQuestion } from './questions.ts';

/** What an answer may be stopped by. */
export interface AnswerCall {
  /** Aborted when nobody waits for the answer any more: work on it ends. */
  readonly signal?: AbortSignal | undefined;
  /** Aborted when it comes too late for this time: what was begun goes on, for whoever asks again. */
  readonly late?: AbortSignal | undefined;
}

/** Somebody to ask about patterns. */
export interface PatternAnswers {
  ask(question: PatternQuestion, given: unknown, call?: AnswerCall): Promise<unknown>;
  /** The share done of the longest work under way, 0 to 1; null when there is none. */
  progress(): number | null;
  close(): Promise<void>;
}
