import { expect, it } from 'vitest';
import type { Gazetteer } from '../../seed/gazetteer.ts';
import { clusters, type Judgement, type MentionRef } from '../../seed/identities.ts';

const gazetteer: Gazetteer = {
  entries: new Map([['town', { id: 'town', type: 'Place', name: 'Town', otherNames: [], attributes: {} }]]),
  publishers: new Map(),
};
const refs = new Map<string, MentionRef>(
  ['a/x', 'b/x', 'c/x', 'd/x'].map((id) => [id, { id, type: 'Person', gazetteer: null }]),
);
refs.set('a/case', { id: 'a/case', type: 'Case', gazetteer: null });
refs.set('a/group', { id: 'a/group', type: 'Group', gazetteer: null });
refs.set('b/group', { id: 'b/group', type: 'Group', gazetteer: null });
refs.set('a/town', { id: 'a/town', type: 'Place', gazetteer: 'town' });
refs.set('b/town', { id: 'b/town', type: 'Place', gazetteer: 'town' });
refs.set('c/town', { id: 'c/town', type: 'Place', gazetteer: null });

const judge = (
  id: string,
  verdict: Judgement['verdict'],
  mentions: string[],
  entity?: string,
  formerly?: string[],
): Judgement => ({
  id,
  verdict,
  mentions,
  ...(entity === undefined ? {} : { entity }),
  ...(formerly === undefined ? {} : { formerly }),
  by: 'test',
  why: 'test',
  place: `identities.yaml:${id}`,
});

function nodes(...judgements: Judgement[]): Record<string, string> {
  const identities = clusters(judgements, gazetteer, (id) => refs.get(id));
  return Object.fromEntries([...refs.values()].map((ref) => [ref.id, identities.resolve(ref).entity]));
}

it('merges nothing without a judgement', () => {
  expect(nodes()).toMatchObject({ 'a/x': 'a/x', 'b/x': 'b/x', 'a/town': 'town', 'b/town': 'town' });
});

it('follows same through a chain of judgements', () => {
  const found = nodes(judge('1', 'same', ['a/x', 'b/x'], 'x'), judge('2', 'same', ['b/x', 'c/x'], 'x'));
  expect(found).toMatchObject({ 'a/x': 'x', 'b/x': 'x', 'c/x': 'x' });
});

it('joins a mention to what a gazetteer signs', () => {
  expect(nodes(judge('1', 'same', ['c/town', 'a/town'], 'town-1'))['c/town']).toBe('town');
});

it('joins two nodes with minted ids when one is given up, and lets that one lead to the other', () => {
  const joined = [
    judge('1', 'same', ['a/x', 'b/x'], 'x'),
    judge('2', 'same', ['c/x', 'd/x'], 'y'),
    judge('3', 'same', ['b/x', 'c/x'], 'x', ['y']),
  ];
  expect(nodes(...joined)).toMatchObject({ 'a/x': 'x', 'b/x': 'x', 'c/x': 'x', 'd/x': 'x' });
  const { former } = clusters(joined, gazetteer, (id) => refs.get(id));
  expect([...former]).toEqual([['y', 'x']]);
  expect(nodes(...joined.slice(0, 2))).toMatchObject({ 'b/x': 'x', 'c/x': 'y' });
});

it.each<[string, Judgement[], RegExp]>([
  [
    'a different inside a cluster, naming both lines',
    [judge('1', 'same', ['a/x', 'b/x', 'c/x'], 'x'), judge('2', 'different', ['a/x', 'c/x'])],
    /^identities\.yaml:2 a\/x and c\/x are judged different, but one by identities\.yaml:1/u,
  ],
  [
    'an unsure inside a cluster',
    [judge('1', 'same', ['a/x', 'b/x'], 'x'), judge('2', 'unsure', ['a/x', 'b/x'])],
    /judged unsure/u,
  ],
  [
    'two ids for one cluster',
    [judge('1', 'same', ['a/x', 'b/x'], 'x'), judge('2', 'same', ['b/x', 'c/x'], 'y')],
    /identities\.yaml:1 mints as x/u,
  ],
  [
    'one id for two clusters',
    [judge('1', 'same', ['a/x', 'b/x'], 'x'), judge('2', 'same', ['a/town', 'b/town'], 'x')],
    /minted for other mentions/u,
  ],
  [
    'an id that is given up and minted elsewhere',
    [judge('1', 'same', ['a/x', 'b/x'], 'x', ['y']), judge('2', 'same', ['c/x', 'd/x'], 'y')],
    /minted for other mentions/u,
  ],
  ['types that differ', [judge('1', 'same', ['a/x', 'a/case'], 'x')], /they cannot be one/u],
  ['groups', [judge('1', 'same', ['a/group', 'b/group'], 'x')], /never merged/u],
  ['a mention that is not there', [judge('1', 'same', ['a/x', 'z/z'], 'x')], /no mention z\/z/u],
  [
    'a different between mentions of one gazetteer entry',
    [judge('1', 'different', ['a/town', 'b/town'])],
    /a gazetteer entry/u,
  ],
])('refuses %s', (_, judgements, message) => {
  expect(() => nodes(...judgements)).toThrow(message);
});
