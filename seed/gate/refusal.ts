/** What the gate says of something that may not pass. */
import type { YamlPath } from '../yaml/read.ts';

/** Why something may not pass. */
export interface Refusal {
  readonly file: string;
  readonly line: number;
  /** The claim's id, where it is about one claim. */
  readonly claim: string | null;
  readonly reason: string;
  /** The part of the file that it is about: keys and indexes from the root. */
  readonly path: YamlPath;
}

/** A refusal with what it is about. */
export interface FullRefusal extends Refusal {
  /** The part of the claim or entity: quote, kind, id. */
  readonly part: string;
  /** The entity whose type does not fit, and the line that says its type. */
  readonly misfit: { readonly key: string; readonly type: string; readonly line: number } | null;
}
