/** Statements with the words they rest on. */
import * as z from 'zod/mini';
import { attribution, cardShape, certainty, known, mark } from './card.ts';
import { direction, judgementShape, kind, qualifier } from './line.ts';

/** A document, as it is cited. */
export const sourceShape = z.object({
  id: z.string(),
  kind: z.enum(['ORIGINAL', 'DIGEST', 'TRANSLATION', 'COURT_RECORD']),
  title: z.string(),
  publisher: z.nullable(z.string()),
  published: z.nullable(z.string()),
  url: z.nullable(z.string()),
  language: z.string(),
});

/** The words of a source in their paragraph. */
export const passageShape = z.object({
  claim: z.string(),
  says: z.string(),
  quote: z.string(),
  before: z.string(),
  after: z.string(),
  context: z.array(z.string()),
  polarity: z.enum(['AFFIRMED', 'DENIED']),
  certainty,
  attribution,
  known,
  read: z.array(z.string()),
  inferred: z.nullable(z.string()),
  hedge: z.nullable(z.string()),
  by: z.array(z.string()),
  reviewer: z.string(),
  date: z.nullable(z.string()),
  dateSaid: z.nullable(z.string()),
  source: sourceShape,
});

/** A fact or a relationship with its evidence. */
export const statementShape = z.object({
  key: z.string(),
  kind: z.string(),
  says: z.string(),
  reverse: z.string(),
  from: cardShape,
  to: z.nullable(cardShape),
  value: z.nullable(z.string()),
  qualifiers: z.array(qualifier),
  inCase: z.nullable(cardShape),
  dates: z.array(z.string()),
  ...mark,
  contested: z.boolean(),
  sources: z.number(),
  independentSources: z.number(),
  passages: z.array(passageShape),
  against: z.array(z.string()),
});

/** All that is known about a node. */
export const dossierShape = z.object({
  card: cardShape,
  spellings: z.array(
    z.object({ text: z.string(), source: z.string(), title: z.string(), language: z.string() }),
  ),
  judgements: z.array(judgementShape),
  total: z.number(),
  statements: z.array(statementShape),
  next: z.nullable(z.string()),
});

/** How many neighbours over one relationship in one direction. */
export const countShape = z.object({
  kind,
  direction,
  says: z.string(),
  count: z.number(),
  groups: z.number(),
  countIfSame: z.number(),
});

/** A document, as it is cited. */
export type SourceCard = z.infer<typeof sourceShape>;
/** The words of a source in their paragraph. */
export type Passage = z.infer<typeof passageShape>;
/** A fact or a relationship with its evidence. */
export type Statement = z.infer<typeof statementShape>;
/** All that is known about a node. */
export type Dossier = z.infer<typeof dossierShape>;
/** How many neighbours over one relationship in one direction. */
export type NeighbourCount = z.infer<typeof countShape>;
