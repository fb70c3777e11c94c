/** Patterns as one table: what is shared against the cases that share it. */
import type { CaseRef, Feature, Leg, Pattern } from '../api/patterns.ts';

/** A feature with its cell in each case; null where the case is not known to have it. */
export interface GridRow {
  readonly feature: Feature;
  readonly cells: readonly (Leg | null)[];
}

/** Cases by features. */
export interface Grid {
  readonly cases: readonly CaseRef[];
  readonly rows: readonly GridRow[];
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The table: the cases that share most first, what most cases share first, the very same before the same kind. */
export function gridOf(patterns: readonly Pattern[]): Grid {
  const features = new Map<string, Feature>();
  const cases = new Map<string, CaseRef>();
  const cells = new Map<string, Map<string, Leg>>();
  for (const { features: own } of patterns)
    for (const { feature, legs } of own) {
      features.set(feature.id, feature);
      const row = cells.get(feature.id) ?? new Map<string, Leg>();
      cells.set(feature.id, row);
      for (const leg of legs) {
        cases.set(leg.case.id, leg.case);
        row.set(leg.case.id, leg);
      }
    }
  const held = (id: string): number => [...cells.values()].filter((row) => row.has(id)).length;
  const ordered = [...cases.values()].sort((a, b) => held(b.id) - held(a.id) || byName(a.name, b.name));
  const rows = [...features.values()]
    .sort(
      (a, b) =>
        Number(b.exact) - Number(a.exact) ||
        (cells.get(b.id)?.size ?? 0) - (cells.get(a.id)?.size ?? 0) ||
        byName(a.says, b.says),
    )
    .map((feature) => ({
      feature,
      cells: ordered.map(({ id }) => cells.get(feature.id)?.get(id) ?? null),
    }));
  return { cases: ordered, rows };
}
