/** When a statement is said to have held, and how long, as the graph keeps it to be asked by. Pure. */
import type { Model } from '../../server/model.ts';
import { lengthOf } from '../text/duration.ts';
import { hullOf, periodOf } from '../text/period.ts';
import type { StatementRow } from '../../server/derive/statements.ts';

/** A statement as far as its time depends on it. */
export type Timed = Pick<StatementRow, 'kind' | 'value' | 'qualifiers' | 'dates'>;

/** Properties of the statement; none where nothing is said of its time. */
export function timeOf(
  model: Model,
  { kind, value, qualifiers, dates }: Timed,
): Readonly<Record<string, unknown>> {
  const isDate = model.attributes.get(kind)?.type.name === 'EDTF';
  const period = periodOf(isDate && value !== null ? [value, ...dates] : dates);
  const said = new Map(qualifiers.map(([name, given]) => [name, String(given)]));
  const length = lengthOf({
    penalty: said.get('penalty'),
    length: said.get('length'),
    lengthAtMost: said.get('lengthAtMost'),
    dates,
  });
  return {
    ...(period === null ? {} : { ...period, ...hullOf(period) }),
    ...(length === null ? {} : { lengthLeast: length.least, lengthMost: length.most }),
  };
}
