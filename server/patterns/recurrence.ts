/** People and institutions that stand in several cases, beside how often they would anyway. Pure. */
import { byStrength, type Mark, markOf } from '../mark.ts';
import type { Matrix } from './matrix.ts';
import { componentsOf } from './same.ts';
import { yearIn } from './pattern.ts';
import type { Year } from './years.ts';

/** One part in one case. */
export interface RecurrencePart extends Mark {
  readonly feature: number;
  readonly case: number;
  readonly contested: boolean;
  readonly statements: readonly number[];
}

/** Somebody or something in several cases. */
export interface Recurrence {
  readonly entity: { readonly id: string; readonly name: string; readonly type: string };
  readonly cases: readonly number[];
  readonly casesIfSame: number;
  readonly parts: readonly RecurrencePart[];
  /** Of each case, in their order. */
  readonly years: readonly Year[];
  /** Courts and departments of these cases, with how many of all their cases are these. */
  readonly baseRates: readonly {
    readonly feature: number;
    readonly shared: number;
    readonly cases: number;
  }[];
}

/** The features that stand for a court or a department. */
const INSTITUTIONS = new Set(['ISSUED_BY', 'HOLDS_POST']);

/**
 * Everything that stands in at least `minCases` cases, those in most first.
 * @param types of nodes that count
 */
export function recurrences(matrix: Matrix, types: readonly string[], minCases: number): Recurrence[] {
  const { of, columns, rows } = matrix;
  const byEntity = new Map<string, number[]>();
  of.features.forEach(({ entity }, f) => {
    if (entity === null || !types.includes(entity.type)) return;
    byEntity.set(entity.id, [...(byEntity.get(entity.id) ?? []), f]);
  });
  const found = [...byEntity.values()].flatMap((features): Recurrence[] => {
    const entity = of.features[features[0] ?? -1]?.entity;
    const cases = [...new Set(features.flatMap((f) => columns[f] ?? []))].sort((a, b) => a - b);
    if (entity === null || entity === undefined || cases.length < minCases) return [];
    const parts = features.flatMap((feature) =>
      (columns[feature] ?? []).flatMap((c): RecurrencePart[] => {
        const cell = rows[c]?.get(feature);
        if (cell === undefined) return [];
        const { legs, contested } = cell;
        return [{ feature, case: c, ...markOf(cell), contested, statements: [...new Set(legs.flat())] }];
      }),
    );
    const institutions = new Set(
      cases.flatMap((c) => [...(rows[c]?.keys() ?? [])]).filter((f) => isInstitution(matrix, f)),
    );
    const baseRates = [...institutions]
      .filter((f) => !features.includes(f))
      .map((feature) => {
        const all = columns[feature] ?? [];
        return { feature, shared: all.filter((c) => cases.includes(c)).length, cases: all.length };
      });
    const ids = cases.map((c) => of.cases[c]?.id ?? '');
    return [
      {
        entity,
        cases,
        casesIfSame: componentsOf(ids, of.unsure),
        parts: parts.sort(byCase),
        years: cases.map((c) => yearIn(matrix, c, features)),
        baseRates,
      },
    ];
  });
  return found.sort((a, b) => b.cases.length - a.cases.length || (a.entity.id < b.entity.id ? -1 : 1));
}

const isInstitution = ({ of }: Matrix, f: number): boolean => INSTITUTIONS.has(of.features[f]?.kind ?? '');

const byCase = (a: RecurrencePart, b: RecurrencePart): number =>
  a.case - b.case || byStrength(a, b) || a.feature - b.feature;
