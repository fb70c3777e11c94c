/** Runs a d3 simulation to its end, with what is placed held still. */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Places, Point } from '../state/scene.ts';
import { apart, type Body } from './apart.ts';
import type { LayoutInput } from './layout.ts';

const TICKS = 260;
const MOST_ROUNDS = 300;

/** Moves what still overlaps apart, until nothing does. */
function part(bodies: Body[]): void {
  const push = apart(1);
  push.initialize(bodies);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    for (const body of bodies) [body.vx, body.vy] = [0, 0];
    push();
    let moved = 0;
    for (const body of bodies) {
      if (body.fx !== undefined && body.fx !== null) continue;
      body.x += body.vx;
      body.y += body.vy;
      moved = Math.max(moved, Math.abs(body.vx) + Math.abs(body.vy));
    }
    if (moved < 0.5) return;
  }
}

/** Places for the nodes that are not fixed, starting from `start`. */
export function simulate(input: LayoutInput, start: (id: string, index: number) => Point): Places {
  const { nodes, fixed, aspect } = input;
  const bodies = nodes.map((node, index): Body => {
    const held = fixed[node.id];
    const at = held ?? start(node.id, index);
    return { node, ...at, vx: 0, vy: 0, ...(held === undefined ? {} : { fx: held.x, fy: held.y }) };
  });
  const byId = new Map(bodies.map((body) => [body.node.id, body]));
  const links = input.links.flatMap(({ from, to }) => {
    const source = byId.get(from);
    const target = byId.get(to);
    return source === undefined || target === undefined ? [] : [{ source, target }];
  });
  const loose = Object.keys(fixed).length === 0;
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink(links)
        .distance(loose ? 230 : 150)
        .strength(loose ? 0.3 : 0.5),
    )
    .force(
      'charge',
      forceManyBody()
        .strength(loose ? -1100 : -520)
        .distanceMax(900),
    )
    .force('apart', apart())
    .stop();
  if (loose) {
    simulation.force('x', forceX(0).strength(0.04 / Math.max(1, aspect)));
    simulation.force('y', forceY(0).strength(0.04 * Math.max(1, aspect)));
  }
  simulation.tick(TICKS);
  part(bodies);
  return Object.fromEntries(
    bodies.filter(({ node }) => !(node.id in fixed)).map(({ node, x, y }) => [node.id, { x, y }]),
  );
}
