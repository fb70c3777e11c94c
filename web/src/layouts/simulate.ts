/** Runs a d3 simulation to its end, with what is placed held still. */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Places, Point } from '../state/scene.ts';
import { apart, type Body } from './apart.ts';
import type { LayoutInput } from './layout.ts';

const TICKS = 260;

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
        .distance(150)
        .strength(loose ? 0.35 : 0.5),
    )
    .force('charge', forceManyBody().strength(-520).distanceMax(700))
    .force('apart', apart())
    .stop();
  if (loose) {
    simulation.force('x', forceX(0).strength(0.04 / Math.max(1, aspect)));
    simulation.force('y', forceY(0).strength(0.04 * Math.max(1, aspect)));
  }
  simulation.tick(TICKS);
  simulation.force('link', null).force('charge', null).alpha(1);
  simulation.tick(60);
  return Object.fromEntries(
    bodies.filter(({ node }) => !(node.id in fixed)).map(({ node, x, y }) => [node.id, { x, y }]),
  );
}
