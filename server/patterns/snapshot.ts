/** One state of the graph as patterns see it: what was read, and what was worked out from it so far. */
import { createHash } from 'node:crypto';
import { closedSets } from './closed.ts';
import type { PatternFilter } from './evidence.ts';
import type { CaseFeatures } from './features.ts';
import { type Matrix, matrixOf, setsOf } from './matrix.ts';
import { rank, type Ranked, type Ranking, type Sort } from './ranking.ts';

/** Filters and orders kept at once; the least recently used goes first. */
const KEPT = 12;

/** A few results by what was asked, the least recently used dropped. */
class Kept<T> {
  private readonly kept = new Map<string, T>();

  get(key: string, make: () => T): T {
    const known = this.kept.get(key) ?? make();
    this.kept.delete(key);
    this.kept.set(key, known);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return known;
  }
}

/** What is asked of the search, besides what is left out. */
export interface Search {
  /** At least this many cases. */
  readonly minSupport: number;
  /** At least this many features. */
  readonly minFeatures: number;
  readonly sort: Sort;
}

/** The name of a pattern: the same features, the same name, in every state of the graph. */
export const patternId = ({ features }: CaseFeatures, of: readonly number[]): string => {
  const ids = of.map((f) => features[f]?.id ?? '').sort();
  return `p-${createHash('sha256').update(JSON.stringify(ids)).digest('hex').slice(0, 16)}`;
};

/** One state of the graph. Each thing is worked out once, when first asked for. */
export class Snapshot {
  private readonly matrices = new Kept<Matrix>();
  private readonly rankings = new Kept<Ranking>();
  private readonly places = new WeakMap<Ranking, ReadonlyMap<string, number>>();

  readonly version: number;
  readonly features: CaseFeatures;

  constructor(version: number, features: CaseFeatures) {
    this.version = version;
    this.features = features;
  }

  /** Cases by features, without what a reader leaves out. */
  matrix(filter: PatternFilter): Matrix {
    return this.matrices.get(JSON.stringify(filter), () => matrixOf(this.features, filter));
  }

  /** All patterns, best first. */
  ranking(filter: PatternFilter, search: Search, progress?: (share: number) => void): Ranking {
    return this.rankings.get(JSON.stringify([filter, search]), () => {
      const matrix = this.matrix(filter);
      const minSupport = Math.max(2, search.minSupport);
      const found = closedSets(setsOf(matrix), this.features.features.length, {
        minSupport,
        ...(progress === undefined ? {} : { progress }),
      });
      return rank(matrix, found, search);
    });
  }

  /** The pattern of that name in a ranking, if it is there. */
  find(ranking: Ranking, id: string): Ranked | undefined {
    let known = this.places.get(ranking);
    if (known === undefined) {
      known = new Map(
        Array.from({ length: ranking.length }, (_, i) => [
          patternId(this.features, ranking.at(i).features),
          i,
        ]),
      );
      this.places.set(ranking, known);
    }
    const place = known.get(id);
    return place === undefined ? undefined : ranking.at(place);
  }
}
