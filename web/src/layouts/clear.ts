/** Moves what a layout put over something else to the nearest place that is free, and leaves everything else. */
import type { Places, Point } from '../state/scene.ts';
import { outerHeight, outerWidth } from './box.ts';
import type { LayoutInput, LayoutNode } from './layout.ts';

/** Between two boxes. */
const GAP = 10;
/** Between two places that are tried. */
const STEP = 16;

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function roomOf({ box }: LayoutNode, { x, y }: Point): Room {
  const [width, height] = [outerWidth(box), outerHeight(box)];
  const top = y - box.height / 2;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
}

const meet = (a: Room, b: Room): boolean =>
  a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP;

/** Places about `from`, nearest first: rings of them, without end. */
function* around(from: Point): Generator<Point, never> {
  yield from;
  for (let ring = 1; ; ring += 1) {
    const count = Math.round(2 * Math.PI * ring);
    for (let index = 0; index < count; index += 1) {
      const turn = (index / count) * 2 * Math.PI;
      yield { x: from.x + STEP * ring * Math.cos(turn), y: from.y + STEP * ring * Math.sin(turn) };
    }
  }
}

/** The same places, but for nodes that are not fixed and lie over one that is, or over one named before them. */
export function clear({ nodes, fixed }: LayoutInput, places: Places): Places {
  const taken = nodes.flatMap((node) => {
    const at = fixed[node.id];
    return at === undefined ? [] : [roomOf(node, at)];
  });
  const cleared: Record<string, Point> = {};
  for (const node of nodes) {
    const wish = places[node.id];
    if (wish === undefined || node.id in fixed) continue;
    for (const at of around(wish)) {
      const room = roomOf(node, at);
      if (taken.some((other) => meet(room, other))) continue;
      taken.push(room);
      cleared[node.id] = at;
      break;
    }
  }
  return cleared;
}
