/** The look of the picture: one meaning for each mark; the legend says which. */
import type { StylesheetJson } from 'cytoscape';
import { LABEL_SIZE, LABEL_WIDTH } from '../layouts/box.ts';
import type { Palette } from './palette.ts';

const FONT = '"Source Sans 3 Variable", "Source Sans 3", "Noto Sans", sans-serif';

/** How many elements are drawn at which lines become straight and unlabelled. */
export const MANY = 600;

/** The style sheet; for a picture of many elements the cheaper one. */
export function styleOf(palette: Palette, isMany: boolean): StylesheetJson {
  return [...nodes(palette), ...shapes(palette), ...lines(palette, isMany), ...states(palette)];
}

const nodes = (palette: Palette): StylesheetJson => [
  {
    selector: 'node',
    style: {
      width: 'data(width)',
      height: 'data(height)',
      'background-color': 'data(fill)',
      'border-width': 1.6,
      'border-color': 'data(ink)',
      'background-image': 'data(glyph)',
      'background-fit': 'none',
      'background-clip': 'none',
      'background-image-containment': 'over',
      'bounds-expansion': 10,
      label: 'data(label)',
      color: palette.ink,
      'font-family': FONT,
      'font-size': LABEL_SIZE,
      'text-wrap': 'wrap',
      'text-max-width': `${LABEL_WIDTH}px`,
      'text-valign': 'bottom',
      'text-margin-y': 4,
      'line-height': 1.18,
      'text-background-color': palette.paper,
      'text-background-opacity': 0.86,
      'text-background-padding': '1px',
      'text-background-shape': 'roundrectangle',
      'min-zoomed-font-size': 6.5,
      'overlay-opacity': 0,
    },
  },
];

const shapes = (palette: Palette): StylesheetJson => [
  { selector: 'node.HEDGED', style: { 'border-style': 'dashed' } },
  { selector: '.CIRCLE', style: { shape: 'ellipse' } },
  { selector: '.DOUBLE_CIRCLE', style: { shape: 'ellipse', 'border-style': 'double', 'border-width': 5 } },
  { selector: '.SQUARE', style: { shape: 'rectangle' } },
  { selector: '.CARD', style: { shape: 'cut-rectangle', 'corner-radius': '7' } },
  { selector: '.DIAMOND', style: { shape: 'diamond' } },
  { selector: '.HEXAGON', style: { shape: 'hexagon' } },
  { selector: '.TAG', style: { shape: 'tag' } },
  { selector: '.PENTAGON', style: { shape: 'pentagon' } },
  { selector: '.RHOMBOID', style: { shape: 'rhomboid' } },
  {
    selector: '.ROUND_RECTANGLE',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '10',
      'border-width': 1.2,
      color: palette.caseInk,
      'font-size': 15,
      'font-weight': 600,
      'text-valign': 'center',
      'text-margin-y': 0,
      'text-max-width': '152px',
      'text-background-opacity': 0,
    },
  },
  {
    selector: '.side-both',
    style: {
      'pie-size': '100%',
      'pie-1-background-color': palette.defendant,
      'pie-1-background-size': 50,
      'pie-2-background-color': palette.official,
      'pie-2-background-size': 50,
    },
  },
];

const lines = (palette: Palette, isMany: boolean): StylesheetJson => [
  {
    selector: 'edge',
    style: {
      'curve-style': isMany ? 'haystack' : 'bezier',
      'haystack-radius': 0,
      'control-point-step-size': 22,
      'line-color': palette.line,
      'line-cap': 'butt',
      'font-family': FONT,
      'font-size': 11,
      'min-zoomed-font-size': 7,
      color: palette.quiet,
      'text-rotation': 'autorotate',
      // In two lines: a report is longer than the line that it stands on.
      'text-wrap': 'wrap',
      'text-max-width': '116px',
      'text-background-color': palette.paper,
      'text-background-opacity': 0.92,
      'text-background-padding': '2px',
      'target-arrow-color': palette.line,
      'mid-target-arrow-color': palette.line,
      'arrow-scale': 0.8,
      'overlay-opacity': 0,
    },
  },
  { selector: '.line', style: { width: 'data(width)' } },
  { selector: 'edge.HEDGED', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] } },
  {
    selector: 'edge.DENIED',
    style: { 'mid-target-arrow-shape': 'tee', 'mid-source-arrow-shape': 'tee', 'line-opacity': 0.6 },
  },
  {
    // A ring half-way: somebody quoted says so, however the line is drawn.
    selector: 'edge.QUOTED',
    style: {
      'mid-target-arrow-shape': 'circle',
      'mid-target-arrow-fill': 'hollow',
      'mid-target-arrow-color': palette.line,
    },
  },
  {
    selector: 'edge.READ, edge.INFERRED',
    style: {
      'source-label': 'data(sign)',
      'source-text-offset': 50,
      'min-zoomed-font-size': 4,
      'text-background-shape': 'roundrectangle',
    },
  },
  { selector: '.directed', style: { 'target-arrow-shape': 'triangle' } },
  {
    selector: '.contested',
    style: {
      // Near an end: half-way it would lie under what stands between the two.
      'target-label': '≠',
      'target-text-offset': 40,
      'font-size': 15,
      'font-weight': 700,
      color: palette.contestedInk,
      'text-background-color': palette.contested,
      'text-background-opacity': 1,
      'text-background-shape': 'circle',
      'text-background-padding': '3px',
      'min-zoomed-font-size': 4,
    },
  },
  {
    selector: '.judgement',
    style: {
      width: 2.4,
      'curve-style': isMany ? 'haystack' : 'bezier',
      'line-color': palette.paper,
      'line-outline-width': 1.3,
      'line-outline-color': palette.accent,
      label: 'data(label)',
      'font-size': 11.5,
      'font-style': 'italic',
      color: palette.accent,
    },
  },
];

const states = (palette: Palette): StylesheetJson => [
  { selector: '.faded', style: { opacity: 0.28 } },
  { selector: 'edge.judgement.faded', style: { 'line-outline-width': 0, 'line-color': palette.lineQuiet } },
  { selector: 'node.near, node.chosen, node.focused, node.hovered', style: { 'z-index': 10 } },
  { selector: 'node.hovered, node.focused, node.chosen', style: { label: 'data(whole)' } },
  {
    selector: 'edge.near',
    style: {
      'line-color': palette.quiet,
      'target-arrow-shape': 'triangle',
      'target-arrow-color': palette.quiet,
      'z-index': 5,
    },
  },
  {
    selector: 'edge.told',
    style: { label: 'data(label)', 'text-rotation': 'autorotate', 'font-size': 11 },
  },
  {
    selector: 'node.chosen',
    style: { 'outline-width': 3, 'outline-color': palette.accent, 'outline-offset': 3 },
  },
  {
    selector: 'edge.chosen, edge.hovered',
    style: {
      label: 'data(label)',
      'text-rotation': 'autorotate',
      'font-size': 11,
      'line-color': palette.accent,
      'target-arrow-shape': 'triangle',
      'target-arrow-color': palette.accent,
      'z-index': 9,
    },
  },
  {
    selector: 'edge.chosen',
    style: { 'underlay-color': palette.accent, 'underlay-opacity': 0.18, 'underlay-padding': 5 },
  },
  {
    selector: 'edge.judgement.near, edge.judgement.chosen, edge.judgement.hovered',
    style: { 'line-color': palette.paper, 'target-arrow-shape': 'none' },
  },
  {
    // Said in words, with the sign before them.
    selector: 'edge.contested.told, edge.contested.chosen, edge.contested.hovered, edge.contested.focused',
    style: {
      'target-label': '',
      'font-weight': 600,
      color: palette.contested,
      'text-background-color': palette.paper,
      'text-background-opacity': 0.92,
      'text-background-shape': 'roundrectangle',
    },
  },
  {
    selector: 'node.focused',
    style: {
      'outline-width': 3,
      'outline-color': palette.ink,
      'outline-offset': 7,
      'outline-style': 'solid',
    },
  },
  {
    selector: 'edge.focused',
    style: {
      'underlay-color': palette.ink,
      'underlay-opacity': 0.4,
      'underlay-padding': 4,
      label: 'data(label)',
    },
  },
];
