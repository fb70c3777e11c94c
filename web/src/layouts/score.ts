/** Places nodes like the staves of a score: officials above the cases, defendants below, each near what it belongs to. */
import type { EntityType } from '../generated/model.ts';
import type { Point } from '../state/scene.ts';
import { outerWidth } from './box.ts';
import type { Layout, LayoutInput, LayoutNode } from './layout.ts';
import { neighboursOf } from './neighbours.ts';
import { spread } from './spread.ts';

const STAVES: Partial<Record<EntityType, number>> = {
  Organisation: 0,
  Case: 2,
  Person: 3,
  Group: 3,
  LegalProvision: 4,
  Event: 4,
  Movement: 4,
  CourtDecision: 5,
  Assessment: 5,
  Place: 6,
};
const OFFICIALS = 1;
const CASES = 2;
const GAP = 20;
const STAVE_GAP = 72;
const ROW_GAP = 30;
/** Room to write on the line between two cases that may be the same. */
const CASE_GAP = 112;
const SWEEPS = 6;
/** Cases stand side by side up to this width, so that lines between them can be seen; not on a phone. */
const CASES_ABREAST = 1100;
const PORTRAIT = 0.7;
/** Lengths of rows to choose from. */
const LIMITS = [420, 560, 720, 900, 1150, 1450, 1900, 2600, 3600, 5200];

const staveOf = (node: LayoutNode): number =>
  node.side === 'official' ? OFFICIALS : (STAVES[node.type] ?? 6);

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function rowsOf(stave: readonly LayoutNode[], limit: number, gap: number): LayoutNode[][] {
  const width = stave.reduce((sum, { box }) => sum + outerWidth(box) + gap, 0);
  const count = Math.max(1, Math.ceil(width / limit));
  const rows = Array.from({ length: count }, (): LayoutNode[] => []);
  stave.forEach((node, index) => rows[index % count]?.push(node));
  return rows;
}

/** The places when no row is wider than `limit`. */
function within(limit: number, { nodes, links, aspect }: LayoutInput): Record<string, Point> {
  const neighbours = neighboursOf(links);
  const staves = new Map<number, LayoutNode[]>();
  for (const node of nodes) staves.set(staveOf(node), [...(staves.get(staveOf(node)) ?? []), node]);
  const order = [...staves.keys()].sort((a, b) => Math.abs(a - CASES) - Math.abs(b - CASES) || a - b);
  const across = new Map<string, number>();
  const rows = new Map<number, LayoutNode[][]>();
  const wish = (node: LayoutNode): number => {
    const known = (neighbours.get(node.id) ?? []).flatMap((id) => across.get(id) ?? []);
    return known.length === 0 ? (across.get(node.id) ?? 0) : average(known);
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const stave of order) {
      const gap = stave === CASES ? CASE_GAP : GAP;
      const wishes = new Map((staves.get(stave) ?? []).map((node) => [node, wish(node)]));
      const sorted = [...wishes.keys()].sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0));
      const split = rowsOf(
        sorted,
        stave === CASES && aspect > PORTRAIT ? Math.max(limit, CASES_ABREAST) : limit,
        gap,
      );
      rows.set(stave, split);
      for (const row of split) {
        const centres = spread(
          row.map((node) => ({ width: outerWidth(node.box), at: wishes.get(node) ?? 0 })),
          gap,
        );
        row.forEach((node, index) => across.set(node.id, centres[index] ?? 0));
      }
    }
  }
  return stack(rows, across);
}

function stack(
  rows: ReadonlyMap<number, readonly LayoutNode[][]>,
  across: ReadonlyMap<string, number>,
): Record<string, Point> {
  const places: Record<string, Point> = {};
  let top = 0;
  for (const stave of [...rows.keys()].sort((a, b) => a - b)) {
    for (const row of rows.get(stave) ?? []) {
      const shape = Math.max(0, ...row.map(({ box }) => box.height));
      const height = Math.max(0, ...row.map(({ box }) => shape / 2 + box.height / 2 + box.labelHeight));
      for (const { id } of row) places[id] = { x: across.get(id) ?? 0, y: top + shape / 2 };
      top += height + (stave === CASES ? CASE_GAP : ROW_GAP);
    }
    top += STAVE_GAP - (stave === CASES ? CASE_GAP : ROW_GAP);
  }
  return places;
}

/** How large the picture can be shown in a view of this aspect: the inverse of its length in the tighter direction. */
function scale(places: Record<string, Point>, aspect: number): number {
  const points = Object.values(places);
  const span = (values: number[]): number => Math.max(...values) - Math.min(...values) + 160;
  return Math.min(aspect / span(points.map(({ x }) => x)), 1 / span(points.map(({ y }) => y)));
}

/** Every node gets a place, in rows as long as suits the view best. */
function place(input: LayoutInput): Record<string, Point> {
  let best: Record<string, Point> = {};
  let largest = 0;
  for (const limit of LIMITS) {
    const places = within(limit, input);
    const size = scale(places, input.aspect);
    if (size <= largest) continue;
    largest = size;
    best = places;
  }
  return best;
}

/** Officials above, cases in the middle, defendants below. */
export const SCORE: Layout = {
  id: 'score',
  label: 'In staves',
  description: 'Officials above the cases, people on the defendants’ side below them, then what they share.',
  place,
};
