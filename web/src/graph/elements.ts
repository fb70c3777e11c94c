/** Turns what is to be drawn into Cytoscape's elements: their data carries all that the style needs. */
import type { ElementDefinition } from 'cytoscape';
import { boxOf, labelOf } from '../layouts/box.ts';
import { boxOfCases } from '../repeats/lens.ts';
import { elementId } from '../state/selection.ts';
import type { Drawn, DrawnLine, DrawnNode } from '../state/drawn.ts';
import { SIGNS } from '../words/certainty.ts';
import { typeInfo } from '../words/node-type.ts';
import { sayShort } from '../../../server/say-count.ts';
import { glyphImage } from './glyph.ts';
import type { Palette } from './palette.ts';

const isPerson = ({ card }: DrawnNode): boolean => card.type === 'Person';

function colours(node: DrawnNode, palette: Palette): { fill: string; ink: string } {
  if (node.card.type === 'Case') return { fill: palette.caseFill, ink: palette.caseInk };
  const { side } = node.standing;
  if (side === 'defendant') return { fill: palette.defendant, ink: palette.defendantInk };
  if (side === 'official') return { fill: palette.official, ink: palette.officialInk };
  if (isPerson(node) || side === 'both') return { fill: palette.other, ink: palette.otherInk };
  return { fill: palette.card, ink: palette.ink };
}

function nodeElement(node: DrawnNode, palette: Palette): ElementDefinition {
  const { card, standing, at, inCases } = node;
  const { letter, shape } = typeInfo(card.type);
  const box = inCases === undefined ? boxOf(card) : boxOfCases(boxOf(card), inCases.count);
  const number =
    inCases === undefined ? '' : `\n${sayShort(inCases)} ${inCases.count === 1 ? 'case' : 'cases'}`;
  const { fill, ink } = colours(node, palette);
  const isContested = card.contested.length > 0;
  return {
    group: 'nodes',
    data: {
      id: node.id,
      label: labelOf(card.name) + number,
      whole: card.name + number,
      width: box.width,
      height: box.height,
      fill,
      ink,
      glyph: glyphImage({
        width: box.width,
        height: box.height,
        letters: card.type === 'Case' ? '' : (standing.letter ?? letter),
        ink,
        contested: isContested ? { fill: palette.contested, ink: palette.contestedInk } : null,
        pin: node.pinned ? palette.quiet : null,
      }),
    },
    // The outline shows how sure the part is that colour and letter show.
    classes: [shape, `side-${standing.side}`, ...(standing.letter === null ? [] : [standing.certainty])].join(
      ' ',
    ),
    position: { ...at },
  };
}

const width = (independentSources: number): number =>
  independentSources >= 3 ? 5 : independentSources === 2 ? 3 : 1.4;

function lineElement(line: DrawnLine, sameType: boolean): ElementDefinition {
  return {
    group: 'edges',
    data: {
      id: line.id,
      source: line.from,
      target: line.to,
      label: [line.contested ? '≠' : '', line.mark.attribution === 'QUOTED' ? '○' : '', line.says]
        .filter((part) => part !== '')
        .join(' '),
      sign: SIGNS[line.mark.known],
      width: width(line.independentSources),
    },
    classes: [
      'line',
      line.mark.certainty,
      line.mark.attribution,
      line.mark.known,
      ...(line.contested ? ['contested'] : []),
      ...(sameType ? ['directed'] : []),
    ].join(' '),
  };
}

/** The elements of a picture. */
export function elementsOf(picture: Drawn, palette: Palette): ElementDefinition[] {
  const types = new Map(picture.nodes.map(({ id, card }) => [id, card.type]));
  return [
    ...picture.nodes.map((node) => nodeElement(node, palette)),
    ...picture.lines.map((line) => lineElement(line, types.get(line.from) === types.get(line.to))),
    ...picture.judgements.map(({ id, a, b }): ElementDefinition => ({
      group: 'edges',
      data: { id: elementId({ on: 'judgement', id }), source: a, target: b, label: 'may be the same' },
      classes: 'judgement',
    })),
  ];
}
