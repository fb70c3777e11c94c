/** Layouts are pure, place everything, overlap nothing, and leave alone what is placed. */
import { describe, expect, test } from 'vitest';
import { boxOf, lineCount, outerHeight, outerWidth } from '../../web/src/layouts/box.ts';
import type { LayoutInput, LayoutNode } from '../../web/src/layouts/layout.ts';
import { SCORE } from '../../web/src/layouts/score.ts';
import { placesBy } from '../../web/src/layouts/places.ts';
import { LAYOUTS } from '../../web/src/layouts/registry.ts';
import { spread } from '../../web/src/layouts/spread.ts';
import type { Places } from '../../web/src/state/scene.ts';

const person = (id: string, side: LayoutNode['side'] = 'defendant'): LayoutNode => ({
  id,
  type: 'Person',
  side,
  box: boxOf({ type: 'Person', name: `Person named ${id}` }),
});
const aCase = (id: string): LayoutNode => ({
  id,
  type: 'Case',
  side: 'other',
  box: boxOf({ type: 'Case', name: `The case ${id}` }),
});

const NODES = [
  aCase('A'),
  aCase('B'),
  person('official', 'official'),
  ...['1', '2', '3', '4', '5', '6', '7', '8'].map((id) => person(id)),
];
const INPUT: LayoutInput = {
  nodes: NODES,
  links: [
    { from: 'official', to: 'A' },
    { from: 'official', to: 'B' },
    ...['1', '2', '3', '4'].map((from) => ({ from, to: 'A' })),
    ...['4', '5', '6', '7', '8'].map((from) => ({ from, to: 'B' })),
  ],
  fixed: {},
  aspect: 1.2,
};

function overlaps(nodes: readonly LayoutNode[], places: Places): string[] {
  const boxes = nodes.flatMap(({ id, box }) => {
    const at = places[id];
    if (at === undefined) return [];
    return [{ id, x: at.x, y: at.y + box.labelHeight / 2, w: outerWidth(box), h: outerHeight(box) }];
  });
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => Math.abs(a.x - b.x) < (a.w + b.w) / 2 - 1 && Math.abs(a.y - b.y) < (a.h + b.h) / 2 - 1)
      .map((b) => `${a.id} ${b.id}`),
  );
}

describe.each(LAYOUTS)('the layout "$label"', (layout) => {
  const places = placesBy(layout.id, INPUT);

  test('places every node', () => {
    expect(Object.keys(places).sort()).toEqual(NODES.map(({ id }) => id).sort());
    expect(Object.values(places).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  test('lets no name cover another', () => {
    expect(overlaps(NODES, places)).toEqual([]);
  });

  test('answers alike when asked alike', () => {
    expect(placesBy(layout.id, INPUT)).toEqual(places);
  });

  test('has nothing to do for an empty picture', () => {
    expect(placesBy(layout.id, { nodes: [], links: [], fixed: {}, aspect: 1 })).toEqual({});
  });
});

test('staves put officials above the cases and defendants below them', () => {
  const { official, A, B, ...others } = LAYOUTS[0].place(INPUT);
  expect(official?.y).toBeLessThan(A?.y ?? NaN);
  expect(A?.y).toBe(B?.y);
  expect(Math.min(...Object.values(others).map(({ y }) => y))).toBeGreaterThan(A?.y ?? NaN);
});

test.each([0.5, 1.2])('staves leave room to write between two cases, in a view of aspect %f', (aspect) => {
  const places = SCORE.place({ ...INPUT, aspect });
  const [a, b] = [places.A, places.B];
  const { width, height } = aCase('A').box;
  const across = Math.abs((a?.x ?? 0) - (b?.x ?? 0)) - width;
  const down = Math.abs((a?.y ?? 0) - (b?.y ?? 0)) - height;
  expect(Math.max(across, down)).toBeGreaterThan(100);
});

test('what is new is placed beside what it is linked to, and nothing else gets a place', () => {
  const fixed = LAYOUTS[0].place(INPUT);
  const nodes = [...NODES, person('new 1'), person('new 2')];
  const links = [...INPUT.links, { from: 'new 1', to: '8' }, { from: 'new 2', to: '8' }];
  const places = placesBy(null, { ...INPUT, nodes, links, fixed });
  expect(Object.keys(places).sort()).toEqual(['new 1', 'new 2']);
  expect(overlaps(nodes, { ...fixed, ...places })).toEqual([]);
});

describe('in a dense picture', () => {
  const many = Array.from({ length: 60 }, (_, index) => person(`${index} of a hundred and more`));
  const crowd = [aCase('A'), aCase('B'), person('official', 'official'), ...many];
  const links = many.map(({ id }, index) => ({ from: id, to: index % 2 === 0 ? 'A' : 'B' }));
  const standing = placesBy('score', { nodes: crowd, links, fixed: {}, aspect: 0.6 });

  test.each([1, 2, 12, 50])('%i new nodes about one case lie over nothing', (count) => {
    const fresh = Array.from({ length: count }, (_, index) => person(`new ${index}`));
    const nodes = [...crowd, ...fresh];
    const all = [...links, ...fresh.map(({ id }) => ({ from: id, to: 'A' }))];
    const places = placesBy(null, { nodes, links: all, fixed: standing, aspect: 0.6 });
    expect(Object.keys(places).sort()).toEqual(fresh.map(({ id }) => id).sort());
    expect(overlaps(nodes, { ...standing, ...places })).toEqual([]);
  });

  test.each(LAYOUTS.map(({ id }) => id))('%s lays nothing over what is pinned', (layout) => {
    const free = placesBy(layout, { nodes: crowd, links, fixed: {}, aspect: 1 });
    const fixed = {
      '7 of a hundred and more': free.B ?? { x: 0, y: 0 },
      official: free['9 of a hundred and more'] ?? { x: 0, y: 0 },
    };
    const places = placesBy(layout, { nodes: crowd, links, fixed, aspect: 1 });
    expect(places).toMatchObject(fixed);
    expect(overlaps(crowd, places)).toEqual([]);
  });
});

describe('spread', () => {
  const wishes = (...at: number[]) => at.map((each) => ({ width: 10, at: each }));

  test('grants wishes that do not collide', () => {
    expect(spread(wishes(0, 50, 100), 5)).toEqual([0, 50, 100]);
  });

  test('parts those that do about their middle', () => {
    expect(spread(wishes(0, 0, 0), 5)).toEqual([-15, 0, 15]);
  });
});

test('lines are counted as the picture breaks them', () => {
  expect(lineCount('Gizat Kazhybayev', 120, 6)).toBe(1);
  expect(lineCount('19 new political criminal cases against civil activists', 120, 6)).toBe(4);
});
