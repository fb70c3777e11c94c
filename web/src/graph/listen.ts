/** Hears what pointers do to the drawing and says it in the page's words. */
import type { Core, EventObjectNode } from 'cytoscape';
import type { Drawn } from '../state/drawn.ts';
import type { Point } from '../state/scene.ts';
import { elementId, type Selection } from '../state/selection.ts';
import type { GraphEvents } from './view.ts';

function selectionOf(id: string, picture: Drawn): Selection | null {
  if (picture.nodes.some((node) => node.id === id)) return { on: 'node', id };
  const line = picture.lines.find((each) => each.id === id);
  if (line !== undefined) return { on: 'line', from: line.from, kind: line.kind, to: line.to };
  const judgement = picture.judgements.find((each) => elementId({ on: 'judgement', id: each.id }) === id);
  return judgement === undefined ? null : { on: 'judgement', id: judgement.id };
}

/** Starts listening; gives what stops it. */
export function listen(
  cy: Core,
  container: HTMLElement,
  events: GraphEvents,
  picture: () => Drawn,
): () => void {
  const ELEMENTS = 'node, edge';
  let grabbed: Point | null = null;

  cy.on('tap', (event) => {
    const target: unknown = event.target;
    if (target === cy) events.onSelect(null);
  });
  cy.on('tap', ELEMENTS, ({ target }: EventObjectNode) =>
    events.onSelect(selectionOf(target.id(), picture())),
  );
  cy.on('dbltap', 'node', ({ target }: EventObjectNode) => events.onExpand(target.id()));
  cy.on('mouseover', ELEMENTS, ({ target }: EventObjectNode) => {
    target.addClass('hovered');
    container.style.cursor = 'pointer';
  });
  cy.on('mouseout', ELEMENTS, ({ target }: EventObjectNode) => {
    target.removeClass('hovered');
    container.style.cursor = '';
  });
  cy.on('grab', 'node', ({ target }: EventObjectNode) => {
    grabbed = { ...target.position() };
  });
  cy.on('free', 'node', ({ target }: EventObjectNode) => {
    const { x, y } = target.position();
    if (grabbed !== null && Math.hypot(x - grabbed.x, y - grabbed.y) > 2)
      events.onMove(target.id(), { x, y });
    grabbed = null;
  });
  const watch = new ResizeObserver(() => cy.resize());
  watch.observe(container);
  return () => watch.disconnect();
}
