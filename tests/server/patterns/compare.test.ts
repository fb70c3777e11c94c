import { expect, it } from 'vitest';
import { compare } from '../../../server/patterns/compare.ts';
import { EVERYTHING } from '../../../server/patterns/evidence.ts';
import { matrixOf } from '../../../server/patterns/matrix.ts';
import { caseFeatures } from '../../fixtures/case-features.ts';

const matrix = matrixOf(
  caseFeatures({
    a: ['ISSUED_BY=town', 'JUDGED=zo', 'JUDGED=ulo', 'IN_PLACE=here'],
    b: ['JUDGED=ulo', 'JUDGED=bek'],
    c: ['ISSUED_BY=town', 'JUDGED=ova', 'DEFENDED=tirek', 'IN_PLACE=there'],
  }),
  EVERYTHING,
);

/** Rows as `judge: ulo* bek | ulo*`, what is shared with a star. */
const rows = (...cases: number[]) =>
  compare(matrix, cases).map(
    ({ says, cells }) =>
      `${says}: ${cells
        .map((entries) =>
          entries.map((e) => `${matrix.of.features[e.feature]?.entity?.id}${e.shared ? '*' : ''}`).join(' '),
        )
        .join(' | ')}`,
  );

it.each([
  // The court that both have comes first; then by how a row is called.
  [
    'what two share, and what each has besides',
    [0, 2],
    ['court or authority: town* | town*', 'judge: ulo zo | ova', 'lawyer:  | tirek', 'place: here | there'],
  ],
  [
    'the same, the other way round',
    [2, 0],
    ['court or authority: town* | town*', 'judge: ova | ulo zo', 'lawyer: tirek | ', 'place: there | here'],
  ],
  [
    'what is shared first within a cell',
    [0, 1],
    ['judge: ulo* zo | ulo* bek', 'court or authority: town | ', 'place: here | '],
  ],
  [
    'what two of three share',
    [0, 1, 2],
    [
      'court or authority: town* |  | town*',
      'judge: ulo* zo | ulo* bek | ova',
      'lawyer:  |  | tirek',
      'place: here |  | there',
    ],
  ],
  [
    'nothing shared',
    [1, 2],
    ['court or authority:  | town', 'judge: bek ulo | ova', 'lawyer:  | tirek', 'place:  | there'],
  ],
  ['a case alone, which shares with nobody', [1], ['judge: bek ulo']],
  ['a case that is not there', [9], []],
])('shows %s', (_, cases, expected) => {
  expect(rows(...cases)).toEqual(expected);
});

it('puts a row with more shared before one with less, and gives each entry what it rests on', () => {
  const twice = matrixOf(
    caseFeatures({ a: ['DEFENDED=x', 'JUDGED=u', 'JUDGED=v'], b: ['DEFENDED=x', 'JUDGED=u', 'JUDGED=v'] }),
    EVERYTHING,
  );
  const found = compare(twice, [0, 1]);
  expect(found.map((row) => row.says)).toEqual(['judge', 'lawyer']);
  expect(found[1]?.cells[1]?.[0]?.cell).toBe(twice.rows[1]?.get(0));
});

it('calls nothing shared that another case has, if it is not beside it', () => {
  expect(compare(matrix, [0]).flatMap((row) => row.cells.flat().map((e) => e.shared))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
