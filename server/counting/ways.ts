/** How something comes to stand in a group: the statements that put it there, and what they say together. Pure. */
import { CERTAINTIES, type Certainty } from '../mark.ts';

/** What something may be counted by, or only be filtered by: people. */
export const DIMENSIONS = [
  'PROVISION',
  'ARTICLE',
  'STAGE',
  'DEGREE',
  'YEAR',
  'YEAR_CHARGED',
  'YEAR_REPORTED',
  'COURT',
  'PENALTY',
  'MEASURE',
  'MOVEMENT',
  'PLACE',
  'CASE',
  'KIND',
  'SOURCE',
  'CERTAINTY',
  'PERSON',
] as const;

/** One of them. */
export type Dimension = (typeof DIMENSIONS)[number];

/** A value of each of some dimensions; null where no source tells. */
export type Values = Readonly<Partial<Record<Dimension, string | null>>>;

/** One way in which something has these values together. */
export interface Way {
  readonly values: Values;
  /** With what reservation: of its weakest statement. */
  readonly certainty: Certainty;
  readonly contested: boolean;
  /** Keys of the statements. */
  readonly statements: readonly string[];
}

/** What is said in one kind of statement: its values belong together. */
export type Aspect = readonly Way[];

const firmness = (certainty: Certainty): number => CERTAINTIES.indexOf(certainty);

/** The firmer of two ways to the same; equal ones keep the statements of both. */
function better(a: Way, b: Way): Way {
  if (firmness(a.certainty) < firmness(b.certainty)) return a;
  if (firmness(b.certainty) < firmness(a.certainty)) return b;
  return {
    ...a,
    contested: a.contested && b.contested,
    statements: [...new Set([...a.statements, ...b.statements])],
  };
}

const nameOf = (values: Values): string => JSON.stringify(DIMENSIONS.map((d) => values[d] ?? null));

/** Each set of values once, by the firmest way. */
function once(ways: readonly Way[]): Way[] {
  const found = new Map<string, Way>();
  for (const way of ways) {
    const name = nameOf(way.values);
    const known = found.get(name);
    found.set(name, known === undefined ? way : better(known, way));
  }
  return [...found.values()];
}

const only = (values: Values, dimensions: readonly Dimension[]): Values =>
  Object.fromEntries(dimensions.flatMap((d) => (d in values ? [[d, values[d] ?? null]] : [])));

const isTold = (value: string | null | undefined): boolean => value !== null && value !== undefined;

/** Whether `more` says all that `less` says, and something that it leaves open. */
function saysMore(more: Values, less: Values, dimensions: readonly Dimension[]): boolean {
  return (
    dimensions.every((d) => !isTold(less[d]) || less[d] === more[d]) &&
    dimensions.some((d) => !isTold(less[d]) && isTold(more[d]))
  );
}

/** Without what says less than another: a value is not said only where no way says it. */
const telling = (ways: readonly Way[], dimensions: readonly Dimension[]): Way[] =>
  ways.filter((way) => !ways.some((other) => saysMore(other.values, way.values, dimensions)));

const joined = (a: Way, b: Way): Way => ({
  values: { ...a.values, ...b.values },
  certainty: firmness(a.certainty) >= firmness(b.certainty) ? a.certainty : b.certainty,
  contested: a.contested || b.contested,
  statements: [...new Set([...a.statements, ...b.statements])],
});

/** Nothing is said: where this is all, each value is not said. */
const NOTHING: Way = { values: {}, certainty: 'ASSERTED', contested: false, statements: [] };

/** What is asked of ways. */
export interface Asked {
  /** What is counted by, in the order asked for. */
  readonly by: readonly Dimension[];
  /** By what it is filtered, and whether a value fits. */
  readonly where: ReadonlyMap<Dimension, (value: string) => boolean>;
  /** Which reservations fit; all when null. */
  readonly certainties: ReadonlySet<Certainty> | null;
}

/**
 * The groups in which one thing stands, each with the firmest way to it. Values of one aspect stay together, those of
 * different aspects are each beside each.
 */
export function groupsOf(aspects: readonly Aspect[], { by, where, certainties }: Asked): Way[] {
  const used = [...new Set([...by, ...where.keys()])];
  let ways: readonly Way[] = [NOTHING];
  for (const aspect of aspects) {
    const projected = telling(once(aspect.map((way) => ({ ...way, values: only(way.values, used) }))), used);
    if (projected.length === 0 || projected.every((way) => Object.keys(way.values).length === 0)) continue;
    ways = ways.flatMap((way) => projected.map((other) => joined(way, other)));
  }
  const fitting = ways.filter(
    (way) =>
      (certainties === null || certainties.has(way.certainty)) &&
      [...where].every(([dimension, fits]) => {
        const value = way.values[dimension];
        return value !== null && value !== undefined && fits(value);
      }),
  );
  const inGroups = fitting.map((way) => {
    const values = Object.fromEntries(by.map((d) => [d, way.values[d] ?? null]));
    return { ...way, values };
  });
  return telling(once(inGroups), by);
}
