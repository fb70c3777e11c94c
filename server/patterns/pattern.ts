/** Patterns: closed sets of features that two or more cases share, with what a reader must know of each. Pure. */
import type { ClosedSets } from './closed.ts';
import { type Expectation, expectation, lift } from './chance.ts';
import { type PatternFilter, remains } from './evidence.ts';
import { casesWith, type Matrix } from './matrix.ts';
import { componentsOf } from './same.ts';

/** A pattern as it is ranked. */
export interface Ranked {
  readonly features: readonly number[];
  readonly support: number;
  readonly expected: number;
  readonly lift: number;
}

/** A pattern with all that is said of it. */
export interface Pattern extends Ranked {
  /** Ascending. */
  readonly cases: readonly number[];
  /** How many cases there are if every `unsure` pair among them is one. */
  readonly casesIfSame: number;
  readonly unsure: readonly string[];
  /** Voices that stand behind its legs, together. */
  readonly voices: ReadonlySet<string>;
  /** Sources without any one of which fewer than two cases would be left. */
  readonly restsOn: readonly string[];
}

/** How patterns can be ordered; each orders by what it names, most first, then by support, features and name. */
export const SORTS = ['SURPRISE', 'SUPPORT', 'FEATURES', 'LIFT'] as const;
export type Sort = (typeof SORTS)[number];

/** Bits by which the cases surprise: support times the binary logarithm of lift. */
export const surprise = ({ support, lift: by }: Ranked): number => support * Math.log2(by);

const measure: Readonly<Record<Sort, (pattern: Ranked) => number>> = {
  SURPRISE: surprise,
  SUPPORT: (p) => p.support,
  FEATURES: (p) => p.features.length,
  LIFT: (p) => p.lift,
};

/** Orders closed sets; equal ones always come in the same order. */
export function rank(matrix: Matrix, { starts, items, supports }: ClosedSets, sort: Sort): Ranked[] {
  const expect: Expectation = expectation(matrix);
  const name = (features: readonly number[]) =>
    features.map((f) => matrix.of.features[f]?.id ?? '').join(' ');
  const by = measure[sort];
  const ranked = Array.from(supports, (support, i) => {
    const ids = Array.from(items.subarray(starts[i], starts[i + 1]));
    const features = ids.sort((a, b) =>
      (matrix.of.features[a]?.id ?? '') < (matrix.of.features[b]?.id ?? '') ? -1 : 1,
    );
    const expected = expect(features);
    const pattern = { features, support, expected, lift: lift(support, expected) };
    return { pattern, score: by(pattern) };
  });
  ranked.sort(
    (a, b) =>
      b.score - a.score ||
      b.pattern.support - a.pattern.support ||
      b.pattern.features.length - a.pattern.features.length ||
      (name(a.pattern.features) < name(b.pattern.features) ? -1 : 1),
  );
  return ranked.map((r) => r.pattern);
}

/** Whether a case still has a feature when one source more is left out. */
function holdsWithout(matrix: Matrix, index: number, feature: number, source: string): boolean {
  const filter: PatternFilter = {
    ...matrix.filter,
    withoutSources: [...matrix.filter.withoutSources, source],
  };
  const legs = matrix.rows[index]?.get(feature)?.legs ?? [];
  return legs.some((leg) =>
    leg.every((s) => {
      const statement = matrix.of.statements[s];
      return statement !== undefined && remains(statement, filter) !== null;
    }),
  );
}

/** Says all that a reader must know of a pattern. */
export function explain(matrix: Matrix, ranked: Ranked): Pattern {
  const { of, rows } = matrix;
  const cases = casesWith(matrix, ranked.features);
  const cells = cases.flatMap((c) => ranked.features.flatMap((f) => rows[c]?.get(f) ?? []));
  const sources = new Set(cells.flatMap((cell) => [...cell.sources]));
  const restsOn = [...sources].filter(
    (source) =>
      cases.filter((c) => ranked.features.every((f) => holdsWithout(matrix, c, f, source))).length < 2,
  );
  const ids = cases.map((c) => of.cases[c]?.id ?? '');
  const things = new Set([...ids, ...ranked.features.map((f) => of.features[f]?.entity?.id ?? '')]);
  const among = of.unsure.filter(({ a, b }) => ids.includes(a) && ids.includes(b));
  const touching = of.unsure.filter(({ a, b }) => things.has(a) || things.has(b));
  return {
    ...ranked,
    cases,
    casesIfSame: componentsOf(ids, among),
    unsure: touching.map((u) => u.id),
    voices: new Set(cells.flatMap((cell) => [...cell.voices])),
    restsOn: restsOn.sort(),
  };
}
