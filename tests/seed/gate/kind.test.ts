import { describe, expect, it } from 'vitest';
import { type Claim, claimsFile } from '../../../seed/claim.ts';
import { checkKind } from '../../../seed/gate/kind.ts';
import { model } from '../../../server/model.ts';

const TYPES: Readonly<Record<string, string>> = {
  ova: 'Person',
  lamps: 'Case',
  kites: 'Case',
  town: 'Place',
  crowd: 'Group',
  march: 'Event',
};
const claim = (more: Readonly<Record<string, unknown>>): Claim => {
  const draft = { kind: 'INVESTIGATED', from: 'ova', to: 'lamps', quote: 'x', ...more };
  const [first] = claimsFile.parse({ source: 's', entities: {}, claims: [draft] }).claims;
  if (first === undefined) throw new Error('no claim');
  return first;
};
const check = (more: Readonly<Record<string, unknown>>) =>
  checkKind(claim(more), model(), (key) => TYPES[key]);

it.each([
  ['a relationship', {}],
  ['with a qualifier', { qualifiers: { as: 'led' } }],
  ['another pair of ends', { kind: 'DEFENDANT_IN', from: 'crowd' }],
  ['an end of a type that is not known', { from: 'nobody' }],
  ['the other end of a type that is not known', { to: 'nobody' }],
  ['an attribute', { kind: 'Person.children', to: undefined, value: 3 }],
  [
    'an attribute of somebody whose type is not known',
    { kind: 'Person.children', from: 'nobody', to: undefined, value: 3 },
  ],
])('takes %s', (_, more) => {
  expect(check(more)).toEqual([]);
});

describe('refuses', () => {
  it.each<[string, Readonly<Record<string, unknown>>, unknown[]]>([
    ['a kind that is not there', { kind: 'XYZ' }, [['kind', 'unknown kind XYZ']]],
    ['a kind misspelt', { kind: 'JUDGD' }, [['kind', 'unknown kind JUDGD; did you mean JUDGED?']]],
    [
      'an attribute misspelt',
      { kind: 'Person.childrn' },
      [['kind', 'unknown kind Person.childrn; did you mean Person.children?']],
    ],
    [
      'a second end that does not fit',
      { to: 'town' },
      [['to', 'INVESTIGATED does not lead from Person to Place; it leads from Person to Case', 'town']],
    ],
    [
      'a first end that does not fit',
      { from: 'town' },
      [['from', 'INVESTIGATED does not lead from Place to Case; it leads from Person to Case', 'town']],
    ],
    [
      'neither end fitting',
      { from: 'lamps', to: 'ova' },
      [['to', 'INVESTIGATED does not lead from Case to Person; it leads from Person to Case', 'ova']],
    ],
    [
      'ends that fit other ends',
      { kind: 'IN_PLACE', from: 'ova', to: 'town' },
      [
        [
          'from',
          'IN_PLACE does not lead from Person to Place; it leads from Event to Place, Organisation to Place, Case to Place',
          'ova',
        ],
      ],
    ],
    ['no second end', { to: undefined }, [['kind', 'INVESTIGATED needs a second end, `to`']]],
    ['a value', { value: 3 }, [['value', 'INVESTIGATED joins two ends and takes no value']]],
    [
      'a value and no second end',
      { value: 3, to: undefined },
      [
        ['value', 'INVESTIGATED joins two ends and takes no value'],
        ['kind', 'INVESTIGATED needs a second end, `to`'],
      ],
    ],
    [
      'an unknown qualifier',
      { qualifiers: { hast: 'x' } },
      [['qualifiers', 'INVESTIGATED has no qualifier hast']],
    ],
    [
      'a qualifier misspelt',
      { qualifiers: { az: 'x' } },
      [['qualifiers', 'INVESTIGATED has no qualifier az; did you mean as?']],
    ],
    [
      'a qualifier of a wrong value',
      { qualifiers: { as: 3 } },
      [['qualifiers', 'as: 3 is not text: put it in quotation marks']],
    ],
    [
      'an unknown qualifier and no second end',
      { qualifiers: { hast: 'x' }, to: undefined },
      [
        ['qualifiers', 'INVESTIGATED has no qualifier hast'],
        ['kind', 'INVESTIGATED needs a second end, `to`'],
      ],
    ],
    [
      'an attribute of another type',
      { kind: 'Person.children', from: 'lamps', to: undefined, value: 3 },
      [['from', 'Person.children is said of a Person, and lamps is a Case', 'lamps']],
    ],
    [
      'an attribute with a second end',
      { kind: 'Person.children', value: 3 },
      [['to', 'Person.children takes a value, not a second end']],
    ],
    [
      'an attribute with qualifiers',
      { kind: 'Person.children', to: undefined, value: 3, qualifiers: { as: 'x' } },
      [['qualifiers', 'Person.children has no qualifiers']],
    ],
    [
      'an attribute without a value',
      { kind: 'Person.children', to: undefined },
      [['kind', 'Person.children needs a value']],
    ],
    [
      'an attribute of a wrong value',
      { kind: 'Person.children', to: undefined, value: 'three' },
      [['value', '"three" is not a whole number']],
    ],
    [
      'all that is wrong with an attribute',
      { kind: 'Person.children', from: 'lamps', value: 'three', qualifiers: { as: 'x' } },
      [
        ['from', 'Person.children is said of a Person, and lamps is a Case', 'lamps'],
        ['to', 'Person.children takes a value, not a second end'],
        ['qualifiers', 'Person.children has no qualifiers'],
        ['value', '"three" is not a whole number'],
      ],
    ],
  ])('%s', (_, more, complaints) => {
    expect(check(more)).toEqual(complaints);
  });
});
