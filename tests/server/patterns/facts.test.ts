import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../../server/patterns/evidence.ts';
import { entangled, factCount, factsOf } from '../../../server/patterns/facts.ts';
import { matrixOf } from '../../../server/patterns/matrix.ts';
import { caseFeatures, claim, statement } from '../../fixtures/case-features.ts';

/** A case, as features and the statements that each rests on: `GROUND_FOR=walk < g`, several ways parted by `|`. */
const told = (cases: Readonly<Record<string, readonly string[]>>) => {
  const parsed = Object.entries(cases).map(
    ([name, lines]) => [name, lines.map((line) => line.split(' < ') as [string, string])] as const,
  );
  const keys = parsed.flatMap(([name, lines]) =>
    lines.flatMap(([, ways]) => ways.split(/[ |]+/u).map((key) => `${name}/${key}`)),
  );
  /** `d` is that a decision was taken in a case, which is no feature; any other letter is one of a kind that is. */
  const kindOf = (key: string): string =>
    key.split('/')[1]?.startsWith('d') === true ? 'DECIDED_IN' : 'JUDGED';
  return matrixOf(
    caseFeatures(
      {
        ...Object.fromEntries(parsed.map(([name, lines]) => [name, lines.map(([f]) => f)])),
        far: ['JUDGED=x'],
      },
      {
        told: Object.fromEntries(
          parsed.flatMap(([name, lines]) =>
            lines.map(([f, ways]) => [
              `${name}/${f}`,
              {
                legs: ways.split('|').map((way) => {
                  const of = way
                    .trim()
                    .split(' ')
                    .map((key) => `${name}/${key}`);
                  return { of, own: of };
                }),
              },
            ]),
          ),
        ),
        statements: Object.fromEntries(
          keys.map((key) => [key, statement([claim()], { key, kind: kindOf(key) })]),
        ),
      },
    ),
    EVERYTHING,
  );
};

const counted = (cases: Readonly<Record<string, readonly string[]>>): number => {
  const matrix = told(cases);
  const indexes = Object.keys(cases).map((_, i) => i);
  const features = matrix.of.features.flatMap((_, f) =>
    indexes.every((c) => matrix.rows[c]?.has(f)) ? [f] : [],
  );
  return factCount(factsOf(matrix, indexes, features));
};

const EVENT = [
  'GROUND_FOR=walk < g',
  'GROUND_FOR~MEMORIAL < g',
  'HONOURS=lind < g h',
  'GROUND_FOR=lind < g h',
  'HELPS=bek < g p',
];

it.each<[string, Record<string, readonly string[]>, number]>([
  ['nothing', { a: [], b: [] }, 0],
  [
    'two features of two statements',
    { a: ['JUDGED=u < x', 'ISSUED_BY=c < y'], b: ['JUDGED=u < x', 'ISSUED_BY=c < y'] },
    2,
  ],
  ['five that come from one event', { a: EVENT, b: EVENT }, 1],
  // Whom it honours and whom it helps, where the events are two and of different kinds.
  [
    'what two events of one case each bring',
    { a: ['HONOURS=lind < g h', 'HELPS=bek < g p'], b: ['HONOURS=lind < g h', 'HELPS=bek < g p'] },
    1,
  ],
  [
    'what comes from one event here and from two there',
    { a: ['HONOURS=lind < g h', 'HELPS=bek < g p'], b: ['HONOURS=lind < g h', 'HELPS=bek < k p'] },
    2,
  ],
  // A kind that both have does not make one of them.
  [
    'two events of one kind',
    {
      a: ['GROUND_FOR=walk < g', 'GROUND_FOR=rally < k', 'GROUND_FOR~RALLY < g | k'],
      b: ['GROUND_FOR=walk < g', 'GROUND_FOR=rally < k', 'GROUND_FOR~RALLY < g | k'],
    },
    2,
  ],
  [
    'a measure, its kind and the family of its kind',
    {
      a: ['SUBJECTED_TO~CUSTODY < m', 'SUBJECTED_TO~LIBERTY_TAKEN < m'],
      b: ['SUBJECTED_TO~CUSTODY < m', 'SUBJECTED_TO~LIBERTY_TAKEN < m'],
    },
    1,
  ],
  [
    'a measure here, a place of detention there, and the family of both',
    {
      a: ['SUBJECTED_TO~CUSTODY < m', 'SUBJECTED_TO~LIBERTY_TAKEN < m', 'FAMILY~LIBERTY_TAKEN < m'],
      b: ['HELD_AT=colony < h', 'FAMILY~LIBERTY_TAKEN < h'],
    },
    1,
  ],
  // The family rests on both statements, and is no third beside them.
  [
    'a measure and a penalty, each with its family, and the family of both',
    {
      a: [
        'SUBJECTED_TO~LIBERTY_TAKEN < m',
        'SENTENCES~LIBERTY_TAKEN < d s',
        'FAMILY~LIBERTY_TAKEN < m | d s',
      ],
      b: [
        'SUBJECTED_TO~LIBERTY_TAKEN < m',
        'SENTENCES~LIBERTY_TAKEN < d s',
        'FAMILY~LIBERTY_TAKEN < m | d s',
      ],
    },
    2,
  ],
  [
    'an official and the department',
    {
      a: ['INVESTIGATED=ova < i', 'HOLDS_POST=office < i p'],
      b: ['INVESTIGATED=ova < i', 'HOLDS_POST=office < i p'],
    },
    1,
  ],
  // That a decision was taken in a case is no feature: who took it and what it imposes are two.
  [
    'a court and a penalty of one decision',
    { a: ['ISSUED_BY=c < d i', 'SENTENCES~FINE < d s'], b: ['ISSUED_BY=c < d i', 'SENTENCES~FINE < d s'] },
    2,
  ],
])('%s', (_, cases, count) => {
  expect(counted(cases)).toBe(count);
});

describe('a search looks closer', () => {
  it('only at what two cases share and what rests on one statement somewhere', () => {
    const matrix = told({ a: [...EVENT, 'ISSUED_BY=c < y'], b: [...EVENT, 'ISSUED_BY=c < y'] });
    const marked = [...entangled(matrix)].map((flag, f) => [matrix.of.features[f]?.id, flag] as const);
    expect(Object.fromEntries(marked)).toMatchObject({
      'GROUND_FOR=walk': 1,
      'HELPS=bek': 1,
      'ISSUED_BY=c': 0,
    });
    expect([...entangled(told({ a: EVENT, b: [] }))].every((flag) => flag === 0)).toBe(true);
  });
});
