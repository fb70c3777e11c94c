/** Where the keyboard goes in the picture. */
import { around, closest, nearest } from '../../graph/walk.ts';
import type { Heading } from '../../graph/view.ts';
import type { Drawn } from '../../state/drawn.ts';
import { sameSelection, type Selection } from '../../state/selection.ts';

/** The keyboard's place: an element, and the node from which its lines are walked. */
export interface Place {
  readonly element: Selection;
  readonly node: string;
}

const onNode = (id: string): Place => ({ element: { on: 'node', id }, node: id });

/** Where to begin: at what is selected, else at the first case, else at the node nearest to the middle. */
export function start({ nodes }: Drawn, selection: Selection | null): Place | null {
  if (selection?.on === 'node' && nodes.some(({ id }) => id === selection.id)) return onNode(selection.id);
  if (selection?.on === 'line') return { element: selection, node: selection.from };
  const first = nodes.find(({ card }) => card.type === 'Case')?.id ?? closest(nodes, { x: 0, y: 0 });
  return first === null ? null : onNode(first);
}

/** The nearest node that way; the same place when there is none. */
export function walk({ nodes }: Drawn, place: Place, heading: Heading): Place {
  const here = nodes.find(({ id }) => id === place.node);
  const next = here === undefined ? null : nearest(nodes, here.at, heading);
  return next === null ? onNode(place.node) : onNode(next);
}

/** The next line round the node, or the one before. */
export function turn({ nodes, lines, judgements }: Drawn, place: Place, by: 1 | -1): Place {
  const places = Object.fromEntries(nodes.map(({ id, at }) => [id, at]));
  const ends = [
    ...lines.map(({ from, kind, to }) => ({ from, to, element: { on: 'line', from, kind, to } as const })),
    ...judgements.map(({ id, a, b }) => ({ from: a, to: b, element: { on: 'judgement', id } as const })),
  ];
  const ring = around(ends, place.node, places);
  const now = ring.findIndex(({ element }) => sameSelection(element, place.element));
  const next = ring.at((now === -1 && by === 1 ? 0 : now + by) % Math.max(1, ring.length));
  return next === undefined ? place : { element: next.element, node: place.node };
}

/** Over the line that the keyboard is on, to its other end. */
export function cross({ judgements }: Drawn, place: Place): Place {
  const { element, node } = place;
  if (element.on === 'node') return place;
  if (element.on === 'line') return onNode(element.from === node ? element.to : element.from);
  if (element.on !== 'judgement') return place;
  const judgement = judgements.find(({ id }) => id === element.id);
  return judgement === undefined ? place : onNode(judgement.a === node ? judgement.b : judgement.a);
}
