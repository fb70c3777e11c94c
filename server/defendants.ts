/** How many defendants a case has: people by name, and beside them groups, which may be the same people. Pure. */
import { type Count, countOf, type Doubts } from './count.ts';
import { sayCount, sayNumber } from './say-count.ts';

/** People whom a source counts and does not name. */
export interface CountedGroup {
  readonly id: string;
  readonly name: string;
  /** What sources say that it counts at least; empty where none does. */
  readonly min: readonly number[];
  /** At most. */
  readonly max: readonly number[];
}

/** The defendants of a case. */
export interface Defendants {
  /** Those named. */
  readonly people: Count;
  /** They are never added to those named, nor to one another: who is in them is not known. */
  readonly groups: readonly CountedGroup[];
  /** People there are at least: those named, or the largest of the groups. */
  readonly atLeast: number;
  readonly inWords: string;
}

const most = (numbers: readonly number[]): number => Math.max(0, ...numbers);

/** "4", "at least 4", "2 to 4"; empty where no source counts. Sources that differ are not decided between. */
function sayGroup({ name, min, max }: CountedGroup): string {
  const [least, top] = [min.length === 0 ? null : Math.min(...min), max.length === 0 ? null : most(max)];
  const number =
    least === null
      ? top === null
        ? ''
        : `at most ${top}`
      : top === null
        ? `at least ${least}`
        : least === top
          ? String(top)
          : `${least} to ${top}`;
  return number === '' ? name : `${name} (${number})`;
}

/** Counts them, and says so. */
export function defendantsOf(
  ids: readonly string[],
  groups: readonly CountedGroup[],
  doubts: Doubts,
): Defendants {
  const people = countOf(ids, doubts);
  // Of what sources say differently, only the lowest is sure.
  const atLeast = most([
    people.ifSame,
    ...groups.flatMap(({ min }) => (min.length === 0 ? [] : [Math.min(...min)])),
  ]);
  const named = sayCount(people, groups.length === 0 ? 'defendant' : 'named defendant');
  const other = groups.length > 1 ? 'one another' : '';
  const overlap = [ids.length > 0 ? 'them' : '', other].filter(Boolean).join(' and ');
  const may = overlap === '' ? '' : ` that may include ${overlap}`;
  const inWords =
    groups.length === 0
      ? named
      : `${named}, and ${sayNumber(groups.length, 'group')}${may}: ${groups.map(sayGroup).join('; ')}. At least ${sayNumber(atLeast, ['person', 'people'])} in all`;
  return { people, groups, atLeast, inWords };
}
