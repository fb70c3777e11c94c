/** A force for d3 that keeps boxes from overlapping, label and all. */
import type { SimulationNodeDatum } from 'd3-force';
import { outerHeight, outerWidth } from './box.ts';
import type { LayoutNode } from './layout.ts';

/** A node on its way to its place. */
export interface Body extends SimulationNodeDatum {
  readonly node: LayoutNode;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

const CELL = 220;
const GAP = 14;

const isFree = (body: Body): boolean => body.fx === undefined || body.fx === null;

function part(a: Body, b: Body, strength: number): void {
  const middle = (body: Body): number => body.y + body.vy + body.node.box.labelHeight / 2;
  const dx = b.x + b.vx - a.x - a.vx || 0.01;
  const dy = middle(b) - middle(a) || 0.01;
  const overX = (outerWidth(a.node.box) + outerWidth(b.node.box)) / 2 + GAP - Math.abs(dx);
  const overY = (outerHeight(a.node.box) + outerHeight(b.node.box)) / 2 + GAP - Math.abs(dy);
  if (overX <= 0 || overY <= 0) return;
  const shareA = isFree(a) ? (isFree(b) ? 0.5 : 1) : 0;
  const shareB = isFree(b) ? 1 - shareA : 0;
  if (overX < overY) {
    a.vx -= Math.sign(dx) * overX * shareA * strength;
    b.vx += Math.sign(dx) * overX * shareB * strength;
  } else {
    a.vy -= Math.sign(dy) * overY * shareA * strength;
    b.vy += Math.sign(dy) * overY * shareB * strength;
  }
}

/** The force; a grid keeps it near linear in the number of boxes. */
export function apart(strength = 0.7): { (): void; initialize: (bodies: Body[]) => void } {
  let bodies: Body[] = [];
  const force = (): void => {
    const cells = new Map<string, Body[]>();
    for (const body of bodies) {
      const column = Math.floor(body.x / CELL);
      const row = Math.floor(body.y / CELL);
      for (let i = column - 1; i <= column + 1; i += 1)
        for (let j = row - 1; j <= row + 1; j += 1)
          for (const other of cells.get(`${i},${j}`) ?? []) part(other, body, strength);
      const key = `${column},${row}`;
      cells.set(key, [...(cells.get(key) ?? []), body]);
    }
  };
  force.initialize = (given: Body[]): void => {
    bodies = given;
  };
  return force;
}
