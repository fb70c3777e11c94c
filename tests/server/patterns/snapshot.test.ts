import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../../server/patterns/evidence.ts';
import { patternId, Snapshot } from '../../../server/patterns/snapshot.ts';
import { caseFeatures } from '../../fixtures/case-features.ts';

const CASES = {
  a: ['JUDGED=ulo', 'DEFENDED=bek', 'GROUND_FOR~RALLY'],
  b: ['JUDGED=ulo', 'DEFENDED=bek'],
  c: ['JUDGED=ulo', 'GROUND_FOR~RALLY'],
};
const SEARCH = { minSupport: 2, minFeatures: 1, sort: 'SUPPORT' } as const;
const fresh = () => new Snapshot(7, caseFeatures(CASES));
const without = (...withoutSources: string[]) => ({ ...EVERYTHING, withoutSources });

describe('the id of a pattern', () => {
  const { features } = fresh();
  it('is that of its features, in whatever order', () => {
    expect(patternId(features, [0, 1])).toMatch(/^p-[0-9a-f]{16}$/u);
    expect(patternId(features, [1, 0])).toBe(patternId(features, [0, 1]));
    expect(patternId(features, [0, 2])).not.toBe(patternId(features, [0, 1]));
    expect(patternId(features, [0])).not.toBe(patternId(features, [0, 1]));
  });

  it('is the same in another state of the graph', () => {
    const later = caseFeatures({ z: ['DEFENDED=bek', 'JUDGED=ulo'], a: ['JUDGED=ova'] });
    expect(patternId(later, [0, 1])).toBe(patternId(features, [0, 1]));
  });

  it('does not change from version to version: links hold it', () => {
    expect(patternId(features, [0, 1])).toBe('p-75f436d3dc9c5042');
  });
});

describe('a state of the graph', () => {
  it('has its version', () => {
    expect(fresh().version).toBe(7);
  });

  it.each([
    ['all that two cases share', SEARCH, without(), 3],
    ['what three share', { ...SEARCH, minSupport: 3 }, without(), 1],
    ['only what has two features', { ...SEARCH, minFeatures: 2 }, without(), 2],
    ['nothing that only one case has, whatever is asked', { ...SEARCH, minSupport: 1 }, without(), 3],
    ['what is left without a source', SEARCH, without('b'), 1],
  ])('ranks %s', (_, search, filter, length) => {
    expect(fresh().ranking(filter, search).length).toBe(length);
  });

  it('works out the same once, and another thing anew', () => {
    const state = fresh();
    const first = state.ranking(EVERYTHING, SEARCH);
    expect(state.ranking({ ...EVERYTHING }, { ...SEARCH })).toBe(first);
    expect(state.ranking(EVERYTHING, { ...SEARCH, minFeatures: 2 })).not.toBe(first);
    expect(state.ranking(without('a'), SEARCH)).not.toBe(first);
    expect(state.matrix(EVERYTHING)).toBe(state.matrix(without()));
    expect(state.matrix(without('a'))).not.toBe(state.matrix(EVERYTHING));
  });

  it('keeps twelve, and lets go of the one that was longest not asked for', () => {
    const state = fresh();
    const filters = Array.from({ length: 13 }, (_, i) => without(`x${i}`));
    const [first, second] = filters.map((f) => state.matrix(f));
    const [one = EVERYTHING, two = EVERYTHING] = filters;
    // Thirteen were asked for: the first is gone; asking for it takes the place of the second.
    expect(state.matrix(one)).not.toBe(first);
    expect(state.matrix(two)).not.toBe(second);
    const other = fresh();
    const kept = filters.slice(0, 12).map((f) => other.matrix(f));
    expect(other.matrix(one)).toBe(kept[0]);
    other.matrix(without('more'));
    expect(other.matrix(one)).toBe(kept[0]);
    expect(other.matrix(two)).not.toBe(kept[1]);
  });

  it('tells how far a search is', () => {
    const told: number[] = [];
    fresh().ranking(EVERYTHING, SEARCH, (share) => told.push(share));
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('finds each pattern of a ranking by its id, and no other', () => {
    const state = fresh();
    const ranking = state.ranking(EVERYTHING, SEARCH);
    const ids = ranking.slice(0, 9).map(({ features }) => patternId(state.features, features));
    expect(new Set(ids).size).toBe(3);
    for (const [place, id] of ids.entries()) expect(state.find(ranking, id)).toEqual(ranking.at(place));
    expect(state.find(ranking, 'p-0000000000000000')).toBeUndefined();
    const none = state.ranking(EVERYTHING, { ...SEARCH, minSupport: 9 });
    expect(state.find(none, ids[0] ?? '')).toBeUndefined();
  });
});
