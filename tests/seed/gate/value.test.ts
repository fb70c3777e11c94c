import { expect, it } from 'vitest';
import { checkValue, type Value } from '../../../seed/gate/value.ts';

const COLOURS = ['RED', 'GREEN'];

it.each<[string, string[], Value, Value | string]>([
  ['Colour', COLOURS, 'RED', 'RED'],
  ['Int', [], 3, 3],
  ['Int', [], 0, 0],
  ['Boolean', [], true, true],
  ['Boolean', [], false, false],
  ['String', [], 'red', 'red'],
  ['EDTF', [], '2018-03/..', '2018-03/..'],
])('%s %j takes %j', (name, values, value, taken) => {
  expect(checkValue({ name, values }, value)).toEqual({ value: taken });
});

it.each<[string, string[], Value, string]>([
  ['Colour', COLOURS, 'REDD', '"REDD" is not one of RED, GREEN; did you mean RED?'],
  ['Colour', COLOURS, 'violet', '"violet" is not one of RED, GREEN'],
  ['Colour', COLOURS, 3, '3 is not one of RED, GREEN'],
  ['Int', [], 3.5, '3.5 is not a whole number'],
  ['Int', [], '3', '"3" is not a whole number'],
  ['Boolean', [], 'true', '"true" is not true or false'],
  ['String', [], 3, '3 is not text: put it in quotation marks'],
  ['String', [], true, 'true is not text: put it in quotation marks'],
  ['EDTF', [], 2019, '2019 is not text: put it in quotation marks'],
  [
    'EDTF',
    [],
    'autumn',
    '"autumn" is not a date in Extended Date/Time Format: 2019, 2018-03, 2019-23 (autumn), 2020-08-22/..',
  ],
])('%s %j refuses %j', (name, values, value, reason) => {
  expect(checkValue({ name, values }, value)).toEqual({ reason });
});

it('takes words of any kind that are no date where none is asked for', () => {
  expect(checkValue({ name: 'String', values: [] }, 'autumn')).toEqual({ value: 'autumn' });
});
