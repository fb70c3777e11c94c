/** The keys of the picture, and what they do; the help lists them from here. */
import type { Heading } from '../../graph/view.ts';

/** What a key can do in the picture. */
export type Deed =
  | { readonly does: 'walk'; readonly heading: Heading }
  | { readonly does: 'turn'; readonly by: 1 | -1 }
  | { readonly does: 'zoom'; readonly factor: number }
  | {
      readonly does:
        | 'details'
        | 'select'
        | 'cross'
        | 'expand'
        | 'pin'
        | 'hide'
        | 'fit'
        | 'leave'
        | 'help'
        | 'search';
    };

/** A key with its deed; those that share a line in the help share its words. */
export interface Shortcut {
  readonly key: string;
  readonly deed: Deed;
  readonly shown: string;
  readonly says: string;
}

const WALK = { shown: '← → ↑ ↓', says: 'go to the nearest node that way' };
const TURN = { shown: '[ ]', says: 'go round the lines of this node' };
const ZOOM = { shown: '+ −', says: 'larger, smaller' };

/** All keys, in the order of the help. */
export const SHORTCUTS: readonly Shortcut[] = [
  { key: 'ArrowLeft', deed: { does: 'walk', heading: 'left' }, ...WALK },
  { key: 'ArrowRight', deed: { does: 'walk', heading: 'right' }, ...WALK },
  { key: 'ArrowUp', deed: { does: 'walk', heading: 'up' }, ...WALK },
  { key: 'ArrowDown', deed: { does: 'walk', heading: 'down' }, ...WALK },
  { key: ']', deed: { does: 'turn', by: 1 }, ...TURN },
  { key: '[', deed: { does: 'turn', by: -1 }, ...TURN },
  { key: 'o', deed: { does: 'cross' }, shown: 'O', says: 'over the line, to its other end' },
  { key: 'Enter', deed: { does: 'details' }, shown: 'Enter', says: 'select, and read the details' },
  { key: ' ', deed: { does: 'select' }, shown: 'Space', says: 'select, and stay in the picture' },
  { key: 'x', deed: { does: 'expand' }, shown: 'X', says: 'draw the neighbours of this node' },
  { key: 'p', deed: { does: 'pin' }, shown: 'P', says: 'pin this node, or let it go' },
  { key: 'h', deed: { does: 'hide' }, shown: 'H', says: 'hide this node' },
  { key: '+', deed: { does: 'zoom', factor: 1.25 }, ...ZOOM },
  { key: '=', deed: { does: 'zoom', factor: 1.25 }, ...ZOOM },
  { key: '-', deed: { does: 'zoom', factor: 0.8 }, ...ZOOM },
  { key: 'f', deed: { does: 'fit' }, shown: 'F', says: 'show the whole picture' },
  { key: '/', deed: { does: 'search' }, shown: '/', says: 'search' },
  { key: '?', deed: { does: 'help' }, shown: '?', says: 'this help' },
  { key: 'Escape', deed: { does: 'leave' }, shown: 'Esc', says: 'select nothing, then leave the picture' },
];

/** The deed of a key, whatever its case; null for a key that means nothing here. */
export const deedOf = (key: string): Deed | null =>
  SHORTCUTS.find((shortcut) => shortcut.key === key || shortcut.key === key.toLowerCase())?.deed ?? null;
