/** A node as it is listed and drawn. */
import * as z from 'zod/mini';
import type { Count } from '../../../server/count.ts';
import { ATTRIBUTIONS, CERTAINTIES, ENTITY_TYPES, ROLES, WAYS_KNOWN } from '../generated/model.ts';

/** A node type that claims speak about. */
export const entityType = z.enum(ENTITY_TYPES.map(({ type }) => type));
/** How sure. */
export const certainty = z.enum(CERTAINTIES.map((each) => each.certainty));
/** Who says it. */
export const attribution = z.enum(ATTRIBUTIONS.map((each) => each.attribution));
/** How it is known. */
export const known = z.enum(WAYS_KNOWN.map((each) => each.known));
/** What stands beside whatever is shown: the three of one claim, and whose reading it is. */
export const mark = {
  certainty,
  attribution,
  known,
  readBy: z.array(z.string()),
  reasons: z.array(z.string()),
};
/** The mark as a shape of its own. */
export const markShape = z.object(mark);
/** The mark of what is shown. */
export type Mark = z.infer<typeof markShape>;
/** A part of a person. */
export const role = z.enum(ROLES.map((each) => each.role));

/** A node. */
export const cardShape = z.object({
  id: z.string(),
  type: entityType,
  name: z.string(),
  otherNames: z.array(z.string()),
  parts: z.array(z.object({ role, certainty, attribution, known })),
  cases: z.number(),
  casesIfSame: z.number(),
  degree: z.number(),
  contested: z.array(z.string()),
});

/** In how many cases a node stands. */
export const casesOf = ({ cases, casesIfSame }: Pick<Card, 'cases' | 'casesIfSame'>): Count => ({
  count: cases,
  ifSame: casesIfSame,
});

/** A node. */
export type Card = z.infer<typeof cardShape>;
