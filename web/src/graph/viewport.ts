/** Moves the window over the picture. */
import type { Core } from 'cytoscape';

const PADDING = 36;
const HEADROOM = 84;
const READABLE = 0.5;
const MOVE_MS = 220;

/** Shows the top of the picture, about its first case where the picture is too broad. */
function showTop(cy: Core): void {
  const box = cy.elements().boundingBox();
  const [first] = cy.nodes('.ROUND_RECTANGLE');
  cy.center(box.w * cy.zoom() > cy.width() ? first : undefined);
  cy.pan({ x: cy.pan().x, y: HEADROOM - box.y1 * cy.zoom() });
}

/** Shows everything; where that would make names too small to read, the top of it at a readable size. */
export function fit(cy: Core, isStill: boolean): void {
  if (cy.elements().empty()) return;
  const before = { zoom: cy.zoom(), pan: { ...cy.pan() } };
  cy.resize();
  cy.fit(undefined, PADDING);
  if (cy.zoom() > 1.15) {
    cy.zoom(1.15);
    cy.center();
  }
  if (cy.zoom() < READABLE) {
    cy.zoom(READABLE);
    showTop(cy);
  }
  if (isStill) return;
  const after = { zoom: cy.zoom(), pan: { ...cy.pan() } };
  cy.viewport(before);
  cy.animate(after, { duration: MOVE_MS });
}

/** Makes things larger or smaller about the middle of the window. */
export function zoomBy(cy: Core, factor: number): void {
  cy.zoom({
    level: cy.zoom() * factor,
    renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
  });
}

/** Pans by as little as brings an element into the window, of which `covered` pixels below are covered. */
export function reveal(cy: Core, id: string, covered: number, isStill: boolean): void {
  const element = cy.getElementById(id);
  if (element.empty()) return;
  cy.resize();
  const box = element.renderedBoundingBox({ includeOverlays: false });
  const shift = (low: number, high: number, size: number): number => {
    if (high - low > size - 2 * PADDING) return size / 2 - (low + high) / 2;
    if (low < PADDING) return PADDING - low;
    return high > size - PADDING ? size - PADDING - high : 0;
  };
  const by = { x: shift(box.x1, box.x2, cy.width()), y: shift(box.y1, box.y2, cy.height() - covered) };
  if (by.x === 0 && by.y === 0) return;
  if (isStill) cy.panBy(by);
  else cy.animate({ panBy: by }, { duration: MOVE_MS });
}
