/** Which element the keyboard goes to next; plain geometry. */
import type { Point } from '../state/scene.ts';
import type { Heading } from './view.ts';

const AXES: Readonly<Record<Heading, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** A node for the walk. */
export interface Stop {
  readonly id: string;
  readonly at: Point;
}

/** The nearest node in a direction; what lies aside counts as three times as far. Null when there is none. */
export function nearest(stops: readonly Stop[], from: Point, heading: Heading): string | null {
  const axis = AXES[heading];
  let best: string | null = null;
  let shortest = Infinity;
  for (const { id, at } of stops) {
    const dx = at.x - from.x;
    const dy = at.y - from.y;
    const along = dx * axis.x + dy * axis.y;
    const aside = Math.abs(dx * axis.y - dy * axis.x);
    const distance = along + aside * 3;
    if (along > 4 && aside < along * 3 && distance < shortest) {
      best = id;
      shortest = distance;
    }
  }
  return best;
}

/** The node nearest to a point; null when there are none. */
export function closest(stops: readonly Stop[], point: Point): string | null {
  let best: string | null = null;
  let shortest = Infinity;
  for (const { id, at } of stops) {
    const distance = Math.hypot(at.x - point.x, at.y - point.y);
    if (distance < shortest) {
      best = id;
      shortest = distance;
    }
  }
  return best;
}

/** The lines at a node in the order of a clock's hand, from the top. */
export function around<Line extends { readonly from: string; readonly to: string }>(
  lines: readonly Line[],
  id: string,
  places: Readonly<Record<string, Point>>,
): Line[] {
  const centre = places[id] ?? { x: 0, y: 0 };
  const angle = ({ from, to }: Line): number => {
    const other = places[from === id ? to : from] ?? centre;
    const turn = Math.atan2(other.x - centre.x, centre.y - other.y);
    return turn < 0 ? turn + 2 * Math.PI : turn;
  };
  return lines.filter(({ from, to }) => from === id || to === id).sort((a, b) => angle(a) - angle(b));
}
