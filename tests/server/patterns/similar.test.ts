import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../../server/patterns/evidence.ts';
import { factsOf } from '../../../server/patterns/facts.ts';
import { matrixOf } from '../../../server/patterns/matrix.ts';
import { casesMatching, similarCases, weights } from '../../../server/patterns/similar.ts';
import { caseFeatures } from '../../fixtures/case-features.ts';

const of = (cases: Readonly<Record<string, readonly string[]>>) => matrixOf(caseFeatures(cases), EVERYTHING);

/** Of 4 cases `common` is held by all and weighs 0 bits, `half` by 2 and weighs 1, `rare` and `own` by 1 and 2 bits. */
const matrix = of({
  a: ['JUDGED=common', 'JUDGED=half', 'JUDGED=pair'],
  b: ['JUDGED=common', 'JUDGED=rare', 'JUDGED=pair'],
  c: ['JUDGED=common', 'JUDGED=half'],
  d: ['JUDGED=common', 'JUDGED=own'],
});
const names = (features: readonly number[]) => features.map((f) => matrix.of.features[f]?.entity?.id);

it('weighs a feature by the bits of surprise that a case has it', () => {
  expect(Object.fromEntries(weights(matrix).map((w, f) => [matrix.of.features[f]?.entity?.id, w]))).toEqual({
    common: 0,
    half: 1,
    pair: 1,
    rare: 2,
    own: 2,
  });
});

it('weighs what nobody has any more as nothing', () => {
  const left = matrixOf(matrix.of, { ...EVERYTHING, withoutSources: ['d'] });
  expect(weights(left)[names([...left.of.features.keys()]).indexOf('own')]).toBe(0);
});

describe('cases like a case', () => {
  it('come most alike first, with what both have, the weightiest first', () => {
    // a and c: 1 of 1 + 1 bits; a and b: 1 of 2 + 1 + 1.
    expect(
      similarCases(matrix, 0).map(({ case: c, score, shared }) => [
        c,
        score,
        names(shared.map((s) => s.feature)),
      ]),
    ).toEqual([
      [2, 1 / 2, ['half', 'common']],
      [1, 1 / 4, ['pair', 'common']],
    ]);
  });

  it.each([
    [
      'the weightier feature comes first, wherever it stands',
      { a: ['JUDGED=x', 'JUDGED=y'], b: ['JUDGED=y', 'JUDGED=x'], c: ['JUDGED=x'], d: [] },
      [1, 0],
    ],
    [
      'features that weigh the same come in their own order',
      { a: ['JUDGED=x', 'JUDGED=y'], b: ['JUDGED=y', 'JUDGED=x'], d: [] },
      [0, 1],
    ],
  ])('%s', (_, cases, order) => {
    expect(similarCases(of(cases), 0)[0]?.shared.map((s) => s.feature)).toEqual(order);
  });

  it('that are as much alike come in their own order', () => {
    const tie = of({ a: ['JUDGED=x', 'JUDGED=y'], b: ['JUDGED=y'], c: ['JUDGED=x'], d: [] });
    expect(similarCases(tie, 0).map((s) => s.case)).toEqual([1, 2]);
    expect(similarCases(tie, 0).map((s) => s.score)).toEqual([1 / 2, 1 / 2]);
  });

  it.each([
    ['of which all cases have all', { a: ['JUDGED=x'], b: ['JUDGED=x'] }, 0],
    ['with nothing in common', { a: ['JUDGED=x'], b: ['JUDGED=y'] }, 0],
    ['that is not there', { a: ['JUDGED=x'], b: ['JUDGED=x'], c: [] }, 7],
  ])('are none for a case %s', (_, cases, index) => {
    expect(similarCases(of(cases), index)).toEqual([]);
  });
});

describe('cases that have nearly all of some features', () => {
  const near = of({
    a: ['JUDGED=x'],
    b: ['JUDGED=x', 'JUDGED=y', 'JUDGED=z'],
    c: ['JUDGED=y', 'JUDGED=x'],
    d: ['JUDGED=other'],
  });
  it.each<[string, number[], number, [number, number[], number[]][]]>([
    [
      'all',
      [0, 1],
      0,
      [
        [1, [0, 1], []],
        [2, [0, 1], []],
      ],
    ],
    [
      'all but one, those that lack fewest first',
      [0, 1, 2],
      1,
      [
        [1, [0, 1, 2], []],
        [2, [0, 1], [2]],
      ],
    ],
    [
      'all but two',
      [0, 1, 2],
      2,
      [
        [1, [0, 1, 2], []],
        [2, [0, 1], [2]],
        [0, [0], [1, 2]],
      ],
    ],
    [
      'at least one, whatever may be missing',
      [0, 1],
      5,
      [
        [1, [0, 1], []],
        [2, [0, 1], []],
        [0, [0], [1]],
      ],
    ],
    [
      'a feature that is not there',
      [0, 9],
      1,
      [
        [0, [0], [9]],
        [1, [0], [9]],
        [2, [0], [9]],
      ],
    ],
    ['none', [], 0, []],
  ])('have %s', (_, features, allBut, found) => {
    expect(casesMatching(near, features, factsOf(near, [], features), allBut)).toEqual(
      found.map(([index, has, missing]) => ({
        case: index,
        has,
        missing,
        facts: features.length,
        factsMissing: missing.length,
      })),
    );
  });
});
