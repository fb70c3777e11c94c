/** Relationships as they are drawn, reviewers' judgements, and pictures made of both. */
import * as z from 'zod/mini';
import { KINDS, PROSECUTION } from '../generated/model.ts';
import { cardShape, mark } from './card.ts';

/** A relationship that claims state, or a prosecution. */
export const kind = z.enum([...KINDS.map((each) => each.kind), PROSECUTION.kind]);
/** From which end a relationship is seen. */
export const direction = z.enum(['OUT', 'IN']);
/** A qualifier and its value. */
export const qualifier = z.object({ name: z.string(), value: z.string() });

/** A stored relationship, or a prosecution, without its evidence. */
export const lineShape = z.object({
  key: z.string(),
  statements: z.array(z.string()),
  kind,
  from: z.string(),
  to: z.string(),
  says: z.string(),
  reverse: z.string(),
  ...mark,
  contested: z.boolean(),
  sources: z.number(),
  independentSources: z.number(),
  qualifiers: z.array(qualifier),
  dates: z.array(z.string()),
});

/** What a reviewer decided about two mentions, and why. */
export const judgementShape = z.object({
  id: z.string(),
  verdict: z.enum(['SAME', 'DIFFERENT', 'UNSURE']),
  a: z.string(),
  b: z.string(),
  by: z.string(),
  why: z.string(),
});

/** Nodes and the lines between them. */
export const pictureShape = z.object({
  cards: z.array(cardShape),
  lines: z.array(lineShape),
  judgements: z.array(judgementShape),
  total: z.number(),
});

/** A relationship that claims state, or a prosecution. */
export type LineKind = z.infer<typeof kind>;
/** A stored relationship, or a prosecution, without its evidence. */
export type Line = z.infer<typeof lineShape>;
/** From which end a relationship is seen. */
export type Direction = z.infer<typeof direction>;
/** What a reviewer decided. */
export type Judgement = z.infer<typeof judgementShape>;
/** Nodes and the lines between them. */
export type Picture = z.infer<typeof pictureShape>;
/** A qualifier and its value. */
export type Qualifier = z.infer<typeof qualifier>;
