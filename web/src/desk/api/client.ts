/** Asks the desk's server, with the token of this run. */
import * as z from 'zod/mini';
import {
  type IdentityAnswer,
  identityAnswer,
  type IdentityView,
  identityView,
  type JudgeRequest,
} from '../../../../seed/review/desk/identity-wire.ts';
import {
  decisionAnswer,
  type DecisionAnswer,
  deskView,
  type DeskView,
  loadView,
  type LoadView,
  problem,
  sourceView,
  type SourceView,
  undoAnswer,
  type UndoAnswer,
  type WireDecision,
} from '../../../../seed/review/desk/wire.ts';

/** Why an answer did not come, in words for the reviewer. */
export class DeskError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DeskError';
  }
}

/** A decision with what it rests on. */
export interface Deciding {
  readonly decision: WireDecision;
  readonly reviewer: string;
  /** The version of the claim that the reviewer saw. */
  readonly expected: string | null;
  readonly isTrial?: boolean;
}

/** The way to the server. Each throws DeskError when the server is away, refuses, or is of another version. */
export interface Api {
  desk(): Promise<DeskView>;
  source(id: string): Promise<SourceView>;
  version(id: string): Promise<string>;
  decide(id: string, deciding: Deciding): Promise<DecisionAnswer>;
  undo(id: string, undo: string): Promise<UndoAnswer>;
  identities(): Promise<IdentityView>;
  judge(judgement: JudgeRequest): Promise<IdentityAnswer>;
  takeBack(judgement: string): Promise<IdentityAnswer>;
  load(): Promise<LoadView>;
  startLoad(): Promise<LoadView>;
}

const versionAnswer = z.object({ version: z.string() });

/** The server that gave the page. */
export function createApi(token: string): Api {
  async function ask<T>(path: string, shape: z.ZodMiniType<T>, body?: unknown): Promise<T> {
    let answer: unknown;
    try {
      const response = await fetch(`/api${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'x-refrain-desk': token, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      answer = await response.json();
    } catch (cause) {
      throw new DeskError('The desk does not answer. Is `refrain review` still running?', { cause });
    }
    const parsed = shape.safeParse(answer);
    if (parsed.success) return parsed.data;
    const refused = problem.safeParse(answer);
    throw new DeskError(
      refused.success
        ? refused.data.message
        : 'The page and the desk are of different versions. Reload the page.',
    );
  }
  const at = (id: string): string => `/sources/${encodeURIComponent(id)}`;
  return {
    desk: () => ask('/desk', deskView),
    source: (id) => ask(at(id), sourceView),
    version: async (id) => (await ask(`${at(id)}/version`, versionAnswer)).version,
    decide: (id, deciding) => ask(`${at(id)}/decisions`, decisionAnswer, deciding),
    undo: (id, undo) => ask(`${at(id)}/undo/${undo}`, undoAnswer, {}),
    identities: () => ask('/identities', identityView),
    judge: (judgement) => ask('/identities/judgements', identityAnswer, judgement),
    takeBack: (judgement) => ask('/identities/undo', identityAnswer, { judgement }),
    load: () => ask('/load', loadView),
    startLoad: () => ask('/load', loadView, {}),
  };
}
