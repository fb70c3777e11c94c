/** Which open judgements a pattern hangs on: those that would change its cases or its features if they were decided. Pure. */
import type { UnsurePair } from './features.ts';
import { casesWith, type Matrix } from './matrix.ts';

const has = ({ rows }: Matrix, index: number, features: readonly number[]): boolean =>
  features.every((f) => rows[index]?.has(f));

/** Two cases become one, which has what either has. */
function changedByCases(matrix: Matrix, features: readonly number[], a: number, b: number): boolean {
  const { rows } = matrix;
  const [inA, inB] = [has(matrix, a, features), has(matrix, b, features)];
  if (inA && inB) return true;
  const either = (f: number): boolean => rows[a]?.has(f) === true || rows[b]?.has(f) === true;
  // Neither has all of it, and together they do: one case more.
  if (!inA && !inB) return features.every(either);
  // One of them is among its cases: it may bring what all the others have too.
  const [inside, outside] = inA ? [a, b] : [b, a];
  const others = casesWith(matrix, features).filter((c) => c !== inside);
  return [...(rows[outside]?.keys() ?? [])].some(
    (f) => rows[inside]?.has(f) !== true && others.every((c) => rows[c]?.has(f)),
  );
}

/** Two things become one: what a case has of either, it has of both. */
function changedByThings(matrix: Matrix, features: readonly number[], a: string, b: string): boolean {
  const { of, rows } = matrix;
  const cases = casesWith(matrix, features);
  const ofA = new Map<string, number>();
  of.features.forEach((f, i) => f.entity?.id === a && ofA.set(f.kind, i));
  return of.features.some(({ entity, kind }, second) => {
    const first = ofA.get(kind);
    if (entity?.id !== b || first === undefined) return false;
    const [hasFirst, hasSecond] = [features.includes(first), features.includes(second)];
    if (hasFirst && hasSecond) return true;
    const either = (c: number): boolean => rows[c]?.has(first) === true || rows[c]?.has(second) === true;
    // Shared by all of its cases only if the two are one.
    if (!hasFirst && !hasSecond) return cases.length > 0 && cases.every(either);
    const rest = features.filter((f) => f !== first && f !== second);
    return rows.some((_, c) => !cases.includes(c) && either(c) && has(matrix, c, rest));
  });
}

/** Of these judgements, those without which a pattern would not be as it is. */
export function hangsOn(matrix: Matrix, features: readonly number[]): UnsurePair[] {
  const { of } = matrix;
  const caseAt = (id: string): number => of.cases.findIndex((c) => c.id === id);
  return of.unsure.filter(({ a, b }) => {
    const [first, second] = [caseAt(a), caseAt(b)];
    return first >= 0 && second >= 0
      ? changedByCases(matrix, features, first, second)
      : changedByThings(matrix, features, a, b);
  });
}
