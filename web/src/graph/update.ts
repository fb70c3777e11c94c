/** Brings Cytoscape's elements in step with a picture: adds, removes and changes what differs, moves what moved. */
import type { Core, ElementDefinition } from 'cytoscape';

const STATES = ['chosen', 'near', 'faded', 'told', 'focused', 'hovered'];
const MOVE_MS = 260;

/** Changes the drawing; moves are shown as movement unless `isStill`. */
export function update(cy: Core, elements: readonly ElementDefinition[], isStill: boolean): void {
  const wanted = new Map(elements.map((element) => [element.data.id ?? '', element]));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    const fresh: ElementDefinition[] = [];
    for (const [id, element] of wanted) {
      const present = cy.getElementById(id);
      if (present.empty()) {
        fresh.push(element);
        continue;
      }
      present.data(element.data);
      const states = STATES.filter((state) => present.hasClass(state));
      present.classes([String(element.classes ?? ''), ...states].join(' '));
    }
    cy.add(fresh);
  });
  for (const [id, { position }] of wanted) {
    if (position === undefined) continue;
    const node = cy.getElementById(id);
    const { x, y } = node.position();
    if (Math.abs(x - position.x) + Math.abs(y - position.y) < 0.5) continue;
    if (isStill) node.position({ ...position });
    else node.stop(true).animate({ position: { ...position } }, { duration: MOVE_MS });
  }
}
