/** People and institutions that stand in several cases, beside how often they would anyway. Pure. */
import { byStrength, type Mark, markOf, weakest } from '../mark.ts';
import { casesOf } from './counts.ts';
import { remains } from './evidence.ts';
import type { Standing } from './features.ts';
import type { Matrix } from './matrix.ts';
import { yearIn } from './pattern.ts';
import { type Year, yearOf } from './years.ts';

/** One part in one case. */
export interface RecurrencePart extends Mark {
  /** -1 where the node stands in the case without being a feature of it. */
  readonly feature: number;
  readonly says: string;
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
    readonly sharedIfSame: number;
    readonly cases: number;
    readonly casesIfSame: number;
    /** Ids of nodes that may be the same court or department. */
    readonly perhapsSame: readonly string[];
  }[];
}

/** What is known of a node, before it is counted. */
interface Known {
  readonly entity: Recurrence['entity'];
  readonly features: number[];
  readonly beside: Standing[];
}

/** How a node stands in a case without a part in it; null where nothing is left of that. */
function partBeside({ of, filter }: Matrix, standing: Standing): RecurrencePart | null {
  const left = standing.statements.map((s) => {
    const statement = of.statements[s];
    return statement === undefined ? null : remains(statement, filter);
  });
  const sure = left.flatMap((r) => r ?? []);
  const mark = weakest(sure);
  if (mark === undefined || sure.length < left.length) return null;
  const { case: matter, says, statements } = standing;
  const contested = sure.some((r) => r.contested);
  return { feature: -1, says, case: matter, ...mark, contested, statements };
}

const yearBeside = ({ of, filter }: Matrix, parts: readonly RecurrencePart[]): Year =>
  yearOf(
    parts.flatMap((p) => p.statements.flatMap((s) => of.statements[s] ?? [])),
    filter,
  );

/** The features that stand for a court or a department. */
const INSTITUTIONS = new Set(['ISSUED_BY', 'HOLDS_POST']);

/**
 * Everything that stands in at least `minCases` cases, those in most first.
 * @param types of nodes that count
 * @param kinds of the features by which they stand there; null for whatever way
 */
export function recurrences(
  matrix: Matrix,
  types: readonly string[],
  minCases: number,
  kinds: readonly string[] | null = null,
): Recurrence[] {
  const { of, columns, rows } = matrix;
  const all = new Map<string, Known>();
  const known = (entity: Known['entity']): Known => {
    const before = all.get(entity.id) ?? { entity, features: [], beside: [] };
    all.set(entity.id, before);
    return before;
  };
  of.features.forEach(({ entity, kind }, f) => {
    if (entity === null || !types.includes(entity.type)) return;
    if (kinds === null || kinds.includes(kind)) known(entity).features.push(f);
  });
  for (const standing of kinds === null ? (of.standing ?? []) : [])
    if (types.includes(standing.entity.type)) known(standing.entity).beside.push(standing);
  const found = [...all.values()].flatMap(({ entity, features, beside }): Recurrence[] => {
    const counted = new Set(features.flatMap((f) => columns[f] ?? []));
    const others = beside.flatMap((standing) => partBeside(matrix, standing) ?? []);
    const cases = [...new Set([...counted, ...others.map((p) => p.case)])].sort((a, b) => a - b);
    if (cases.length < minCases || cases.length === 0) return [];
    const parts = features.flatMap((feature) =>
      (columns[feature] ?? []).flatMap((c): RecurrencePart[] => {
        const cell = rows[c]?.get(feature);
        if (cell === undefined) return [];
        const { legs, contested } = cell;
        const says = of.features[feature]?.says ?? '';
        return [
          { feature, says, case: c, ...markOf(cell), contested, statements: [...new Set(legs.flat())] },
        ];
      }),
    );
    // A part says more than a line does: only where there is none, the lines stand for it.
    const alone = others.filter((p) => !counted.has(p.case));
    const institutions = new Set(
      cases.flatMap((c) => [...(rows[c]?.keys() ?? [])]).filter((f) => isInstitution(matrix, f)),
    );
    const baseRates = [...institutions]
      .filter((f) => of.features[f]?.entity?.id !== entity.id)
      .map((feature) => {
        const all = columns[feature] ?? [];
        const shared = casesOf(
          of,
          all.filter((c) => cases.includes(c)),
        );
        return {
          feature,
          shared: shared.count,
          sharedIfSame: shared.ifSame,
          cases: all.length,
          casesIfSame: casesOf(of, all).ifSame,
          perhapsSame: perhapsSame(of, feature),
        };
      });
    return [
      {
        entity,
        cases,
        casesIfSame: casesOf(of, cases).ifSame,
        parts: [...parts, ...alone].sort(byCase),
        years: cases.map((c) =>
          counted.has(c)
            ? yearIn(matrix, c, features)
            : yearBeside(
                matrix,
                alone.filter((p) => p.case === c),
              ),
        ),
        baseRates,
      },
    ];
  });
  return found.sort((a, b) => b.cases.length - a.cases.length || (a.entity.id < b.entity.id ? -1 : 1));
}

/** The other ends of open judgements about the thing that a feature is. */
function perhapsSame({ features, unsure }: Matrix['of'], feature: number): string[] {
  const id = features[feature]?.entity?.id;
  return [...new Set(unsure.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])))].sort();
}

const isInstitution = ({ of }: Matrix, f: number): boolean => INSTITUTIONS.has(of.features[f]?.kind ?? '');

const byCase = (a: RecurrencePart, b: RecurrencePart): number =>
  a.case - b.case || byStrength(a, b) || a.feature - b.feature;
