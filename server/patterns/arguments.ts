/** What may be asked about patterns, checked before anything is searched for. Pure. */
import { z } from 'zod';
import type { PatternFilter } from './evidence.ts';
import { SORTS } from './ranking.ts';
import { Refused } from './refused.ts';

const filterShape = z
  .object({
    withoutHedged: z.boolean().nullish(),
    withoutAttributed: z.boolean().nullish(),
    withoutInferred: z.boolean().nullish(),
    withoutContested: z.boolean().nullish(),
    withoutSources: z.array(z.string()).nullish(),
    withoutKinds: z.array(z.string()).nullish(),
    since: z
      .string()
      .regex(
        /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u,
        'takes a date: 2020, 2020-06 or 2020-06-21',
      )
      .nullish(),
  })
  .nullish()
  .transform((f): PatternFilter => ({
    withoutHedged: f?.withoutHedged ?? false,
    withoutAttributed: f?.withoutAttributed ?? false,
    withoutInferred: f?.withoutInferred ?? false,
    withoutContested: f?.withoutContested ?? false,
    withoutSources: [...(f?.withoutSources ?? [])].sort(),
    withoutKinds: [...(f?.withoutKinds ?? [])].sort(),
    since: f?.since ?? null,
  }));

const id = z.string();
const number = (least: number, most: number) => {
  const takes = `takes a whole number from ${least} to ${most}`;
  return z.int(takes).min(least, takes).max(most, takes);
};
/** More than a graph can hold: where there is no limit, a number that stands for none. */
const ANY = 1_000_000;
const several = (least: number, most: number) => {
  const takes = `takes ${least} to ${most} of them`;
  return z.array(id).min(least, takes).max(most, takes);
};

/** Of `patterns`. */
export const patternsArguments = z.object({
  filter: filterShape,
  minSupport: number(2, ANY),
  minFeatures: number(1, ANY),
  sort: z.enum(SORTS),
  first: number(1, 100),
  after: z.string().nullish(),
});
/** Of `pattern`. */
export const patternArguments = z.object({ id, filter: filterShape });
/** Of `similarCases`. */
export const similarArguments = z.object({ id, filter: filterShape, first: number(1, 100) });
/** Of `casesMatching`. */
export const matchArguments = z.object({
  features: several(1, 100),
  allBut: number(0, 100),
  filter: filterShape,
  first: number(1, 200),
});
/** Of `comparison`. */
export const comparisonArguments = z.object({ cases: several(2, 6), filter: filterShape });
/** Of `recurrences`. */
export const recurrenceArguments = z.object({
  types: z.array(z.string()).nullish(),
  kinds: several(1, 100).nullish(),
  filter: filterShape,
  minCases: number(1, ANY),
  first: number(1, 200),
  after: z.string().nullish(),
});

/** What was given, checked. @throws Refused with the first that cannot be */
export function parse<T>(shape: z.ZodType<T>, given: unknown): T {
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new Refused(`${where}: ${issue?.message ?? 'cannot be'}.`, 'BAD_USER_INPUT');
}
