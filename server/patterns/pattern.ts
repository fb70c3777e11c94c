/** Patterns: closed sets of features that two or more cases share, with what a reader must know of each. Pure. */
import { casesOf } from './counts.ts';
import { type PatternFilter, remains } from './evidence.ts';
import { factCount, factsOf } from './facts.ts';
import { casesWith, type Matrix } from './matrix.ts';
import { hangsOn } from './open.ts';
import type { Ranked } from './ranking.ts';
import { type Year, yearOf } from './years.ts';

/** A pattern with all that is said of it. */
export interface Pattern extends Ranked {
  /** Ascending. */
  readonly cases: readonly number[];
  /** How many cases there are if every `unsure` pair among them is one. */
  readonly casesIfSame: number;
  /** How many facts its features are: what follows from one statement is one. */
  readonly factCount: number;
  /** Judgements that would change its cases or its features if they were decided. */
  readonly unsure: readonly string[];
  /** Voices that stand behind its legs, together. */
  readonly voices: ReadonlySet<string>;
  /** Sources without any one of which fewer than two cases would be left. */
  readonly restsOn: readonly string[];
  /** Of each case, in their order. */
  readonly years: readonly Year[];
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

/** The year of a case, by what is said of it where it has some features. */
export function yearIn({ of, rows, filter }: Matrix, index: number, features: readonly number[]): Year {
  const own = new Set(features.flatMap((f) => rows[index]?.get(f)?.own ?? []));
  return yearOf(
    [...own].flatMap((s) => of.statements[s] ?? []),
    filter,
  );
}

/** Says all that a reader must know of a pattern. */
export function explain(matrix: Matrix, ranked: Ranked): Pattern {
  const { of, rows } = matrix;
  const cases = casesWith(matrix, ranked.features);
  const cells = cases.flatMap((c) => ranked.features.flatMap((f) => rows[c]?.get(f) ?? []));
  const touched = new Map<string, Set<number>>();
  for (const c of cases)
    for (const f of ranked.features)
      for (const source of rows[c]?.get(f)?.sources ?? [])
        touched.set(source, (touched.get(source) ?? new Set<number>()).add(c));
  const holds = (c: number, source: string) =>
    ranked.features.every((f) => holdsWithout(matrix, c, f, source));
  const restsOn = [...touched].flatMap(([source, among]) => {
    const untouched = cases.length - among.size;
    // Only cases that the source speaks of can be lost with it.
    return untouched >= 2 || untouched + [...among].filter((c) => holds(c, source)).length >= 2
      ? []
      : [source];
  });
  return {
    ...ranked,
    cases,
    casesIfSame: casesOf(of, cases).ifSame,
    factCount: factCount(factsOf(matrix, cases, ranked.features)),
    unsure: [...new Set(hangsOn(matrix, ranked.features).map((u) => u.id))],
    voices: new Set(cells.flatMap((cell) => [...cell.voices])),
    restsOn: restsOn.sort(),
    years: cases.map((c) => yearIn(matrix, c, ranked.features)),
  };
}
