/** A drawn node's mark, as the picture has it: shape, colour and letter. */
import type { DrawnNode } from '../state/drawn.ts';
import { NodeSample } from './samples.tsx';

/** The mark, small. */
export function NodeMark({ node: { card, standing } }: { readonly node: DrawnNode }) {
  const isColoured = card.type === 'Person' || standing.letter !== null;
  return (
    <NodeSample
      type={card.type}
      size={22}
      side={isColoured ? standing.side : undefined}
      letter={standing.letter ?? undefined}
    />
  );
}
