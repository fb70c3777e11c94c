/** When and how long, as a filter asks for it, in days that compare. Pure. */
import { parseDuration, weigh } from '../../../seed/text/duration.ts';
import { FIRST_DAY, LAST_DAY } from '../../../seed/text/period.ts';
import { parseWhen } from '../../../seed/text/when.ts';
import type { Row } from '../../ask.ts';
import { BadRequest } from '../../errors.ts';
import type { StatementFilter } from './filter.ts';

/**
 * From the first day of a date to the last of another.
 * @param name the field of the filter, for the message
 * @throws BadRequest when one of them is no date, there is none, or they are the wrong way round
 */
export function dayAsked(name: string, date: StatementFilter['date']): Row | null {
  if (date === undefined) return null;
  const read = (end: 'from' | 'to', open: string): string => {
    const text = date[end];
    if (text === undefined) return open;
    const when = parseWhen(text);
    const day = end === 'from' ? when?.startEarliest : when?.endLatest;
    if (day === undefined || day === null)
      throw new BadRequest(
        `where.${name}.${end}: ${JSON.stringify(text)}`,
        'is no date.',
        'Write 2019, 2019-07 or 2019-07-03.',
      );
    return day;
  };
  const [from, to] = [read('from', FIRST_DAY), read('to', LAST_DAY)];
  if (date.from === undefined && date.to === undefined)
    throw new BadRequest(
      `where.${name}:`,
      'says neither from nor to when.',
      'Give one of them, or leave it out.',
    );
  if (from > to) throw new BadRequest(`where.${name}:`, 'begins after it ends.');
  return { from, to, certainly: date.match === 'CERTAINLY' };
}

/** At least and at most. @throws BadRequest when one of them is no length of time, or there is none */
export function lengthAsked(length: StatementFilter['length']): Row | null {
  if (length === undefined) return null;
  const read = (end: 'min' | 'max'): number | null => {
    const text = length[end];
    if (text === undefined) return null;
    const duration = parseDuration(text);
    if (duration === null)
      throw new BadRequest(
        `where.length.${end}: ${JSON.stringify(text)}`,
        'is no length of time.',
        'Write P3Y, P1Y6M or P15D.',
      );
    return weigh(duration);
  };
  const [min, max] = [read('min'), read('max')];
  if (min === null && max === null)
    throw new BadRequest('where.length:', 'says neither min nor max.', 'Give one of them, or leave it out.');
  return { min, max, certainly: length.match === 'CERTAINLY' };
}
