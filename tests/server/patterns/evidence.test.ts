import { describe, expect, it } from 'vitest';
import {
  EVERYTHING,
  type Evidence,
  type PatternFilter,
  remains,
  standing,
} from '../../../server/patterns/evidence.ts';
import { claim, statement } from '../../fixtures/case-features.ts';

const left = (evidence: readonly Evidence[], filter: Partial<PatternFilter> = {}, contested = false) =>
  standing(statement(evidence, { contested }), { ...EVERYTHING, ...filter }).map((e) => e.claim);

const sure = claim({ claim: 'sure', source: 'lamps' });
const hedged = claim({ claim: 'hedged', source: 'kites', certainty: 'HEDGED' });
const denied = claim({ claim: 'denied', source: 'kites', certainty: 'DENIED', affirmed: false });
const old = claim({ claim: 'old', date: '2019-05', dated: true });

describe('what stands of a statement', () => {
  it.each<[string, Evidence[], Partial<PatternFilter>, string[]]>([
    ['all that affirms it', [sure, hedged, old], {}, ['sure', 'hedged', 'old']],
    ['nothing that denies it', [denied, sure], {}, ['sure']],
    ['nothing where it is only denied', [denied], {}, []],
    ['what is said without a hedge', [sure, hedged], { withoutHedged: true }, ['sure']],
    ['what other sources say', [sure, hedged], { withoutSources: ['lamps'] }, ['hedged']],
    ['nothing without any of its sources', [sure, hedged], { withoutSources: ['kites', 'lamps'] }, []],
    ['everything without a source that says nothing', [sure], { withoutSources: ['kites'] }, ['sure']],
    ['nothing of a kind that is left out', [sure], { withoutKinds: ['JUDGED'] }, []],
    ['everything of another kind', [sure], { withoutKinds: ['DEFENDED'] }, ['sure']],
    ['what is not known to lie before a day', [old, sure], { since: '2020' }, ['sure']],
  ])('is %s', (_, evidence, filter, ids) => {
    expect(left(evidence, filter)).toEqual(ids);
  });

  it.each([
    [true, true, []],
    [true, false, ['sure']],
    [false, true, ['sure']],
  ])('contested %s, left out when contested %s: %j', (contested, withoutContested, ids) => {
    expect(left([sure], { withoutContested }, contested)).toEqual(ids);
  });

  it.each([
    ['2019', '2020', false],
    ['2020', '2020', true],
    ['2021', '2020', true],
    ['2021', '2021-06', true],
    ['2020', '2021-06', false],
    ['2021-05', '2021-06', false],
    ['2021-06', '2021-06-15', true],
    ['2021-06-14', '2021-06-15', false],
    ['2021-06-15', '2021-06-15', true],
    ['2021-06-15', '2021', true],
    ['2018/2021', '2020', true],
    ['2018/2019', '2020', false],
    ['2018/..', '2020', true],
    ['2018/', '2020', true],
    ['../2019', '2020', false],
    ['2019?', '2020', false],
    ['2020~', '2020', true],
    ['2020%', '2020-12', true],
    ['201X', '2020', false],
    ['202X', '2029', true],
  ])('a claim of %s may lie after the beginning of %s: %s', (date, since, stands) => {
    expect(left([claim({ claim: 'x', date })], { since })).toEqual(stands ? ['x'] : []);
  });
});

describe('what is left of it', () => {
  it.each<[string, Evidence[], Partial<PatternFilter>, string | undefined]>([
    ['the strongest of what affirms', [hedged, sure], {}, 'ASSERTED'],
    ['weaker without the one that asserts', [hedged, sure], { withoutSources: ['lamps'] }, 'HEDGED'],
    ['nothing when nothing affirms', [denied], {}, undefined],
    ['nothing of nothing', [], {}, undefined],
  ])('is %s', (_, evidence, filter, certainty) => {
    expect(remains(statement(evidence), { ...EVERYTHING, ...filter })?.certainty).toBe(certainty);
  });

  it('has the sources and voices of what affirms alone', () => {
    const two = [
      { ...sure, voice: 'one' },
      { ...hedged, voice: 'two' },
      { ...denied, source: 'x', voice: 'three' },
    ];
    const found = remains(statement(two, { contested: true }), EVERYTHING);
    expect([[...(found?.sources ?? [])], [...(found?.voices ?? [])], found?.contested]).toEqual([
      ['lamps', 'kites'],
      ['one', 'two'],
      true,
    ]);
  });
});
