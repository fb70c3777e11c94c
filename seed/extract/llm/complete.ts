/** What a language model is to the extractor: a question in, whatever it says out. */

/** A question. */
export interface CompletionRequest {
  /** The task and the rules, the same for every part of every document. */
  readonly system: string;
  /** The part of the text that is asked about. */
  readonly user: string;
  /** JSON Schema of the answer that is wanted; what comes may be another. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal | undefined;
}

/** Asks. @returns what the model said, a string or a parsed value: nothing is taken on trust */
export type Complete = (request: CompletionRequest) => Promise<unknown>;
