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

/** Pairs of prosecutions that judgements about people and cases leave open, and those that they keep apart. */
function doubtsAmong(open: readonly Pairing[], { unsure, different }: Doubts): Doubts {
  const has = (pairs: readonly Pair[], a: string, b: string): boolean =>
    pairs.some((p) => (p.a === a && p.b === b) || (p.a === b && p.b === a));
  const pairs = open.flatMap((one, at) => open.slice(at + 1).map((other) => [one, other] as const));
  const mayBe = (a: string, b: string): boolean => a === b || has(unsure, a, b);
  const pick = (keep: (one: Pairing, other: Pairing) => boolean): Pair[] =>
    pairs.flatMap(([one, other]) => (keep(one, other) ? [{ a: one.id, b: other.id }] : []));
  return {
    unsure: pick((one, other) => mayBe(one.who, other.who) && mayBe(one.matter, other.matter)),
    different: pick(
      (one, other) => has(different, one.who, other.who) || has(different, one.matter, other.matter),
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
