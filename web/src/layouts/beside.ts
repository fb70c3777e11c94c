/** Places what is new beside what it is linked to, and leaves all else where it is. */
import type { Places, Point } from '../state/scene.ts';
import type { LayoutInput } from './layout.ts';
import { neighboursOf } from './neighbours.ts';
import { simulate } from './simulate.ts';

const RADIUS = 190;

function centre(points: readonly Point[]): Point {
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), {
    x: 0,
    y: 0,
  });
  return { x: sum.x / Math.max(1, points.length), y: sum.y / Math.max(1, points.length) };
}

/** Places for the nodes of `input` that are not fixed, fanned out from their neighbours, away from the middle. */
export function beside(input: LayoutInput): Places {
  const neighbours = neighboursOf(input.links);
  const middle = centre(Object.values(input.fixed));
  const fresh = input.nodes.filter(({ id }) => !(id in input.fixed)).length;
  const start = (id: string, index: number): Point => {
    const anchors = (neighbours.get(id) ?? []).flatMap((other) => input.fixed[other] ?? []);
    const from = anchors.length === 0 ? middle : centre(anchors);
    const outward = Math.atan2(from.y - middle.y || 0.01, from.x - middle.x || 0.01);
    const turn = outward + (index / Math.max(1, fresh) - 0.5) * Math.PI * 1.2;
    return { x: from.x + RADIUS * Math.cos(turn), y: from.y + RADIUS * Math.sin(turn) };
  };
  return simulate(input, start);
}
