/** What a layout is: a pure function from nodes and links to places, with a name and a sentence for the menu. */
import type { EntityType } from '../generated/model.ts';
import type { Places } from '../state/scene.ts';
import type { Side } from '../state/side.ts';
import type { Box } from './box.ts';

/** A node to be placed. */
export interface LayoutNode {
  readonly id: string;
  readonly type: EntityType;
  readonly side: Side;
  readonly box: Box;
}

/** What a layout is given; plain data, so that it can be sent to a worker. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
  /** Nodes that stay where they are. */
  readonly fixed: Places;
  /** Width of the view over its height. */
  readonly aspect: number;
}

/** A layout. It answers alike when asked alike. */
export interface Layout {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** A place for each node that is not fixed. */
  place(input: LayoutInput): Places;
}
