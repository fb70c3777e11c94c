/** Lengths of time: ISO 8601 durations, and dates with both ends, to something that compares. Pure. */
import { daysBetween } from './period.ts';
import { parseWhen } from './when.ts';

/** A length as it is said: whole months, and days beside them. */
export interface Duration {
  readonly months: number;
  readonly days: number;
}

const ISO =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/u;

/**
 * Reads an ISO 8601 duration in whole numbers.
 * @returns null for anything else: an amount of money
 * @example parseDuration('P1Y6M') // { months: 18, days: 0 }
 */
export function parseDuration(text: string): Duration | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  return {
    months: years * 12 + months,
    days: weeks * 7 + days + hours / 24 + minutes / 1440 + seconds / 86_400,
  };
}

/** Days of a month, over the 400 years after which the calendar repeats itself. */
const MONTH = 146_097 / 4800;

/** A duration as a number that compares: a year is twelve months, and a month what it is on average. In days. */
export const weigh = ({ months, days }: Duration): number => months * MONTH + days;

/** The months after which leap years come round again, as far as anybody is sentenced. */
const ROUND = 48;

/** Months counted from one with a leap year within reach. */
const firstOf = (month: number): number => Date.UTC(2000, month, 1) / 86_400_000;

/** How many days a duration is at least and at most, whenever it begins: a month is 28 to 31. */
export function daysOf({ months, days }: Duration): { readonly atLeast: number; readonly atMost: number } {
  const lengths = Array.from({ length: ROUND }, (_, m) => firstOf(m + months) - firstOf(m));
  return { atLeast: Math.floor(Math.min(...lengths) + days), atMost: Math.ceil(Math.max(...lengths) + days) };
}

/** How long something lasted, or is to last: at least and at most, as numbers that compare; null where nothing bounds it. */
export interface Length {
  readonly least: number;
  readonly most: number | null;
  /** The same in days, whenever it began. */
  readonly daysAtLeast: number;
  readonly daysAtMost: number | null;
}

function lengthSaid(length: string | undefined, atMost: string | undefined): Length | null {
  const [least, most] = [length, atMost].map((text) => (text === undefined ? null : parseDuration(text)));
  const longest = most ?? (atMost === undefined ? (least ?? null) : null);
  const shortest = least ?? null;
  if (shortest === null && longest === null) return null;
  return {
    least: shortest === null ? 0 : weigh(shortest),
    most: longest === null ? null : weigh(longest),
    daysAtLeast: shortest === null ? 0 : daysOf(shortest).atLeast,
    daysAtMost: longest === null ? null : daysOf(longest).atMost,
  };
}

/** From the shortest to the longest that any of the dates allows; one that is no interval says when, and not how long. */
function lengthDated(dates: readonly string[]): Length | null {
  const lengths = dates.flatMap((date) => {
    const when = date.includes('/') ? parseWhen(date) : null;
    if (when === null) return [];
    const { startEarliest, startLatest, endEarliest, endLatest } = when;
    if (startEarliest === null || startLatest === null || endEarliest === null || endLatest === null)
      return [];
    return [
      {
        least: Math.max(0, daysBetween(startLatest, endEarliest)),
        most: daysBetween(startEarliest, endLatest),
      },
    ];
  });
  if (lengths.length === 0) return null;
  const [least, most] = [Math.min(...lengths.map((l) => l.least)), Math.max(...lengths.map((l) => l.most))];
  return { least, most, daysAtLeast: least, daysAtMost: most };
}

// Hours of work are no time that passes.
const WORKED = 'COMMUNITY_WORK';

/** What bounds the length of a statement: what its qualifiers say of it, and when it held. */
export interface Lasting {
  readonly penalty?: string | undefined;
  /** An ISO 8601 duration, or how long at least where `lengthAtMost` is there; an amount of money is none. */
  readonly length?: string | undefined;
  readonly lengthAtMost?: string | undefined;
  /** EDTF. */
  readonly dates: readonly string[];
}

/**
 * How long something lasted or is to last: as long as is said, else by the dates between which it is said to have held.
 * @returns null where neither says how long
 * @example lengthOf({ dates: ['2020-08-22/2021-10-11'] }) // 415 days
 */
export const lengthOf = ({ penalty, length, lengthAtMost, dates }: Lasting): Length | null =>
  penalty === WORKED ? null : (lengthSaid(length, lengthAtMost) ?? lengthDated(dates));
