/** Places what cases share in the middle, the cases around it, and beyond each case what is its own. */
import { forceSimulation, forceX, forceY } from 'd3-force';
import type { Places, Point } from '../state/scene.ts';
import { apart, type Body } from './apart.ts';
import { outerHeight, outerWidth } from './box.ts';
import type { Layout, LayoutInput, LayoutNode } from './layout.ts';
import { neighboursOf } from './neighbours.ts';

const GAP = 34;
const RING_GAP = 110;
const OWN_GAP = 150;
const TICKS = 120;
/** Views of a smaller width over height are narrow. */
const NARROW = 0.75;

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** How far the cases are from a node, by ways that do not lead through another case. */
function farTo(id: string, isCase: ReadonlySet<string>, neighbours: Neighbours): ReadonlyMap<string, number> {
  const reach = new Map([[id, 0]]);
  const queue = [id];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    if (at !== id && isCase.has(at)) continue;
    for (const next of neighbours.get(at) ?? [])
      if (!reach.has(next)) {
        reach.set(next, (reach.get(at) ?? 0) + 1);
        queue.push(next);
      }
  }
  return new Map([...reach].filter(([other]) => isCase.has(other)));
}

/** The cases of each node: those it is linked to; where there are none, the nearest, and those one step further. */
function casesOf({ nodes }: LayoutInput, neighbours: Neighbours): ReadonlyMap<string, readonly string[]> {
  const isCase = new Set(nodes.filter(({ type }) => type === 'Case').map(({ id }) => id));
  return new Map(
    nodes.map(({ id }) => {
      const far = farTo(id, isCase, neighbours);
      const nearest = Math.min(...far.values());
      const limit = nearest <= 1 ? 1 : nearest + 1;
      return [id, [...far].flatMap(([other, steps]) => (steps <= limit ? [other] : []))];
    }),
  );
}

/** Rows about the origin, few and long or many and short; each place by the node's id, and half the room taken. */
function block(nodes: readonly LayoutNode[], isTall: boolean): { places: Map<string, Point>; half: Point } {
  const columns = Math.max(1, Math.round(Math.sqrt(nodes.length * (isTall ? 0.32 : 0.9))));
  const rows: LayoutNode[][] = [];
  nodes.forEach((node, index) => {
    const row = Math.floor(index / columns);
    (rows[row] ??= []).push(node);
  });
  const heights = rows.map((row) => Math.max(...row.map(({ box }) => outerHeight(box))));
  const total = heights.reduce((sum, height) => sum + height + GAP, -GAP);
  const width = Math.max(0, ...nodes.map(({ box }) => outerWidth(box))) + GAP;
  const places = new Map<string, Point>();
  let top = -total / 2;
  rows.forEach((row, index) => {
    row.forEach(({ id, box }, column) =>
      places.set(id, { x: (column - (row.length - 1) / 2) * width, y: top + box.height / 2 }),
    );
    top += (heights[index] ?? 0) + GAP;
  });
  const broadest = Math.max(0, ...rows.map((row) => row.length));
  return { places, half: { x: (broadest * width) / 2, y: Math.max(0, total) / 2 } };
}

/** Moves what overlaps apart, everything else as little as possible. */
function settle(input: LayoutInput, targets: ReadonlyMap<string, Point>): Places {
  const bodies = input.nodes.map((node): Body => {
    const held = input.fixed[node.id];
    const at = held ?? targets.get(node.id) ?? { x: 0, y: 0 };
    return { node, ...at, vx: 0, vy: 0, ...(held === undefined ? {} : { fx: held.x, fy: held.y }) };
  });
  const target = (body: Body): Point => targets.get(body.node.id) ?? body;
  forceSimulation(bodies)
    .force('x', forceX<Body>((body) => target(body).x).strength(0.08))
    .force('y', forceY<Body>((body) => target(body).y).strength(0.08))
    .force('apart', apart())
    .stop()
    .tick(TICKS);
  const free = bodies.filter(({ node }) => !(node.id in input.fixed));
  return Object.fromEntries(free.map(({ node, x, y }) => [node.id, { x, y }]));
}

function place(input: LayoutInput): Places {
  const { nodes, links, aspect } = input;
  const cases = nodes.filter(({ type }) => type === 'Case');
  const near = casesOf(input, neighboursOf(links));
  const others = nodes.filter(({ type }) => type !== 'Case');
  const shared = others.filter(({ id }) => (near.get(id)?.length ?? 0) !== 1);
  const own = others.filter(({ id }) => near.get(id)?.length === 1);
  const { places: targets, half } = block(shared, cases.length <= 2 && aspect >= NARROW);

  // Two cases stand left and right of what they share, or above and below where the view is narrow.
  const first = aspect >= NARROW ? Math.PI : -Math.PI / 2;
  const room = (cases.length > 2 ? 1.25 : 1) * Math.max(1, cases.length / 7);
  cases.forEach(({ id, box }, index) => {
    const turn = first + (index / Math.max(1, cases.length)) * 2 * Math.PI;
    const [across, down] = [Math.cos(turn), Math.sin(turn)];
    const at = {
      x: across * (half.x + RING_GAP + box.width / 2) * room,
      y: down * (half.y + RING_GAP + box.height / 2) * room,
    };
    targets.set(id, at);
    const mine = own.filter((node) => near.get(node.id)?.[0] === id);
    mine.forEach((node, position) => {
      const spread = Math.min(Math.PI * 0.9, (mine.length - 1) * 0.5);
      const aside = mine.length === 1 ? Math.PI / 2 : (position / (mine.length - 1) - 0.5) * spread;
      const reach = OWN_GAP + (mine.length > 6 ? (position % 2) * 90 : 0);
      targets.set(node.id, {
        x: at.x + Math.cos(turn + aside) * (reach + (box.width / 2) * Math.abs(across)),
        y: at.y + Math.sin(turn + aside) * reach,
      });
    });
  });
  return settle(input, targets);
}

/** What cases share in the middle, the cases around. */
export const AROUND: Layout = {
  id: 'around',
  label: 'Around',
  description: 'What the cases share in the middle, the cases around it, and beyond each what is its own.',
  place,
};
