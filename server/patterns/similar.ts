/** Cases like a case, and cases that have nearly all of some features. Pure. */
import type { Facts } from './facts.ts';
import type { Matrix } from './matrix.ts';

/** How alike two cases are, and in what. */
export interface Similar {
  readonly case: number;
  /** Weighted Jaccard: the weight of what both have over the weight of what either has, 0 to 1. */
  readonly score: number;
  /** What both have, the weightiest first. */
  readonly shared: readonly { readonly feature: number; readonly weight: number }[];
}

/** What a feature weighs: bits of surprise that a case has it, so that what all cases have weighs nothing. */
export function weights({ rows, columns }: Matrix): readonly number[] {
  return columns.map((cases) => (cases.length === 0 ? 0 : Math.log2(rows.length / cases.length)));
}

/** The cases that share something of weight with a case, most alike first. */
export function similarCases(matrix: Matrix, index: number): Similar[] {
  const weight = weights(matrix);
  const total = (row: ReadonlyMap<number, unknown>) =>
    [...row.keys()].reduce((sum, f) => sum + (weight[f] ?? 0), 0);
  const own = matrix.rows[index];
  if (own === undefined) return [];
  const candidates = new Set([...own.keys()].flatMap((f) => matrix.columns[f] ?? []));
  candidates.delete(index);
  return [...candidates]
    .flatMap((other): Similar[] => {
      const row = matrix.rows[other];
      if (row === undefined) return [];
      const shared = [...own.keys()]
        .filter((f) => row.has(f))
        .map((feature) => ({ feature, weight: weight[feature] ?? 0 }))
        .sort((a, b) => b.weight - a.weight || a.feature - b.feature);
      const both = shared.reduce((sum, s) => sum + s.weight, 0);
      const either = total(own) + total(row) - both;
      return both > 0 ? [{ case: other, score: both / either, shared }] : [];
    })
    .sort((a, b) => b.score - a.score || a.case - b.case);
}

/** A case that has all but a few of some features. */
export interface NearMiss {
  readonly case: number;
  readonly has: readonly number[];
  readonly missing: readonly number[];
  /** How many facts the features are, what follows from one statement being one; and how many of these it lacks. */
  readonly facts: number;
  readonly factsMissing: number;
}

/**
 * The cases that lack at most `allBut` of these features and have at least one, those that lack fewest first.
 * @param facts which of the features are one: they are missed once
 */
export function casesMatching(
  { rows, columns }: Matrix,
  features: readonly number[],
  facts: Facts,
  allBut: number,
): NearMiss[] {
  const candidates = new Set(features.flatMap((f) => columns[f] ?? []));
  const factsIn = (list: readonly number[]): number => new Set(list.map((f) => facts.get(f) ?? f)).size;
  return [...candidates]
    .map((index) => {
      const missing = features.filter((f) => rows[index]?.has(f) !== true);
      return {
        case: index,
        has: features.filter((f) => rows[index]?.has(f)),
        missing,
        facts: factsIn(features),
        factsMissing: factsIn(missing),
      };
    })
    .filter((found) => found.factsMissing <= allBut)
    .sort(
      (a, b) => a.factsMissing - b.factsMissing || a.missing.length - b.missing.length || a.case - b.case,
    );
}
