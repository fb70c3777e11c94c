import { describe, expect, it } from 'vitest';
import {
  EVERYTHING,
  type Evidence,
  type EvidencedStatement,
  type PatternFilter,
  remains,
} from '../../../server/patterns/evidence.ts';
import { matrixOf } from '../../../server/patterns/matrix.ts';
import { recurrences } from '../../../server/patterns/recurrence.ts';
import { claim } from '../../fixtures/case-features.ts';

const plain = claim();
const hedged = { ...plain, certainty: 'HEDGED' } as const;
const quoted = { ...plain, attribution: 'QUOTED' } as const;
const read = { ...plain, known: 'READ', readBy: ['ab'] } as const;
const inferred = { ...plain, known: 'INFERRED', readBy: ['ab'], reasons: ['it follows'] } as const;
const denied = { ...plain, certainty: 'DENIED', affirmed: false } as const;

const statement = (...evidence: readonly Evidence[]): EvidencedStatement => ({
  key: JSON.stringify(evidence),
  kind: 'JUDGED',
  contested: false,
  evidence,
});
const said = (mark: Pick<Evidence, 'certainty' | 'attribution' | 'known'> | null | undefined) =>
  mark === null || mark === undefined ? 'nothing' : `${mark.certainty} ${mark.attribution} ${mark.known}`;

describe('what is left of a statement', () => {
  it.each<[string, readonly Evidence[], Partial<PatternFilter>, string]>([
    ['all of it', [hedged, quoted], {}, 'ASSERTED QUOTED STATED'],
    ['without what is quoted', [hedged, quoted], { withoutAttributed: true }, 'HEDGED DOCUMENT STATED'],
    ['without what is hedged', [hedged, quoted], { withoutHedged: true }, 'ASSERTED QUOTED STATED'],
    ['only quoted, and that left out', [quoted], { withoutAttributed: true }, 'nothing'],
    [
      'hedged and quoted, left out by either',
      [{ ...hedged, attribution: 'QUOTED' }],
      { withoutAttributed: true },
      'nothing',
    ],
    ['without what is concluded', [inferred, hedged], { withoutInferred: true }, 'HEDGED DOCUMENT STATED'],
    ['what a reviewer read is not concluded', [read], { withoutInferred: true }, 'ASSERTED DOCUMENT READ'],
    ['only denied', [denied], {}, 'nothing'],
    ['denied by one, hedged by another', [denied, hedged], {}, 'HEDGED DOCUMENT STATED'],
  ])('%s', (_, evidence, filter, mark) => {
    expect(said(remains(statement(...evidence), { ...EVERYTHING, ...filter }))).toBe(mark);
  });
});

/** One case with one feature, whose legs rest on statements of one claim each. */
const caseOf = (...legs: readonly (readonly Evidence[])[]) => {
  const statements = legs.flat().map((evidence) => statement(evidence));
  const entity = { id: 'judge', type: 'Person', name: 'A judge' };
  let next = 0;
  return {
    cases: [{ id: 'c', name: 'A case' }],
    features: [{ id: 'JUDGED=judge', kind: 'JUDGED', says: 'judge', entity, value: null }],
    statements,
    legs: legs.map((leg) => ({ case: 0, feature: 0, statements: leg.map(() => next++), own: [] })),
    unsure: [],
  };
};

describe('a cell is as strong as its best leg, a leg as its weakest statement', () => {
  it.each<[string, readonly (readonly Evidence[])[], string]>([
    ['one statement', [[quoted]], 'ASSERTED QUOTED STATED'],
    ['a chain with a hedge', [[quoted, hedged]], 'HEDGED DOCUMENT STATED'],
    ['a chain with somebody quoted', [[plain, quoted]], 'ASSERTED QUOTED STATED'],
    ['a chain with something concluded', [[quoted, inferred]], 'ASSERTED DOCUMENT INFERRED'],
    ['two ways, one hedged', [[hedged], [quoted]], 'ASSERTED QUOTED STATED'],
    ['two ways, one read', [[read], [plain, quoted]], 'ASSERTED QUOTED STATED'],
  ])('%s', (_, legs, mark) => {
    const matrix = matrixOf(caseOf(...legs), EVERYTHING);
    expect(said(matrix.rows[0]?.get(0))).toBe(mark);
    expect(said(recurrences(matrix, ['Person'], 1)[0]?.parts[0])).toBe(mark);
  });

  it('says who concluded it, and why', () => {
    expect(matrixOf(caseOf([plain, inferred]), EVERYTHING).rows[0]?.get(0)).toMatchObject({
      readBy: ['ab'],
      reasons: ['it follows'],
    });
  });
});
