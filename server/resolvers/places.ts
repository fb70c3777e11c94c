/** Resolves where a case stands, and the cases of places. */
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import { countOf } from '../count.ts';
import { placesOfCases, WAYS_TO_PLACES } from '../places.ts';
import { readDoubts } from '../patterns/doubts.ts';
import { inTurns } from '../requests/in-turns.ts';
import { sayCount } from '../say-count.ts';
import { count, cursor, place } from './arguments.ts';
import { identify } from './identify.ts';

const MOST = 100;

const placeRow = z.object({
  place: z.object({ id: z.string(), name: z.string() }),
  cases: z.array(z.string()),
  /** Of each case, the places in which it stands: this one, or those that are part of it. */
  inside: z.array(z.array(z.string())),
});

const placeInList = z.object({ cases: z.number(), id: z.string() });

/** Whether a place stands after another: those of most cases come first. */
const comesAfter = (row: z.output<typeof placeRow>, from: z.output<typeof placeInList>): boolean =>
  row.cases.length < from.cases || (row.cases.length === from.cases && row.place.id > from.id);

const ways = z
  .array(z.enum(WAYS_TO_PLACES))
  .nullish()
  .transform((given) => given ?? WAYS_TO_PLACES);
const ofCase = z.object({ case: z.string(), ways });
const ofPlaces = z.object({
  place: z.string().nullish(),
  within: z.boolean().nullish(),
  ways,
  first: z.number().nullish(),
  after: z.string().nullish(),
  cases: z.number().nullish(),
});

/** The resolver of `placesOf`. @throws BadRequest when the id names no case */
export const placesOf = (ask: Ask) => async (_: unknown, given: unknown) => {
  const { case: id, ways: allowed } = ofCase.parse(given);
  const matter = await identify(ask, 'case', id, 'Case');
  return placesOfCases(ask, [matter.id], allowed);
};

/** The resolver of `casesByPlace`. @throws BadRequest when the id names no place, or more is asked for than is given */
export const casesByPlace = (ask: Ask) => async (_: unknown, given: unknown) => {
  const { place: asked, within, ways: allowed, first, after, cases } = ofPlaces.parse(given);
  const many = count('first', first, 20, MOST).toNumber();
  const each = count('cases', cases, 20, MOST).toNumber();
  const one = asked === null || asked === undefined ? null : await identify(ask, 'place', asked, 'Place');
  const listing = ['casesByPlace', one, within, allowed];
  const from = place(after, placeInList, listing);
  const answered = await ask('cases-of-places', {
    places: one === null ? null : [one.id],
    within: within ?? true,
    ways: allowed,
  });
  const rows = await inTurns(answered, (row) => placeRow.parse(row));
  const rest = rows.filter((row) => from === null || comesAfter(row, from));
  const found = rest.slice(0, many);
  const last = found.length < rest.length ? found.at(-1) : undefined;
  const doubts = await readDoubts(ask);
  const shown = [...new Set(found.flatMap((row) => row.cases.slice(0, each)))];
  const all = await placesOfCases(ask, shown, allowed);
  return {
    total: rows.length,
    next: last === undefined ? null : cursor({ cases: last.cases.length, id: last.place.id }, listing),
    places: found.map((row) => {
      const inside = new Map(row.cases.slice(0, each).map((id, i) => [id, row.inside[i] ?? []]));
      const { count: number, ifSame } = countOf(row.cases, doubts);
      return {
        place: row.place,
        count: number,
        countIfSame: ifSame,
        inWords: sayCount({ count: number, ifSame }, 'case'),
        cases: all.filter((of) => inside.get(of.case.id)?.includes(of.place.id) === true),
      };
    }),
  };
};
