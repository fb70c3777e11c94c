/** How many prosecutions there are, and of how many people: two counts, each with what is open. Pure. */
import { type Count, countAmong, type Doubts, type Pair } from './count.ts';
import { sayOf } from './say-count.ts';

/** One person in one case. */
export interface Pairing {
  readonly id: string;
  readonly who: string;
  readonly matter: string;
}

/** What was counted as it stands. */
export interface FoundProsecutions {
  /** Of people by name. */
  readonly prosecutions: number;
  /** Of groups, which may be the same people. */
  readonly ofGroups: number;
  /** People by name, each once. */
  readonly people: number;
  /** Those among the people about whom a judgement is open. */
  readonly openPeople: readonly string[];
  /** Those among the prosecutions of which the person or the case may be one with another. */
  readonly open: readonly Pairing[];
}

/** People and prosecutions: one person in two cases is one person and two prosecutions. */
export interface ProsecutionCount {
  readonly prosecutions: Count;
  readonly people: Count;
  readonly ofGroups: number;
  readonly inWords: string;
}

/** What judgements join to each node, from either side. */
function beside(pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { a, b } of pairs) {
    found.set(a, [...(found.get(a) ?? []), b]);
    found.set(b, [...(found.get(b) ?? []), a]);
  }
  return found;
}

/** Things by a name that several may share. */
function by(
  open: readonly Pairing[],
  name: (of: Pairing) => string,
): ReadonlyMap<string, readonly Pairing[]> {
  const found = new Map<string, Pairing[]>();
  for (const each of open) {
    const known = found.get(name(each));
    if (known === undefined) found.set(name(each), [each]);
    else known.push(each);
  }
  return found;
}

/**
 * Pairs of prosecutions that judgements about people and cases leave open, and those that they keep apart. It goes from
 * each prosecution to what is judged beside it, since hundreds of cases may each have an open judgement.
 */
export function doubtsAmong(open: readonly Pairing[], { unsure, different }: Doubts): Doubts {
  const [maybe, apart] = [beside(unsure), beside(different)];
  const [ofWho, ofMatter] = [by(open, (p) => p.who), by(open, (p) => p.matter)];
  const pairOf = (one: Pairing, other: Pairing): Pair[] =>
    one.id < other.id ? [{ a: one.id, b: other.id }] : [];
  return {
    unsure: open.flatMap((one) => {
      const matters = new Set([one.matter, ...(maybe.get(one.matter) ?? [])]);
      const people = [one.who, ...(maybe.get(one.who) ?? [])];
      return people
        .flatMap((who) => ofWho.get(who) ?? [])
        .flatMap((other) => (matters.has(other.matter) ? pairOf(one, other) : []));
    }),
    different: open.flatMap((one) =>
      [
        ...(apart.get(one.who) ?? []).flatMap((who) => ofWho.get(who) ?? []),
        ...(apart.get(one.matter) ?? []).flatMap((matter) => ofMatter.get(matter) ?? []),
      ].flatMap((other) => pairOf(one, other)),
    ),
  };
}

/**
 * Counts them, and says so.
 * @param doubts about people and cases
 */
export function prosecutionCount(found: FoundProsecutions, doubts: Doubts): ProsecutionCount {
  const { ofGroups, open, openPeople } = found;
  const among = doubtsAmong(open, doubts);
  const prosecutions = countAmong(
    found.prosecutions,
    open.map(({ id }) => id),
    among,
  );
  const people = countAmong(found.people, openPeople, doubts);
  const inWords = [
    `prosecutions: ${sayOf(prosecutions)}`,
    `people prosecuted: ${sayOf(people)}`,
    ...(ofGroups === 0 ? [] : [`prosecutions of groups, which may include them: ${ofGroups}`]),
  ].join('; ');
  return { prosecutions, people, ofGroups, inWords };
}
