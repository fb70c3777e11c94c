/** Dates that may be imprecise: EDTF text to bounds, and whether two of them can both be true. */
import edtf, { type Moment } from 'edtf';

/** Start and end of something, each with an earliest and a latest day (`yyyy-mm-dd`); null where nothing is known. */
export interface When {
  readonly edtf: string;
  readonly startEarliest: string | null;
  readonly startLatest: string | null;
  readonly endEarliest: string | null;
  readonly endLatest: string | null;
}

/** First month (0 to 11) of the seasons 21 to 24, northern hemisphere; a season lasts three months. */
const SEASONS: ReadonlyMap<number, number> = new Map([
  [21, 2],
  [22, 5],
  [23, 8],
  [24, 11],
]);

const day = (time: number | null): string | null =>
  time === null || !Number.isFinite(time) ? null : new Date(time).toISOString().slice(0, 10);

function bounds(moment: Moment): readonly [string | null, string | null] {
  const first = moment.type === 'Season' ? SEASONS.get(moment.season ?? 0) : undefined;
  if (first !== undefined && moment.year !== undefined)
    return [day(Date.UTC(moment.year, first, 1)), day(Date.UTC(moment.year, first + 3, 0))];
  return [day(moment.min), day(moment.max)];
}

function side(moment: Moment | null | number | undefined): readonly [string | null, string | null] {
  return moment === null || moment === undefined || typeof moment === 'number'
    ? [null, null]
    : bounds(moment);
}

/**
 * Reads an EDTF date, season or interval.
 * @returns its bounds, or null when the text is no EDTF that Refrain keeps (sets and lists are not: write an interval)
 */
export function parseWhen(text: string): When | null {
  try {
    const moment = edtf(text);
    if (moment.type === 'Set' || moment.type === 'List') return null;
    if (moment.type !== 'Interval') {
      const [earliest, latest] = bounds(moment);
      return {
        edtf: text,
        startEarliest: earliest,
        startLatest: latest,
        endEarliest: earliest,
        endLatest: latest,
      };
    }
    const [startEarliest, startLatest] = side(moment.lower);
    const [endEarliest, endLatest] = side(moment.upper);
    return { edtf: text, startEarliest, startLatest, endEarliest, endLatest };
  } catch {
    return null;
  }
}

/**
 * Whether two dates may be one: bounds that overlap agree, `2018` and `2018-03`.
 * An unknown bound excludes nothing.
 */
export function agree(a: string, b: string): boolean {
  const [x, y] = [parseWhen(a), parseWhen(b)];
  if (x === null || y === null) return a === b;
  const before = (end: string | null, start: string | null): boolean =>
    end !== null && start !== null && end < start;
  return !before(x.endLatest, y.startEarliest) && !before(y.endLatest, x.startEarliest);
}
