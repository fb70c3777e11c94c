/** Puts patterns in order: by a stated measure, over typed arrays, since a large graph has hundreds of thousands. Pure. */
import { expectation } from './chance.ts';
import type { ClosedSets } from './closed.ts';
import { entangled, factsOf } from './facts.ts';
import { casesWith, type Matrix } from './matrix.ts';

/** A pattern as it is ranked. */
export interface Ranked {
  /** Numbers of features, in the order of their ids. */
  readonly features: readonly number[];
  readonly support: number;
  readonly expected: number;
  readonly lift: number;
}

/** Patterns in order. */
export interface Ranking {
  readonly length: number;
  /** The pattern at a place, from 0. @throws RangeError outside the ranking */
  at(place: number): Ranked;
  slice(from: number, to: number): Ranked[];
}

/** How patterns can be ordered; each orders by what it names, most first, then by support, features and ids. */
export const SORTS = ['SURPRISE', 'SUPPORT', 'FEATURES', 'LIFT'] as const;
export type Sort = (typeof SORTS)[number];

/** What a ranking is made by. */
export interface RankOptions {
  readonly minFeatures: number;
  readonly sort: Sort;
}

type Measure = (support: number, features: number, lift: number) => number;

const MEASURES: Readonly<Record<Sort, Measure>> = {
  // Bits by which the cases surprise.
  SURPRISE: (support, _, lift) => support * Math.log2(lift),
  SUPPORT: (support) => support,
  FEATURES: (_, features) => features,
  LIFT: (_, __, lift) => lift,
};

/** The place of each feature when features are ordered by their ids. */
function placesById({ of }: Matrix): Int32Array {
  const places = new Int32Array(of.features.length);
  const order = of.features.map((_, f) => f);
  order.sort((a, b) => ((of.features[a]?.id ?? '') < (of.features[b]?.id ?? '') ? -1 : 1));
  order.forEach((f, place) => (places[f] = place));
  return places;
}

/** Orders closed sets; equal ones always come in the same order, whatever the order they were found in. */
export function rank(matrix: Matrix, { starts, items, supports }: ClosedSets, options: RankOptions): Ranking {
  const place = placesById(matrix);
  const expect = expectation(matrix);
  const measure = MEASURES[options.sort];
  const size = (i: number): number => (starts[i + 1] ?? 0) - (starts[i] ?? 0);
  const tangled = entangled(matrix);
  /** The features of a set, one for each fact: what follows from one statement is expected once. */
  const factsIn = (i: number): Iterable<number> & { readonly length: number } => {
    const features = items.subarray(starts[i], starts[i + 1]);
    if (features.filter((f) => tangled[f] === 1).length < 2) return features;
    const list = Array.from(features);
    return [...new Set(factsOf(matrix, casesWith(matrix, list), list).values())];
  };
  for (let i = 0; i < supports.length; i += 1)
    items.subarray(starts[i], starts[i + 1]).sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0));
  const expected = new Float64Array(supports.length);
  const scores = new Float64Array(supports.length);
  let kept = 0;
  const order = new Int32Array(supports.length);
  for (let i = 0; i < supports.length; i += 1) {
    if (size(i) < options.minFeatures) continue;
    const facts = factsIn(i);
    if (facts.length < options.minFeatures) continue;
    expected[i] = expect(facts);
    scores[i] = measure(supports[i] ?? 0, facts.length, (supports[i] ?? 0) / (expected[i] ?? 1));
    order[kept] = i;
    kept += 1;
  }
  const byIds = (a: number, b: number): number => {
    for (let k = 0; k < size(a); k += 1) {
      const [x, y] = [
        place[items[(starts[a] ?? 0) + k] ?? 0] ?? 0,
        place[items[(starts[b] ?? 0) + k] ?? 0] ?? 0,
      ];
      if (x !== y) return x - y;
    }
    return 0;
  };
  const sorted = order
    .subarray(0, kept)
    .sort(
      (a, b) =>
        (scores[b] ?? 0) - (scores[a] ?? 0) ||
        (supports[b] ?? 0) - (supports[a] ?? 0) ||
        size(b) - size(a) ||
        byIds(a, b),
    );
  function at(index: number): Ranked {
    const i = sorted[index];
    if (i === undefined) throw new RangeError(`no pattern at ${index}`);
    const [support, chance] = [supports[i] ?? 0, expected[i] ?? 0];
    return {
      features: Array.from(items.subarray(starts[i], starts[i + 1])),
      support,
      expected: chance,
      lift: support / chance,
    };
  }
  return {
    length: kept,
    at,
    slice: (from, to) =>
      Array.from({ length: Math.max(0, Math.min(to, kept) - from) }, (_, k) => at(from + k)),
  };
}
