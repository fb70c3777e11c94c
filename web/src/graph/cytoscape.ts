/** Draws the picture with Cytoscape; nothing else in the page knows of it. */
import cytoscape, { type Core } from 'cytoscape';
import type { Drawn } from '../state/drawn.ts';
import { elementId, type Selection } from '../state/selection.ts';
import { elementsOf } from './elements.ts';
import { listen } from './listen.ts';
import { readPalette } from './palette.ts';
import { MANY, styleOf } from './style.ts';
import { update } from './update.ts';
import { fit, include, reveal, zoomBy } from './viewport.ts';
import type { GraphEvents, GraphView } from './view.ts';

/** The labels of more lines than these would cover one another. */
const MOST_LABELS = 7;
const EMPTY: Drawn = { nodes: [], lines: [], judgements: [] };

function mark(cy: Core, chosen: Selection | null): void {
  cy.batch(() => {
    cy.elements().removeClass('chosen near faded told');
    if (chosen === null) return;
    const id = elementId(chosen);
    const element = cy.getElementById(id);
    if (element.empty()) return;
    element.addClass('chosen');
    const line = cy.edges().filter((edge) => edge.id() === id);
    const near = line.empty() ? element.closedNeighborhood() : line.connectedNodes().union(line);
    near.difference(element).addClass('near');
    if (near.edges().length <= MOST_LABELS) near.edges().addClass('told');
    cy.elements().difference(near).addClass('faded');
  });
}

/** Mounts a drawing in an element. */
export function mountGraph(container: HTMLElement, events: GraphEvents, isStill: boolean): GraphView {
  let palette = readPalette(container);
  let picture = EMPTY;
  let chosen: Selection | null = null;
  let isMany = false;
  const cy = cytoscape({
    container,
    style: styleOf(palette, isMany),
    minZoom: 0.08,
    maxZoom: 3,
    boxSelectionEnabled: false,
    selectionType: 'single',
    autounselectify: true,
  });
  const stop = listen(cy, container, events, () => picture);
  const restyle = (): void => {
    cy.style(styleOf(palette, isMany));
  };

  return {
    draw(next) {
      const isFirst = picture.nodes.length === 0 && next.nodes.length > 0;
      const before = new Set(picture.nodes.map(({ id }) => id));
      const fresh = new Set(next.nodes.map(({ id }) => id).filter((id) => !before.has(id)));
      picture = next;
      const many = next.nodes.length + next.lines.length > MANY;
      if (many !== isMany) {
        isMany = many;
        restyle();
      }
      update(cy, elementsOf(next, palette), isStill || isFirst || isMany);
      mark(cy, chosen);
      if (isFirst) fit(cy, true);
      else include(cy, fresh, isStill);
    },
    select(selection) {
      chosen = selection;
      mark(cy, chosen);
    },
    focus(element) {
      cy.elements('.focused').removeClass('focused');
      if (element !== null) cy.getElementById(elementId(element)).addClass('focused');
    },
    fit: (covered = 0) => fit(cy, isStill, covered),
    zoom: (factor) => zoomBy(cy, factor),
    reveal: (element, covered = 0) => reveal(cy, elementId(element), covered, isStill),
    recolour() {
      palette = readPalette(container);
      restyle();
      update(cy, elementsOf(picture, palette), true);
      mark(cy, chosen);
    },
    lowest: () => cy.elements().renderedBoundingBox().y2,
    places: () => Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }] as const)),
    destroy() {
      stop();
      cy.destroy();
    },
  };
}
