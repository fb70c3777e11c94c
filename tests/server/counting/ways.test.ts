import { describe, expect, it } from 'vitest';
import {
  type Aspect,
  type Asked,
  type Dimension,
  groupsOf,
  type Values,
  type Way,
} from '../../../server/counting/ways.ts';

const way = (values: Values, more: Partial<Way> = {}): Way => ({
  values,
  certainty: 'ASSERTED',
  contested: false,
  statements: [Object.values(values).join('')],
  ...more,
});

const by = (...dimensions: Dimension[]): Asked => ({ by: dimensions, where: new Map(), certainties: null });
const only = (asked: Asked, dimension: Dimension, ...values: string[]): Asked => ({
  ...asked,
  where: new Map([...asked.where, [dimension, (value: string) => values.includes(value)]]),
});
const groups = (aspects: readonly Aspect[], asked: Asked): string[] =>
  groupsOf(aspects, asked)
    .map(({ values, certainty }) => `${asked.by.map((d) => values[d] ?? '-').join(' ')} ${certainty}`)
    .sort();

/** Charged under five, found guilty under six in 2021, fined there by one court. */
const CHARGES: Aspect = [
  way({ PROVISION: 'five', STAGE: 'CHARGED' }),
  way({ PROVISION: 'six', STAGE: 'CONVICTED' }),
  way({ PROVISION: 'six', STAGE: null }),
];
const VERDICTS: Aspect = [
  way({ YEAR: '2021', COURT: 'town', PENALTY: 'FINE' }),
  way({ YEAR: '2021', COURT: null, PENALTY: null }),
];

it.each<[string, readonly Aspect[], Asked, string[]]>([
  ['each value once', [CHARGES], by('PROVISION'), ['five ASSERTED', 'six ASSERTED']],
  [
    'values of one statement together, and what says less not beside what says more',
    [CHARGES],
    by('PROVISION', 'STAGE'),
    ['five CHARGED ASSERTED', 'six CONVICTED ASSERTED'],
  ],
  [
    'values of different statements each beside each',
    [CHARGES, VERDICTS],
    by('PROVISION', 'YEAR'),
    ['five 2021 ASSERTED', 'six 2021 ASSERTED'],
  ],
  [
    'not said where no statement says it',
    [CHARGES, []],
    by('PROVISION', 'YEAR'),
    ['five - ASSERTED', 'six - ASSERTED'],
  ],
  ['not said where nothing is said at all', [], by('YEAR'), ['- ASSERTED']],
  [
    'the same statement fits all of a filter',
    [CHARGES],
    only(only(by('STAGE'), 'PROVISION', 'five'), 'STAGE', 'CONVICTED'),
    [],
  ],
  [
    'a filter by what is not counted by',
    [CHARGES, VERDICTS],
    only(by('COURT'), 'PENALTY', 'FINE'),
    ['town ASSERTED'],
  ],
  ['what is not said fits no filter', [CHARGES, []], only(by('PROVISION'), 'YEAR', '2021'), []],
])('%s', (_, aspects, asked, found) => {
  expect(groups(aspects, asked)).toEqual(found);
});

describe('how sure', () => {
  const hedged = (values: Values): Way => way(values, { certainty: 'HEDGED' });
  it.each<[string, readonly Aspect[], string[]]>([
    [
      'of two ways the firmer counts',
      [[hedged({ YEAR: '2021' }), way({ YEAR: '2021' })]],
      ['2021 - ASSERTED'],
    ],
    [
      'of two statements that it takes the weaker',
      [[way({ YEAR: '2021' })], [hedged({ PROVISION: 'five' })]],
      ['2021 five HEDGED'],
    ],
  ])('%s', (_, aspects, found) => {
    expect(groups(aspects, by('YEAR', 'PROVISION'))).toEqual(found);
  });

  it('a filter by it takes what is so', () => {
    const aspects = [[hedged({ YEAR: '2021' }), way({ YEAR: '2022' })]];
    expect(groups(aspects, { ...by('YEAR'), certainties: new Set(['HEDGED']) })).toEqual(['2021 HEDGED']);
  });

  it('rests on the statements of all that it takes, each once', () => {
    const [found] = groupsOf(
      [
        [way({ YEAR: '2021' }, { statements: ['a', 'b'] })],
        [way({ COURT: 'town' }, { statements: ['b', 'c'] })],
      ],
      by('YEAR', 'COURT'),
    );
    expect(found?.statements).toEqual(['a', 'b', 'c']);
  });
});
