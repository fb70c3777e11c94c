/** Where cases stand: by which way each place is reached, and on what that rests; and the cases of a place. */
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import { countOf } from '../count.ts';
import { BadRequest } from '../errors.ts';
import { ATTRIBUTIONS, byStrength, CERTAINTIES, type Mark, markOf, WAYS_KNOWN, weakest } from '../mark.ts';
import { readDoubts } from '../patterns/doubts.ts';
import { sayCount } from '../say-count.ts';
import { identify } from './identify.ts';

const WAYS = ['SAID', 'DECISION', 'EVENT', 'GROUND', 'CUSTODY', 'OFFICE'] as const;
const MOST = 100;

const named = z.object({ id: z.string(), name: z.string() });
const link = z.object({
  key: z.string(),
  certainty: z.enum(CERTAINTIES),
  attribution: z.enum(ATTRIBUTIONS),
  known: z.enum(WAYS_KNOWN),
  readBy: z.array(z.string()),
  reasons: z.array(z.string()),
  contested: z.boolean(),
});
const wayRow = z.object({
  case: named,
  place: named,
  way: z.enum(WAYS),
  through: z.array(named.extend({ type: z.string() })),
  chain: z.array(link),
});
const placeRow = z.object({
  place: named,
  cases: z.array(z.string()),
  /** Of each case, the places in which it stands: this one, or those that are part of it. */
  inside: z.array(z.array(z.string())),
});

const ways = z
  .array(z.enum(WAYS))
  .nullish()
  .transform((given) => given ?? WAYS);
const ofCase = z.object({ case: z.string(), ways });
const ofPlaces = z.object({
  place: z.string().nullish(),
  within: z.boolean().nullish(),
  ways,
  first: z.number().nullish(),
  cases: z.number().nullish(),
});

interface WayToPlace extends Mark {
  readonly way: (typeof WAYS)[number];
  readonly through: readonly z.output<typeof named>[];
  readonly statements: readonly string[];
  readonly contested: boolean;
}

interface PlaceOfCase {
  readonly case: z.output<typeof named>;
  readonly place: z.output<typeof named>;
  readonly ways: readonly WayToPlace[];
}

/** The ways that lead from these cases to places, gathered by case and place. */
async function places(
  ask: Ask,
  cases: readonly string[],
  allowed: readonly string[],
): Promise<PlaceOfCase[]> {
  const found = new Map<string, PlaceOfCase>();
  for (const row of await ask('places-of-cases', { cases, ways: allowed })) {
    const { case: matter, place, way, through, chain } = wayRow.parse(row);
    const mark = weakest(chain);
    if (mark === undefined) continue;
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
  }
  return [...found.values()].map((of) => ({ ...of, ways: [...of.ways].sort(byStrength) }));
}

/** The resolver of `placesOf`. @throws BadRequest when the id names no case */
export const placesOf = (ask: Ask) => async (_: unknown, given: unknown) => {
  const { case: id, ways: allowed } = ofCase.parse(given);
  const matter = await identify(ask, 'case', id, 'Case');
  return places(ask, [matter.id], allowed);
};

function atMost(argument: string, given: number | null | undefined): number {
  const number = given ?? 20;
  if (number < 0 || number > MOST)
    throw new BadRequest(`${argument}: ${number}`, `is not between 0 and ${MOST}.`);
  return number;
}

/** The resolver of `casesByPlace`. @throws BadRequest when the id names no place, or more is asked for than is given */
export const casesByPlace = (ask: Ask) => async (_: unknown, given: unknown) => {
  const { place, within, ways: allowed, first, cases } = ofPlaces.parse(given);
  const [many, each] = [atMost('first', first), atMost('cases', cases)];
  const one = place === null || place === undefined ? null : await identify(ask, 'place', place, 'Place');
  const rows = await ask('cases-of-places', {
    places: one === null ? null : [one.id],
    within: within ?? true,
    ways: allowed,
  });
  const found = rows.slice(0, many).map((row) => placeRow.parse(row));
  const doubts = await readDoubts(ask);
  const shown = [...new Set(found.flatMap((row) => row.cases.slice(0, each)))];
  const all = await places(ask, shown, allowed);
  return found.map((row) => {
    const inside = new Map(row.cases.slice(0, each).map((id, i) => [id, row.inside[i] ?? []]));
    const count = countOf(row.cases, doubts);
    return {
      place: row.place,
      count: count.count,
      countIfSame: count.ifSame,
      inWords: sayCount(count, 'case'),
      cases: all.filter((of) => inside.get(of.case.id)?.includes(of.place.id) === true),
    };
  });
};
