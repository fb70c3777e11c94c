/** A node or a line in one sentence, for those who hear the picture. */
import type { Library } from '../state/library.ts';
import type { Drawn, DrawnLine, DrawnNode } from '../state/drawn.ts';
import type { Selection } from '../state/selection.ts';
import { lineId } from '../state/selection.ts';
import { markInWords } from './certainty.ts';
import { partsInWords } from './role.ts';
import { count, oneOf } from './node-type.ts';

/** "Gizat Kazhybayev, person, investigator (reported, hedged), 3 lines". */
export function nodeInWords(
  { id, card, pinned, rates = [] }: DrawnNode,
  lines: readonly DrawnLine[],
): string {
  const own = lines.filter(({ from, to }) => from === id || to === id).length;
  const parts = partsInWords(card);
  return [
    card.name,
    oneOf(card.type),
    ...(parts === '' ? [] : [parts]),
    ...(card.contested.length === 0 ? [] : ['contested']),
    ...rates,
    ...(pinned ? ['pinned'] : []),
    count(own, 'line'),
  ].join(', ');
}

/** "Gizat Kazhybayev is said to have investigated The Case of Fathers: reported, hedged". */
export function lineInWords(line: DrawnLine, cards: Library['cards']): string {
  const name = (id: string): string => cards[id]?.name ?? id;
  const contested = line.contested ? ', contested' : '';
  return `${name(line.from)} ${line.says} ${name(line.to)}: ${markInWords(line.mark)}${contested}`;
}

/** Whatever is selected or focused, in words; empty when it is not drawn. */
export function elementInWords(
  element: Selection,
  { nodes, lines, judgements }: Drawn,
  cards: Library['cards'],
): string {
  if (element.on === 'node') {
    const node = nodes.find(({ id }) => id === element.id);
    return node === undefined ? '' : nodeInWords(node, lines);
  }
  if (element.on === 'line') {
    const line = lines.find(({ id }) => id === lineId(element));
    return line === undefined ? '' : lineInWords(line, cards);
  }
  if (element.on !== 'judgement') return '';
  const judgement = judgements.find(({ id }) => id === element.id);
  if (judgement === undefined) return '';
  return `${cards[judgement.a]?.name ?? ''} and ${cards[judgement.b]?.name ?? ''} may be the same: a reviewer’s judgement`;
}
