/** How much room a node takes with its name, so that layouts and the drawing agree. */
import type { Card } from '../api/card.ts';
import type { Shape } from '../generated/model.ts';
import { typeInfo } from '../words/node-type.ts';

/** A shape with a label under it, or inside it. All lengths in units of the picture. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** The lines that the label breaks into take this much under the shape; 0 when it stands inside. */
  readonly labelHeight: number;
  readonly labelWidth: number;
  readonly labelInside: boolean;
}

/** Names longer than this are cut in the picture, and shown whole on focus. */
export const LONGEST_LABEL = 64;
/** Where labels under a shape break. */
export const LABEL_WIDTH = 128;
/** Size of a label's letters. */
export const LABEL_SIZE = 13.5;
const LINE_HEIGHT = LABEL_SIZE * 1.22;
const LETTER_WIDTH = LABEL_SIZE * 0.48;

const SIZES: Readonly<Record<Shape, readonly [number, number]>> = {
  CIRCLE: [36, 36],
  DOUBLE_CIRCLE: [36, 36],
  ROUND_RECTANGLE: [36, 36],
  SQUARE: [32, 32],
  CARD: [30, 36],
  DIAMOND: [42, 42],
  HEXAGON: [28, 26],
  TAG: [34, 26],
  PENTAGON: [30, 30],
  RHOMBOID: [40, 26],
};

/** The name as the picture shows it: whole, unless it is very long. */
export const labelOf = (name: string): string =>
  name.length <= LONGEST_LABEL ? name : `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;

/** How many lines a text takes when it breaks between words. */
export function lineCount(text: string, width: number, letter = LETTER_WIDTH): number {
  const most = Math.max(1, Math.floor(width / letter));
  let lines = 1;
  let filled = 0;
  for (const word of text.split(/\s+/)) {
    if (filled > 0 && filled + 1 + word.length > most) {
      lines += 1;
      filled = word.length;
    } else {
      filled += (filled > 0 ? 1 : 0) + word.length;
    }
  }
  return lines;
}

/** The room for a node. */
export function boxOf({ type, name }: Pick<Card, 'type' | 'name'>): Box {
  const label = labelOf(name);
  if (type === 'Case') {
    const width = 176;
    const height = 30 + 19 * lineCount(label, width - 28, 7.4);
    return { width, height, labelHeight: 0, labelWidth: 0, labelInside: true };
  }
  const [width, height] = SIZES[typeInfo(type).shape];
  const lines = lineCount(label, LABEL_WIDTH);
  const labelWidth = lines > 1 ? LABEL_WIDTH : label.length * LETTER_WIDTH + 4;
  return { width, height, labelHeight: lines * LINE_HEIGHT + 6, labelWidth, labelInside: false };
}

/** The width of shape and label together. */
export const outerWidth = (box: Box): number => Math.max(box.width, box.labelWidth);
/** The height of shape and label together. */
export const outerHeight = (box: Box): number => box.height + box.labelHeight;
