/** Whether something that sources date, or do not, held on a day. Pure. */
import { parseWhen } from '../../seed/text/when.ts';

/** Certain, possible or impossible, and why. */
export interface HeldOn {
  readonly held: 'CERTAIN' | 'POSSIBLE' | 'IMPOSSIBLE';
  readonly because: string;
}

/**
 * What the dates say of a day. A date is when a source says that it held: on its days it is certain only where every
 * reading of the date includes the day; outside an interval with known ends it is impossible; else it is possible.
 * @param dates EDTF
 * @param day `yyyy-mm-dd`
 */
export function heldOn(dates: readonly string[], day: string): HeldOn {
  const known = dates.flatMap((date) => parseWhen(date) ?? []);
  if (known.length === 0) return { held: 'POSSIBLE', because: 'no source gives a date' };
  const said = known.map((when) => when.edtf).join(', ');
  const includes = known.some(
    ({ startLatest, endEarliest, edtf }) =>
      startLatest !== null &&
      startLatest <= day &&
      (edtf.includes('/') ? endEarliest !== null && day <= endEarliest : startLatest === day),
  );
  if (includes) return { held: 'CERTAIN', because: `sources give ${said}` };
  const excluded = known.every(
    ({ edtf, startEarliest, endLatest }) =>
      edtf.includes('/') &&
      ((startEarliest !== null && day < startEarliest) || (endLatest !== null && endLatest < day)),
  );
  return { held: excluded ? 'IMPOSSIBLE' : 'POSSIBLE', because: `sources give ${said}` };
}
