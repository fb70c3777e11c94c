/** What the statements of `cypher/load-*.cypher` return, parsed. */
import { z } from 'zod';
import { ATTRIBUTIONS, CERTAINTIES, WAYS_KNOWN } from '../../server/mark.ts';

export const priorClaim = z.object({
  id: z.string(),
  hash: z.string(),
  group: z.string(),
  /** Null where an older version of Refrain wrote it. */
  told: z.string().nullable(),
  loaded: z.string().nullable(),
});

export type PriorClaim = z.output<typeof priorClaim>;

export const priorMention = z.object({
  id: z.string(),
  hash: z.string(),
  entity: z.string(),
  type: z.string(),
});

export type PriorMention = z.output<typeof priorMention>;

export const priorStatement = z.object({
  key: z.string(),
  kind: z.string(),
  fromId: z.string(),
  toId: z.string().nullable(),
});

export type PriorStatement = z.output<typeof priorStatement>;

export const priorMarks = z.object({
  key: z.string(),
  certainty: z.enum(CERTAINTIES),
  attribution: z.enum(ATTRIBUTIONS),
  known: z.enum(WAYS_KNOWN),
  contested: z.boolean(),
  independentSources: z.number(),
});

export const knownSource = z.object({
  id: z.string(),
  state: z.string(),
  publisher: z.string().nullable(),
  derivedFrom: z.array(z.string()),
});

export const knownMention = z.object({ id: z.string(), type: z.string(), gazetteer: z.string().nullable() });

export const knownRecipe = z.object({ recipe: z.string().nullable() });

export const knownWithheld = z.object({ withheld: z.array(z.string()) });

export const dropped = z.object({ dropped: z.number() });

export const knownClaim = z.object({ id: z.string() });

export const knownJudgement = z.object({
  id: z.string(),
  verdict: z.string(),
  by: z.string(),
  why: z.string(),
  mentions: z.array(z.string()),
});

export const casePair = z.object({ a: z.string(), b: z.string(), verdict: z.enum(['UNSURE', 'DIFFERENT']) });

export const knownProsecution = z.object({ id: z.string(), state: z.string() });

export const reachedNode = z.object({ id: z.string() });

export const knownFormer = z.object({ id: z.string(), entities: z.array(z.string()) });

export const knownCut = z.object({ id: z.string(), cut: z.string().nullable() });

export const sourceWords = z.object({ id: z.string(), words: z.array(z.string()), ids: z.array(z.string()) });

/** Id to hash. */
export const known = (rows: readonly { id: string; hash: string }[]): ReadonlyMap<string, string> =>
  new Map(rows.map((row) => [row.id, row.hash]));
