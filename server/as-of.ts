/** As of a day: by the reports that were out, by what was reviewed, or by what this graph had. Pure. */
import { parseWhen } from '../seed/text/when.ts';
import { BadRequest } from './errors.ts';

/** As it is asked for. */
export interface AskedAsOf {
  readonly published?: string | null;
  readonly possibly?: boolean | null;
  readonly reviewed?: string | null;
  readonly loaded?: string | null;
}

/** Days, `yyyy-mm-dd`; of each that is given, a claim has to be of that day or before. */
export interface AsOf {
  readonly published: string | null;
  /** Whether a source counts whose date only may be of that day or before. */
  readonly possibly: boolean;
  readonly reviewed: string | null;
  readonly loaded: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

function dayOf(name: string, given: string | null | undefined): string | null {
  if (given === null || given === undefined) return null;
  if (DAY.test(given) && parseWhen(given)?.startEarliest === given) return given;
  throw new BadRequest(`asOf.${name}: ${JSON.stringify(given)}`, 'is no day.', 'Write it as 2021-01-01.');
}

/**
 * Reads what is asked for; null where nothing is.
 * @throws BadRequest for what is no day, and where no day is named: nothing would be left out in silence
 */
export function readAsOf(given: AskedAsOf | null | undefined): AsOf | null {
  if (given === null || given === undefined) return null;
  const asOf = {
    published: dayOf('published', given.published),
    possibly: given.possibly ?? false,
    reviewed: dayOf('reviewed', given.reviewed),
    loaded: dayOf('loaded', given.loaded),
  };
  if (asOf.published === null && asOf.reviewed === null && asOf.loaded === null)
    throw new BadRequest(
      'asOf',
      'names no day.',
      'Give `published`, `reviewed` or `loaded`: {published: "2021-01-01"}.',
    );
  return asOf;
}
