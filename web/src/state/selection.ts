/** What the reader has selected: a node, a drawn line, a reviewer's judgement, a pattern, or statements. */

/** What the panel speaks about. */
export type Selection =
  | { readonly on: 'node'; readonly id: string }
  | { readonly on: 'line'; readonly from: string; readonly kind: string; readonly to: string }
  | { readonly on: 'judgement'; readonly id: string }
  | { readonly on: 'pattern'; readonly id: string }
  /** Statements by their keys. */
  | { readonly on: 'evidence'; readonly keys: readonly string[] };

/** The id of a drawn line; the same for all stored lines that it gathers. */
export const lineId = (line: { readonly from: string; readonly kind: string; readonly to: string }): string =>
  `${line.from}*${line.kind}*${line.to}`;

/** Names a selection among everything that can be drawn. */
export function elementId(selection: Selection): string {
  switch (selection.on) {
    case 'node':
      return selection.id;
    case 'line':
      return lineId(selection);
    case 'judgement':
      return `judgement*${selection.id}`;
    case 'pattern':
      return `pattern*${selection.id}`;
    case 'evidence':
      return `evidence*${selection.keys.join('*')}`;
  }
}

/** Whether two selections are of the same thing. */
export const sameSelection = (a: Selection | null, b: Selection | null): boolean =>
  a === b || (a !== null && b !== null && elementId(a) === elementId(b));
