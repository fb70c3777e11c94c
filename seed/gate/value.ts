/** Checks a value of a claim against its type in the model. */
import type { ValueType } from '../../server/model.ts';
import { parseWhen } from '../text/when.ts';
import { nearestWord } from './nearest.ts';

/** A value in the model's own type; dates stay EDTF text. */
export type Value = string | number | boolean;

/** The value, or why it is none. */
export function checkValue(
  type: ValueType,
  value: Value,
): { readonly value: Value } | { readonly reason: string } {
  const wrong = (expected: string) => ({ reason: `${JSON.stringify(value)} is not ${expected}` });
  if (type.values.length > 0) {
    if (typeof value === 'string' && type.values.includes(value)) return { value };
    return wrong(`one of ${type.values.join(', ')}${nearestWord(String(value), type.values)}`);
  }
  if (type.name === 'Int') return Number.isInteger(value) ? { value } : wrong('a whole number');
  if (type.name === 'Boolean') return typeof value === 'boolean' ? { value } : wrong('true or false');
  if (typeof value !== 'string') return wrong('text: put it in quotation marks');
  if (type.name === 'EDTF' && parseWhen(value) === null)
    return wrong('a date in Extended Date/Time Format: 2019, 2018-03, 2019-23 (autumn), 2020-08-22/..');
  return { value };
}
