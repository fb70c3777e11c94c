/** What the directives of the model take, as shapes to check them by; `server/schema/directives.graphql` says the same. */
import { z } from 'zod';

/** What leads from a feature to the case, where the case is no end of it. */
export const FEATURE_WAYS = ['DECISION', 'GROUND', 'OFFICIAL', 'MOVEMENT', 'PLACE'] as const;

/** Of `@entity`. */
export const entityArguments = z.object({
  plural: z.string(),
  shape: z.string(),
  letter: z.string(),
  order: z.number(),
});

/** Of `@kind`. */
export const kindArguments = z.object({ says: z.string(), reverse: z.string().default('') });

/** Of `@reads`. */
export const readsArguments = z.object({
  says: z.string(),
  reverse: z.string(),
  ends: z.boolean().default(false),
});

/** Of `@single`. */
export const singleArguments = z.object({
  when: z.string().nullable().default(null),
  is: z.string().nullable().default(null),
});

/** Of `@feature`. */
export const featureArguments = z.object({
  says: z.string(),
  exact: z.boolean().default(true),
  ofKind: z.string().nullable().default(null),
  through: z.enum(FEATURE_WAYS).nullable().default(null),
});

/** Of `@part`. */
export const partArguments = z.object({ says: z.string(), letter: z.string(), side: z.string() });

/** Of `@role`. */
export const roleArguments = z.object({
  says: z.string(),
  kinds: z.array(z.string()).default([]),
  words: z.array(z.string()).default([]),
});
