/** What the desk's server and its page send each other; each parses what the other sends with these. */
import * as z from 'zod/mini';

const span = z.object({ start: z.number(), end: z.number() });
const end = z.object({ key: z.string(), as: z.optional(z.string()) });
const value = z.union([z.string(), z.number(), z.boolean()]);

const draft = z.object({
  kind: z.string(),
  from: end,
  to: z.optional(end),
  value: z.optional(value),
  qualifiers: z.record(z.string(), value),
  inCase: z.optional(z.string()),
  when: z.optional(
    z.object({
      edtf: z.optional(z.string()),
      said: z.optional(z.string()),
      year: z.enum(['text', 'publication']),
    }),
  ),
  quote: z.string(),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
  context: z.array(z.string()),
  hedge: z.optional(z.string()),
  /** Words of the text, or an entity. */
  by: z.array(z.union([z.string(), end])),
  polarity: z.enum(['affirmed', 'denied']),
  resolved: z.array(z.enum(['from', 'to', 'inCase', 'by', 'words'])),
  note: z.optional(z.string()),
});

const newEntity = z.object({
  ref: z.string(),
  type: z.string(),
  name: z.optional(z.string()),
  label: z.optional(z.string()),
});

const resolved = draft.shape.resolved;
const claimOf = { claim: z.string() };

/** A decision on its way to the server. */
export const wireDecision = z.discriminatedUnion('do', [
  z.object({ do: z.literal('accept'), ...claimOf, resolved: z.optional(resolved) }),
  z.object({ do: z.literal('reject'), ...claimOf, note: z.optional(z.string()) }),
  z.object({ do: z.literal('reopen'), ...claimOf }),
  z.object({ do: z.literal('edit'), ...claimOf, draft, entities: z.array(newEntity) }),
  z.object({ do: z.literal('add'), draft, entities: z.array(newEntity) }),
  z.object({
    do: z.literal('not-claimed'),
    quote: z.string(),
    why: z.string(),
    prefix: z.optional(z.string()),
    suffix: z.optional(z.string()),
  }),
  z.object({ do: z.literal('claimable'), quote: z.string(), prefix: z.optional(z.string()) }),
  z.object({ do: z.literal('drop-entity'), key: z.string() }),
  z.object({ do: z.literal('sign') }),
]);

/** The body of a decision. */
export const decisionRequest = z.object({
  decision: wireDecision,
  reviewer: z.string().check(z.trim(), z.minLength(1)),
  /** The version of the claim that the reviewer saw. */
  expected: z.nullable(z.string()),
  /** Asks what the gate would say, and writes nothing. */
  isTrial: z.optional(z.boolean()),
});

const reason = z.object({ part: z.string(), reason: z.string() });
const progress = z.object({
  proposed: z.number(),
  accepted: z.number(),
  rejected: z.number(),
  stale: z.number(),
  open: z.number(),
});

const claimView = z.object({
  id: z.string(),
  version: z.string(),
  status: z.enum(['proposed', 'accepted', 'rejected']),
  /** The claim in words. */
  says: z.string(),
  hedge: z.nullable(z.string()),
  by: z.array(z.string()),
  isDenied: z.boolean(),
  inCase: z.nullable(z.string()),
  place: z.nullable(span),
  context: z.array(span),
  isStale: z.boolean(),
  /** What the gate has against it. */
  reasons: z.array(reason),
  extractor: z.string(),
  reviewer: z.nullable(z.string()),
  /** The day of the decision, where the file has it. */
  reviewed: z.nullable(z.string()),
  replaces: z.nullable(z.string()),
  draft,
});

const entityView = z.object({
  key: z.string(),
  type: z.string(),
  name: z.string(),
  isLabel: z.boolean(),
  otherNames: z.array(z.string()),
  isNeeded: z.boolean(),
  reasons: z.array(z.string()),
});

const notClaimedView = z.object({
  quote: z.string(),
  prefix: z.optional(z.string()),
  why: z.string(),
  place: z.nullable(span),
});

/** One source, with everything that the page shows of it. */
export const sourceView = z.object({
  id: z.string(),
  /** Changes whenever the claims file or the text does. */
  version: z.string(),
  title: z.string(),
  publisher: z.nullable(z.string()),
  published: z.nullable(z.string()),
  language: z.string(),
  text: z.string(),
  /** Whether the claims were reviewed against this text. */
  isSigned: z.boolean(),
  progress,
  entities: z.array(entityView),
  /** In the order of the text; stale ones first. */
  claims: z.array(claimView),
  notClaimed: z.array(notClaimedView),
  open: z.array(span),
});

const valueType = z.object({ name: z.string(), values: z.array(z.string()) });

/** What the page must know before it opens a source. */
export const deskView = z.object({
  /** From REFRAIN_REVIEWER; empty when unset. */
  reviewer: z.string(),
  sources: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      progress: z.nullable(progress),
      /** Why it cannot be read. */
      problem: z.nullable(z.string()),
    }),
  ),
  entityTypes: z.array(z.object({ type: z.string(), description: z.string() })),
  relationships: z.array(
    z.object({
      kind: z.string(),
      says: z.string(),
      description: z.string(),
      ends: z.array(z.object({ from: z.string(), to: z.string() })),
      qualifiers: z.array(z.object({ name: z.string(), description: z.string(), type: valueType })),
    }),
  ),
  attributes: z.array(
    z.object({
      kind: z.string(),
      entity: z.string(),
      says: z.string(),
      description: z.string(),
      type: valueType,
    }),
  ),
});

/** What came of a decision; the source as it is now comes with it. */
export const decisionAnswer = z.discriminatedUnion('is', [
  z.object({ is: z.literal('done'), claim: z.nullable(z.string()), undo: z.string(), source: sourceView }),
  z.object({ is: z.literal('refused'), reasons: z.array(reason) }),
  z.object({ is: z.literal('changed'), source: sourceView }),
  /** A trial that the gate would let through. */
  z.object({ is: z.literal('fine') }),
]);

/** What came of taking a decision back. */
export const undoAnswer = z.object({ isDone: z.boolean(), source: sourceView });

/** How far loading into the graph has come. */
export const loadView = z.object({
  is: z.enum(['idle', 'running', 'done', 'failed']),
  lines: z.array(z.string()),
  refused: z.number(),
});

/** A refusal of a request, in words. */
export const problem = z.object({ message: z.string() });

export type Span = z.output<typeof span>;
export type Draft = z.output<typeof draft>;
export type NewEntity = z.output<typeof newEntity>;
export type WireDecision = z.output<typeof wireDecision>;
export type Reason = z.output<typeof reason>;
export type Progress = z.output<typeof progress>;
export type ClaimView = z.output<typeof claimView>;
export type EntityView = z.output<typeof entityView>;
export type NotClaimedView = z.output<typeof notClaimedView>;
export type SourceView = z.output<typeof sourceView>;
export type DeskView = z.output<typeof deskView>;
export type DecisionAnswer = z.output<typeof decisionAnswer>;
export type UndoAnswer = z.output<typeof undoAnswer>;
export type LoadView = z.output<typeof loadView>;
