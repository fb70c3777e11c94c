/** What a drawing of the picture can do; the page knows only this, and Cytoscape only what implements it. */
import type { Drawn } from '../state/drawn.ts';
import type { Point } from '../state/scene.ts';
import type { Selection } from '../state/selection.ts';

/** An arrow key's direction. */
export type Heading = 'left' | 'right' | 'up' | 'down';

/** What a drawing tells the page. */
export interface GraphEvents {
  onSelect(selection: Selection | null): void;
  /** A node was dragged. */
  onMove(id: string, to: Point): void;
  /** A node was clicked twice. */
  onExpand(id: string): void;
}

/** A drawing. */
export interface GraphView {
  /** Draws a picture, changing only what differs from the one before. */
  draw(picture: Drawn): void;
  select(selection: Selection | null): void;
  /** Marks what the keyboard is on. */
  focus(element: Selection | null): void;
  /** Shows everything; the lowest `covered` pixels are not in view. */
  fit(covered?: number): void;
  zoom(factor: number): void;
  /** Brings an element into view, by as little as possible; the lowest `covered` pixels are not in view. */
  reveal(element: Selection, covered?: number): void;
  /** Takes the colours of the theme anew. */
  recolour(): void;
  /** Where nodes stand, for tests. */
  places(): Readonly<Record<string, Point>>;
  /** Where the lowest name ends, in pixels from the top of the picture, for tests. */
  lowest(): number;
  destroy(): void;
}
