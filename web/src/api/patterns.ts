/** The page's questions about what repeats; loaded with the views that ask them. */
import * as z from 'zod/mini';
import { entityType, mark } from './card.ts';
import { document } from './document.ts';
import { judgementShape } from './line.ts';

const caseShape = z.object({ id: z.string(), name: z.string() });

/** Something that a case can have and share. */
export const featureShape = z.object({
  id: z.string(),
  kind: z.string(),
  says: z.string(),
  exact: z.boolean(),
  entity: z.nullable(z.string()),
  value: z.nullable(z.string()),
  means: z.nullable(z.string()),
  cases: z.number(),
  casesIfSame: z.number(),
});

const legShape = z.object({
  case: caseShape,
  ...mark,
  contested: z.boolean(),
  words: z.array(z.string()),
  statements: z.array(z.string()),
});

/** Features that two or more cases share, with what they rest on in each. */
export const patternShape = z.object({
  id: z.string(),
  title: z.string(),
  features: z.array(z.object({ feature: featureShape, legs: z.array(legShape) })),
  cases: z.array(caseShape),
  support: z.number(),
  casesIfSame: z.number(),
  factCount: z.number(),
  casesInWords: z.string(),
  years: z.array(z.string()),
  yearsInWords: z.string(),
  datedBy: z.array(z.object({ inWords: z.string() })),
  expected: z.number(),
  lift: z.number(),
  meaningful: z.boolean(),
  voices: z.array(z.string()),
  fragile: z.boolean(),
  restsOn: z.array(z.string()),
  unsure: z.array(z.string()),
  voicesInWords: z.string(),
});

/** Patterns, a page at a time. */
export const PATTERNS = document(
  'Patterns($filter: PatternFilter, $minSupport: Int, $sort: PatternSort, $first: Int, $after: String)',
  { patterns: '(filter: $filter, minSupport: $minSupport, sort: $sort, first: $first, after: $after)' },
  {
    patterns: z.object({
      total: z.number(),
      caseCount: z.number(),
      caseCountIfSame: z.number(),
      caveat: z.string(),
      patterns: z.array(patternShape),
      next: z.nullable(z.string()),
    }),
  },
);

/** One pattern, and what must be said beside every count. */
export const PATTERN = document(
  'Pattern($id: ID!, $filter: PatternFilter)',
  { pattern: '(id: $id, filter: $filter)', patterns: '(filter: $filter, first: 1)' },
  {
    pattern: z.nullable(patternShape),
    patterns: z.object({ caseCount: z.number(), caseCountIfSame: z.number(), caveat: z.string() }),
  },
);

/** The ends of statements, without their evidence. */
export const ENDS = document(
  'Ends($keys: [ID!]!)',
  { evidence: '(keys: $keys)' },
  {
    evidence: z.array(
      z.object({
        key: z.string(),
        from: z.object({ id: z.string() }),
        to: z.nullable(z.object({ id: z.string() })),
      }),
    ),
  },
);

/** The reviewers' judgements that leave open whether some cases, or what they share, are one. */
export const OPEN_JUDGEMENTS = document(
  'OpenJudgements($cases: [ID!])',
  { opening: '(cases: $cases)' },
  { opening: z.object({ judgements: z.array(judgementShape) }) },
);

/** The cases that have some features, all of them or all but a few. */
export const MATCHING = document(
  'Matching($features: [ID!]!, $allBut: Int, $filter: PatternFilter)',
  { casesMatching: '(features: $features, allBut: $allBut, filter: $filter)' },
  {
    casesMatching: z.array(
      z.object({
        case: caseShape,
        has: z.array(featureShape),
        missing: z.array(featureShape),
        factCount: z.number(),
        factsMissing: z.number(),
      }),
    ),
  },
);

/** The cases most like a case. */
export const SIMILAR = document(
  'Similar($id: ID!, $filter: PatternFilter, $first: Int)',
  { similarCases: '(id: $id, filter: $filter, first: $first)' },
  {
    similarCases: z.array(
      z.object({
        case: caseShape,
        score: z.number(),
        factCount: z.number(),
        shared: z.array(z.object({ feature: featureShape, weight: z.number() })),
      }),
    ),
  },
);

/** Cases side by side. */
export const COMPARISON = document(
  'Comparison($cases: [ID!]!, $filter: PatternFilter)',
  { comparison: '(cases: $cases, filter: $filter)', patterns: '(filter: $filter, first: 1)' },
  {
    comparison: z.object({
      cases: z.array(caseShape),
      casesInWords: z.string(),
      factCount: z.number(),
      rows: z.array(
        z.object({
          says: z.string(),
          cells: z.array(
            z.object({
              entries: z.array(
                z.object({
                  feature: featureShape,
                  ...mark,
                  contested: z.boolean(),
                  words: z.array(z.string()),
                  shared: z.boolean(),
                  statements: z.array(z.string()),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
    patterns: z.object({ caseCount: z.number(), caseCountIfSame: z.number(), caveat: z.string() }),
  },
);

/** People and institutions with the number of cases in which they stand. */
export const RECURRENCES = document(
  'Recurrences($filter: PatternFilter, $first: Int, $after: String)',
  { recurrences: '(filter: $filter, minCases: 1, first: $first, after: $after)' },
  {
    recurrences: z.object({
      total: z.number(),
      caveat: z.string(),
      recurrences: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          type: entityType,
          cases: z.number(),
          casesIfSame: z.number(),
          casesInWords: z.string(),
          yearsInWords: z.string(),
          parts: z.array(
            z.object({
              says: z.string(),
              case: caseShape,
              ...mark,
              contested: z.boolean(),
              words: z.array(z.string()),
              statements: z.array(z.string()),
            }),
          ),
          baseRates: z.array(z.object({ inWords: z.string() })),
        }),
      ),
      next: z.nullable(z.string()),
    }),
  },
);

/** Something that a case can have and share. */
export type Feature = z.infer<typeof featureShape>;
/** That a case has a feature. */
export type Leg = z.infer<typeof legShape>;
/** Features that two or more cases share. */
export type Pattern = z.infer<typeof patternShape>;
/** A case, as it is called. */
export type CaseRef = z.infer<typeof caseShape>;
/** A case like another. */
export type SimilarCase = ReturnType<typeof SIMILAR.parse>['similarCases'][number];
/** A case that has all but a few features. */
export type CaseMatch = ReturnType<typeof MATCHING.parse>['casesMatching'][number];
/** Cases side by side. */
export type Comparison = ReturnType<typeof COMPARISON.parse>['comparison'];
/** A feature of a case in a comparison. */
export type ComparisonEntry = Comparison['rows'][number]['cells'][number]['entries'][number];
/** Somebody or something, with its cases. */
export type Recurrence = ReturnType<typeof RECURRENCES.parse>['recurrences']['recurrences'][number];
