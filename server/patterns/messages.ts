/** What the pattern thread and the thread that answers requests tell each other. */
import type { PatternQuestion } from './questions.ts';

/** To the pattern thread. */
export type ToWorker =
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly question: PatternQuestion;
      /** JSON of the arguments. */
      readonly given: string;
      /** Shared: not 0 when nobody waits for the answer any more. */
      readonly stop: Int32Array;
    }
  | {
      readonly type: 'rows';
      readonly id: number;
      readonly rows: readonly Readonly<Record<string, unknown>>[];
    }
  | { readonly type: 'end'; readonly id: number; readonly error: string | null };

/** From the pattern thread. */
export type FromWorker =
  | {
      readonly type: 'database';
      readonly id: number;
      readonly name: string;
      readonly parameters: Readonly<Record<string, unknown>>;
    }
  | { readonly type: 'progress'; readonly id: number; readonly share: number }
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'error'; readonly id: number; readonly message: string; readonly code: string | null };
