import { describe, expect, it } from 'vitest';
import { bestPaths } from '../../../server/paths/best.ts';
import { Explored, nodeCost, stepCost } from '../../../server/paths/explored.ts';
import { explore, HUB } from '../../../server/paths/explore.ts';

/** What a node is: a case, or how many lines it has; one of few where nothing is said. */
type Nodes = Readonly<Record<string, number | 'case'>>;
const about = (nodes: Nodes, id: string) => {
  const known = nodes[id] ?? 4;
  return known === 'case' ? { isCase: true, lines: 60 } : { isCase: false, lines: known };
};
const SURE = { doubt: 0, inferred: 0, voices: 1 };

/** `a-b` is a step, `a~b` one said with a reservation, `a=b` one on two voices' word, `a?b` one that is concluded. */
function steps(lines: string, nodes: Nodes) {
  return lines.split(' ').map((line) => {
    const [, from = '', sign = '', to = ''] = /^(\w+)([-~=?])(\w+)$/u.exec(line) ?? [];
    const how = {
      doubt: sign === '~' ? 1 : 0,
      inferred: sign === '?' ? 1 : 0,
      voices: sign === '=' ? 2 : 1,
    };
    return { from, to, ...how, ...about(nodes, to) };
  });
}

function explored(lines: string, nodes: Nodes = {}): Explored {
  const all = new Explored();
  for (const step of steps(lines, nodes)) all.add(step, about(nodes, step.from));
  return all;
}

const paths = (lines: string, nodes: Nodes = {}, maxHops = 4, first = 9) =>
  bestPaths(explored(lines, nodes), { from: 'a', to: 'z', maxHops, first }).paths.map((path) =>
    path.join(''),
  );

it.each<[string, string, Nodes, string[]]>([
  ['the shorter first', 'a-z a-b b-z', {}, ['az', 'abz']],
  ['the surer first', 'a~b b-z a-c c-z', {}, ['acz', 'abz']],
  ['what words say first', 'a?b b-z a-c c-z', {}, ['acz', 'abz']],
  ['what two voices say first', 'a-b b-z a=c c=z', {}, ['acz', 'abz']],
  ['around what joins many', 'a-h h-z a-b b-c c-z', { h: 4000 }, ['abcz', 'ahz']],
  ['through a case, whatever it holds', 'a-c c-z a-b b-z', { c: 'case' }, ['acz', 'abz']],
  ['no loop', 'a-b b-a b-c c-b b-z', {}, ['abz']],
  ['lines either way', 'b-a z-b', {}, ['abz']],
  ['none where nothing joins them', 'a-b y-z', {}, []],
])('%s', (_, lines, nodes, found) => {
  expect(paths(lines, nodes)).toEqual(found);
});

it.each([
  [1, ['az']],
  [2, ['az', 'abz']],
  [3, ['az', 'abz', 'abcz']],
])('of at most %i steps', (maxHops, found) => {
  expect(paths('a-z a-b b-z b-c c-z', {}, maxHops)).toEqual(found);
});

it('gives no more than are asked for, the cheapest of all', () => {
  const many = Array.from({ length: 30 }, (_, i) => `a-m${i} m${i}-z`).join(' ');
  const nodes = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`m${i}`, 100 - i]));
  expect(paths(many, nodes, 4, 3)).toEqual(['am29z', 'am28z', 'am27z']);
});

it('comes out in the order of what the paths cost, as if all were tried', () => {
  const ids = 'abcdefgz'.split('');
  let seed = 7;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const nodes = Object.fromEntries(ids.map((id) => [id, 2 + Math.floor(random() * 200)]));
  const lines = ids.flatMap((x, i) =>
    ids.slice(i + 1).flatMap((y) => (random() < 0.6 ? [`${x}${random() < 0.3 ? '~' : '-'}${y}`] : [])),
  );
  const all = explored(lines.join(' '), nodes);
  const tried: { path: string; cost: number }[] = [];
  const go = (path: string[], cost: number): void => {
    const end = path.at(-1) ?? '';
    if (end === 'z') tried.push({ path: path.join(''), cost });
    else if (path.length <= 4)
      for (const step of all.from(end))
        if (!path.includes(step.to))
          go([...path, step.to], cost + stepCost(step) + (step.to === 'z' ? 0 : nodeCost(step)));
  };
  go(['a'], 0);
  const costs = new Map(tried.map(({ path, cost }) => [path, cost]));
  const found = paths(lines.join(' '), nodes, 4, 1000);
  expect(found).toHaveLength(tried.length);
  expect(tried.length).toBeGreaterThan(10);
  expect(found.map((path) => costs.get(path)?.toFixed(6))).toEqual(
    tried.map(({ cost }) => cost.toFixed(6)).sort((a, b) => Number(a) - Number(b)),
  );
});

describe('looking from both ends', () => {
  /** A graph as the database tells of it, and which nodes it was asked of. */
  function told(lines: string, nodes: Nodes = {}) {
    const all = steps(lines, nodes).flatMap((step) => [
      step,
      { ...step, from: step.to, to: step.from, ...about(nodes, step.from) },
    ]);
    const asked: string[] = [];
    const ask = (_: string, { ids = [] }: { readonly ids?: unknown } = {}) => {
      const wanted = Array.isArray(ids) ? ids.map(String) : [];
      asked.push(...wanted);
      return Promise.resolve(all.filter(({ from }) => wanted.includes(from)));
    };
    return { ask, asked };
  }
  const look = async (lines: string, nodes: Nodes, maxHops: number) => {
    const { ask, asked } = told(lines, nodes);
    const between = await explore(ask, { from: 'a', to: 'z', maxHops, withDenied: false });
    const { paths: found } = bestPaths(between.explored, { from: 'a', to: 'z', maxHops, first: 9 });
    return { found: found.map((path) => path.join('')), asked: asked.sort().join(''), ...between };
  };

  it.each([
    [1, []],
    [2, []],
    [3, ['abcz']],
    [4, ['abcz', 'adefz']],
    [6, ['abcz', 'adefz']],
  ])('finds every path of at most %i steps', async (maxHops, found) => {
    expect((await look('a-b b-c c-z a-d d-e e-f f-z', {}, maxHops)).found).toEqual(found);
  });

  it('follows nothing through what joins nearly everything, meets there, and says so', async () => {
    const lines = 'a-h h-z h-x x-y y-z';
    const { found, asked, notFollowed, complete } = await look(lines, { h: HUB + 1 }, 4);
    // Not ahxyz: that would take following it.
    expect(found).toEqual(['ahz']);
    expect(asked).not.toContain('h');
    expect([notFollowed, complete]).toEqual([['h'], true]);
  });

  it('begins at what joins nearly everything all the same', async () => {
    expect((await look('a-b b-z', { a: HUB + 1 }, 2)).found).toEqual(['abz']);
  });

  it('stops where nothing is left to look at', async () => {
    const { found, asked, complete } = await look('a-b y-z', {}, 6);
    expect([found, asked.length < 5, complete]).toEqual([[], true, true]);
  });

  it('is cut short where there is too much, and says so', async () => {
    const near = (end: string) => Array.from({ length: 300 }, (_, i) => `${end}${i}`);
    const all = ['a', 'z'].flatMap((end) => near(end).map((id) => `${end}-${id}`));
    const nodes = Object.fromEntries([...near('a'), ...near('z')].map((id) => [id, 400]));
    expect((await look(all.join(' '), nodes, 2)).complete).toBe(true);
    expect((await look(all.join(' '), nodes, 3)).complete).toBe(false);
  });
});

it('a step costs at least one', () => {
  expect(stepCost({ from: 'a', to: 'b', ...SURE, voices: 3, isCase: false, lines: 1 })).toBe(1);
});
