/** Moves the window over the picture. */
import type { Core } from 'cytoscape';

const PADDING = 30;
/** Room for the buttons that lie over the picture. */
const HEADROOM = 66;
/** Room for those for its size, where picture.css puts them in a row below. */
const FOOTROOM = 66;
const isRowBelow = (): boolean => matchMedia('(max-width: 760px)').matches;
const READABLE = 0.5;
const SMALLEST = 0.4;
const LARGEST = 1.15;
const MOVE_MS = 220;

/** Where everything is in view; where names would be too small to read, the top of it, about its first case. */
function wholeView(cy: Core, covered: number): { zoom: number; pan: { x: number; y: number } } {
  const box = cy.elements().boundingBox();
  const [width, height] = [cy.width(), cy.height() - covered];
  const room = height - HEADROOM - (isRowBelow() ? FOOTROOM : PADDING);
  const whole = Math.min((width - 2 * PADDING) / box.w, room / box.h);
  const zoom = Math.min(LARGEST, Math.max(READABLE, whole));
  const [first] = cy.nodes('.ROUND_RECTANGLE');
  const isTooBroad = box.w * zoom > width;
  const middle = isTooBroad && first !== undefined ? first.position().x : (box.x1 + box.x2) / 2;
  const spare = room - box.h * zoom;
  return {
    zoom,
    pan: { x: width / 2 - middle * zoom, y: HEADROOM + Math.max(0, spare / 2) - box.y1 * zoom },
  };
}

/** Shows everything, at a size at which names can be read, above the `covered` pixels below. */
export function fit(cy: Core, isStill: boolean, covered = 0): void {
  if (cy.elements().empty()) return;
  cy.resize();
  const view = wholeView(cy, covered);
  if (isStill) cy.viewport(view);
  else cy.animate(view, { duration: MOVE_MS });
}

/** Makes the window larger, by as little as shows these nodes besides what it shows already. */
export function include(cy: Core, ids: ReadonlySet<string>, isStill: boolean): void {
  const fresh = cy.nodes().filter((node) => ids.has(node.id()));
  if (fresh.empty()) return;
  cy.resize();
  const [seen, box] = [cy.extent(), fresh.boundingBox()];
  const [x1, x2] = [Math.min(seen.x1, box.x1 - PADDING), Math.max(seen.x2, box.x2 + PADDING)];
  const [y1, y2] = [Math.min(seen.y1, box.y1 - HEADROOM), Math.max(seen.y2, box.y2 + PADDING)];
  if (x1 === seen.x1 && x2 === seen.x2 && y1 === seen.y1 && y2 === seen.y2) return;
  const [width, height] = [cy.width(), cy.height()];
  const zoom = Math.min(cy.zoom(), Math.max(SMALLEST, Math.min(width / (x2 - x1), height / (y2 - y1))));
  const pan = { x: width / 2 - ((x1 + x2) / 2) * zoom, y: height / 2 - ((y1 + y2) / 2) * zoom };
  if (isStill) cy.viewport({ zoom, pan });
  else cy.animate({ zoom, pan }, { duration: MOVE_MS });
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
