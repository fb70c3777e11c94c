/** Cases by features, as a reader who leaves something out sees them: what each cell rests on. Pure. */
import type { Sets } from './closed.ts';
import { type Mark, strongest, weakest } from '../mark.ts';
import { type PatternFilter, type Remains, remains, standing } from './evidence.ts';
import type { CaseFeatures, Leg } from './features.ts';

/** That a case has a feature, and how sure that is: the best of its legs, each as weak as its weakest statement. */
export interface Cell extends Mark {
  readonly contested: boolean;
  /** The legs that hold, as lists of statements. */
  readonly legs: readonly (readonly number[])[];
  /** The statements of its legs that speak of the case itself. */
  readonly own: readonly number[];
  /** Whose word these are. */
  readonly voices: ReadonlySet<string>;
  /** All that its legs rest on, what is told of another case included. */
  readonly sources: ReadonlySet<string>;
}

/** Cases by features. */
export interface Matrix {
  readonly of: CaseFeatures;
  readonly filter: PatternFilter;
  /** Cells of a case, by feature. */
  readonly rows: readonly ReadonlyMap<number, Cell>[];
  /** Cases of a feature, ascending. */
  readonly columns: readonly (readonly number[])[];
}

/** A leg that holds, with what is left of each of its statements. */
interface HeldLeg extends Leg {
  readonly left: readonly Remains[];
}

/** The mark of a cell that rests on nothing: there is none. */
export const NOTHING: Mark = {
  certainty: 'DENIED',
  attribution: 'DOCUMENT',
  known: 'STATED',
  readBy: [],
  reasons: [],
};

const union = (sets: readonly ReadonlySet<string>[]): Set<string> => new Set(sets.flatMap((s) => [...s]));

/** Whether a statement of a leg, by its place, speaks of the case itself. */
const speaksOf = ({ statements, own }: Leg, index: number): boolean => own.includes(statements[index] ?? -1);

function cellOf(legs: readonly HeldLeg[]): Cell {
  const best = strongest(legs.flatMap((leg) => weakest(leg.left) ?? []));
  const all = legs.flatMap((leg) => leg.left);
  return {
    ...(best ?? NOTHING),
    contested: all.some((r) => r.contested),
    legs: legs.map((leg) => leg.statements),
    own: [...new Set(legs.flatMap((leg) => leg.own))],
    voices: union(legs.flatMap((leg) => leg.left.filter((_, i) => speaksOf(leg, i)).map((r) => r.voices))),
    sources: union(all.map((r) => r.sources)),
  };
}

/** The matrix that is left under a filter. */
export function matrixOf(of: CaseFeatures, filter: PatternFilter): Matrix {
  const left = of.statements.map((statement) => remains(statement, filter));
  const held = of.cases.map(() => new Map<number, HeldLeg[]>());
  for (const leg of of.legs) {
    const parts = leg.statements.flatMap((s) => left[s] ?? []);
    if (parts.length < leg.statements.length) continue;
    const row = held[leg.case];
    const others = row?.get(leg.feature);
    if (others === undefined) row?.set(leg.feature, [{ ...leg, left: parts }]);
    else others.push({ ...leg, left: parts });
  }
  const rows = held.map(
    (row) => new Map([...row].map(([feature, legs]) => [feature, cellOf(legs)] as const)),
  );
  const columns: number[][] = of.features.map(() => []);
  rows.forEach((row, index) => {
    for (const feature of row.keys()) columns[feature]?.push(index);
  });
  return { of, filter, rows, columns };
}

/** The matrix as sets of features, for the search. */
export function setsOf({ rows }: Matrix): Sets {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => (starts[index + 1] = (starts[index] ?? 0) + row.size));
  const items = new Int32Array(starts[rows.length] ?? 0);
  rows.forEach((row, index) => items.set([...row.keys()], starts[index] ?? 0));
  return { starts, items };
}

/** More words for one part would say no more. */
const MOST_WORDS = 3;

/** How sources put the part that a cell is: `“coordinates”`; of its own statements, not of others that lead to it. */
export function wordsOf({ of, filter }: Matrix, feature: number, legs: Cell['legs']): readonly string[] {
  const kind = of.features[feature]?.kind;
  const words = legs.flat().flatMap((s) => {
    const statement = of.statements[s];
    if (statement === undefined || statement.kind !== kind) return [];
    return standing(statement, filter).flatMap((e) => e.as ?? []);
  });
  return [...new Set(words)].sort().slice(0, MOST_WORDS);
}

/** The cases that have all of these features, ascending. */
export function casesWith({ columns, rows }: Matrix, features: readonly number[]): number[] {
  const [first, ...rest] = [...features].sort(
    (a, b) => (columns[a]?.length ?? 0) - (columns[b]?.length ?? 0),
  );
  if (first === undefined) return [...rows.keys()];
  return (columns[first] ?? []).filter((c) => rest.every((f) => rows[c]?.has(f)));
}
