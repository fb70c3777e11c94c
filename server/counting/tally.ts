/** Gathers things into groups and counts each group: how many, how surely, and how many if what is open were one. Pure. */
import type { Count } from '../count.ts';
import type { Certainty } from '../mark.ts';
import type { Dimension, Way } from './ways.ts';

/** Ids and statements that a group lists. */
export const LISTED = 100;

/** Something that is counted. */
export interface Thing {
  readonly id: string;
  /** A counted group of people, which is never added. */
  readonly isGroup: boolean;
  /** How many alike it stands for; statements come so. */
  readonly weight?: number;
  /** The ids that it is listed by; its own when absent. */
  readonly listed?: readonly string[];
}

/** A group while it is gathered. */
interface Gathered {
  readonly values: readonly (string | null)[];
  /** By the thing, the firmest way into the group. */
  readonly things: Map<
    string,
    { readonly thing: Thing; readonly certainty: Certainty; readonly contested: boolean }
  >;
  readonly groups: Set<string>;
  readonly statements: Set<string>;
}

/** A group, counted. */
export interface Group {
  /** In the order asked for; null where not said. */
  readonly values: readonly (string | null)[];
  readonly count: Count;
  readonly by: Readonly<Record<Certainty, number>>;
  readonly contested: number;
  readonly ofGroups: number;
  readonly ids: readonly string[];
  readonly statements: readonly string[];
}

/** All of it. */
export interface Tallied {
  readonly total: Count;
  readonly ofGroups: number;
  readonly sum: number;
  readonly groups: readonly Group[];
}

const ORDER: Readonly<Record<Certainty, number>> = { ASSERTED: 0, HEDGED: 1, DENIED: 2 };
const weigh = (things: Iterable<Thing>): number =>
  [...things].reduce((sum, { weight = 1 }) => sum + weight, 0);

/** Things are added one by one, so that whoever counts very many may let others go on in between. */
export class Tally {
  private readonly gathered = new Map<string, Gathered>();
  private readonly things = new Map<string, Thing>();
  private readonly groups = new Set<string>();
  private readonly dimensions: readonly Dimension[];

  /** @param dimensions what is counted by, in the order asked for */
  constructor(dimensions: readonly Dimension[]) {
    this.dimensions = dimensions;
  }

  /** Puts a thing where these ways put it; nowhere where there are none. */
  add(thing: Thing, ways: readonly Way[]): void {
    if (ways.length === 0) return;
    if (thing.isGroup) this.groups.add(thing.id);
    else this.things.set(thing.id, thing);
    for (const way of ways) {
      const values = this.dimensions.map((d) => way.values[d] ?? null);
      const name = JSON.stringify(values);
      const group: Gathered = this.gathered.get(name) ?? {
        values,
        things: new Map(),
        groups: new Set(),
        statements: new Set(),
      };
      this.gathered.set(name, group);
      if (group.statements.size < LISTED) for (const key of way.statements) group.statements.add(key);
      if (thing.isGroup) {
        group.groups.add(thing.id);
        continue;
      }
      const { certainty, contested } = way;
      const known = group.things.get(thing.id);
      if (known === undefined || ORDER[certainty] < ORDER[known.certainty])
        group.things.set(thing.id, { thing, certainty, contested });
    }
  }

  /** Counts them. @param countOf how many these are, as they stand and at least */
  count(countOf: (things: readonly Thing[]) => Count): Tallied {
    const groups = [...this.gathered.values()].map(({ values, things, groups, statements }): Group => {
      const all = [...things.values()];
      const said = (certainty: Certainty) =>
        weigh(all.flatMap((each) => (each.certainty === certainty ? [each.thing] : [])));
      const inside = all.map(({ thing }) => thing);
      return {
        values,
        count: countOf(inside),
        by: { ASSERTED: said('ASSERTED'), HEDGED: said('HEDGED'), DENIED: said('DENIED') },
        contested: weigh(all.flatMap((each) => (each.contested ? [each.thing] : []))),
        ofGroups: groups.size,
        ids: inside.flatMap(({ id, listed = [id] }) => listed).slice(0, LISTED),
        statements: [...statements].slice(0, LISTED),
      };
    });
    return {
      total: countOf([...this.things.values()]),
      ofGroups: this.groups.size,
      sum: groups.reduce((sum, { count }) => sum + count.count, 0),
      groups,
    };
  }
}

/** Not said comes last. */
const byValues = (a: readonly (string | null)[], b: readonly (string | null)[]): number => {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? null;
    if (value === other) continue;
    if (value === null) return 1;
    if (other === null) return -1;
    return value < other ? -1 : 1;
  }
  return 0;
};

/** Those that hold most first, or by their values; equal ones by their values. */
export const inOrder = (groups: readonly Group[], sort: 'MOST' | 'KEY'): Group[] =>
  [...groups].sort(
    (a, b) =>
      (sort === 'KEY' ? 0 : b.count.count - a.count.count || b.ofGroups - a.ofGroups) ||
      byValues(a.values, b.values),
  );
