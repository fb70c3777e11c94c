/** Which features are one fact: what follows from one statement is one feature, however many ways there are to say it. Pure. */
import { type CaseFeatures, FAMILY } from './features.ts';
import type { Matrix } from './matrix.ts';

/** The first feature of each fact, by feature. */
export type Facts = ReadonlyMap<number, number>;

const kindsOf = new WeakMap<CaseFeatures, ReadonlySet<string>>();

/** The kinds of statement that are features by themselves: not that a decision was taken in a case, but who took it. */
function featureKinds(of: CaseFeatures): ReadonlySet<string> {
  const known = kindsOf.get(of) ?? new Set(of.features.map(({ kind }) => kind));
  kindsOf.set(of, known);
  return known;
}

/** The statements that a feature of a case rests on and that are features by themselves. */
function rootsOf({ of, rows }: Matrix, index: number, feature: number): ReadonlySet<number> {
  const kinds = featureKinds(of);
  const legs = rows[index]?.get(feature)?.legs ?? [];
  return new Set(legs.flat().filter((s) => kinds.has(of.statements[s]?.kind ?? '')));
}

/** Whether in every case that has it a feature rests on a statement that another rests on too. */
function follows(matrix: Matrix, cases: readonly number[], feature: number, from: number): boolean {
  const having = cases.filter((c) => matrix.rows[c]?.has(feature));
  if (having.length === 0) return false;
  return having.every((c) => {
    const roots = rootsOf(matrix, c, from);
    return [...rootsOf(matrix, c, feature)].some((s) => roots.has(s));
  });
}

const shortest = ({ rows }: Matrix, cases: readonly number[], feature: number): number =>
  Math.min(...cases.flatMap((c) => (rows[c]?.get(feature)?.legs ?? []).map((leg) => leg.length)));

/**
 * Gathers features into facts: an event, its kind, whom it honours and whom it helps are one where they come from one
 * statement in every case. What is said most directly comes first: this very thing before any of its kind, a kind before
 * the family that it belongs to, and a family of one kind of statement before one that takes in several.
 * @param cases that share the features
 */
export function factsOf(matrix: Matrix, cases: readonly number[], features: readonly number[]): Facts {
  const { of } = matrix;
  const width = (f: number): number => {
    const feature = of.features[f];
    if (feature?.family !== undefined) return feature.kind === FAMILY ? 3 : 2;
    return feature?.entity == null ? 1 : 0;
  };
  const id = (f: number): string => of.features[f]?.id ?? '';
  const ordered = [...features].sort(
    (a, b) =>
      width(a) - width(b) ||
      shortest(matrix, cases, a) - shortest(matrix, cases, b) ||
      (id(a) < id(b) ? -1 : 1),
  );
  const facts = new Map<number, number>();
  const first: number[] = [];
  for (const feature of ordered) {
    const from = first.find((f) => follows(matrix, cases, feature, f));
    if (from === undefined) first.push(feature);
    facts.set(feature, from ?? feature);
  }
  return facts;
}

/** How many facts there are. */
export const factCount = (facts: Facts): number => new Set(facts.values()).size;

/** Features that may follow from one another somewhere: only what two cases have can be shared. */
export function entangled(matrix: Matrix): Uint8Array {
  const { of, rows, columns } = matrix;
  const found = new Uint8Array(of.features.length);
  rows.forEach((row, index) => {
    const seen = new Map<number, number>();
    for (const feature of row.keys()) {
      if ((columns[feature]?.length ?? 0) < 2) continue;
      for (const root of rootsOf(matrix, index, feature)) {
        const other = seen.get(root);
        if (other === undefined) seen.set(root, feature);
        else if (other !== feature) {
          found[feature] = 1;
          found[other] = 1;
        }
      }
    }
  });
  return found;
}
