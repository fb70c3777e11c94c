/** Where cases stand: each place with the ways that lead there, and the statements that each way rests on. */
import { z } from 'zod';
import type { Ask } from './ask.ts';
import { byStrength, type Mark, markOf, weakest } from './mark.ts';
import { markShape } from './mark-shape.ts';
import { inTurns } from './requests/in-turns.ts';

/** Every way from a case to a place; `PlaceWay` in the API says what each is. */
export const WAYS_TO_PLACES = ['SAID', 'DECISION', 'EVENT', 'GROUND', 'CUSTODY', 'OFFICE'] as const;

const named = z.object({ id: z.string(), name: z.string() });
const link = z.object({
  key: z.string(),
  ...markShape,
  contested: z.boolean(),
});
const wayRow = z.object({
  case: named,
  place: named,
  way: z.enum(WAYS_TO_PLACES),
  through: z.array(named.extend({ type: z.string() })),
  chain: z.array(link),
});
/** One way, as strong as its weakest statement. */
export interface WayToPlace extends Mark {
  readonly way: (typeof WAYS_TO_PLACES)[number];
  readonly through: readonly z.output<typeof named>[];
  readonly statements: readonly string[];
  readonly contested: boolean;
}

/** A place in which a case stands. */
export interface PlaceOfCase {
  readonly case: z.output<typeof named>;
  readonly place: z.output<typeof named>;
  readonly ways: readonly WayToPlace[];
}

/** The ways that lead from these cases to places, gathered by case and place. */
export async function placesOfCases(
  ask: Ask,
  cases: readonly string[],
  ways: readonly string[] = WAYS_TO_PLACES,
): Promise<PlaceOfCase[]> {
  const found = new Map<string, PlaceOfCase>();
  await inTurns(await ask('places-of-cases', { cases, ways }), (row) => {
    const { case: matter, place, way, through, chain } = wayRow.parse(row);
    const mark = weakest(chain);
    if (mark === undefined) return;
    const one: WayToPlace = {
      way,
      through,
      statements: chain.map(({ key }) => key),
      ...markOf(mark),
      contested: chain.some(({ contested }) => contested),
    };
    const key = JSON.stringify([matter.id, place.id]);
    const known = found.get(key) ?? { case: matter, place, ways: [] };
    found.set(key, { ...known, ways: [...known.ways, one] });
  });
  return [...found.values()].map((of) => ({ ...of, ways: [...of.ways].sort(byStrength) }));
}
