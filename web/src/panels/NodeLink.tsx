/** A node's name that selects it, drawing it first where it is not drawn. */
import type { Card } from '../api/card.ts';
import { useCommands } from '../state/react.ts';
import { isOurs } from '../words/role.ts';

/** The name as a button. */
export function NodeLink({ card }: { readonly card: Pick<Card, 'id' | 'name'> }) {
  const { find } = useCommands();
  return (
    <button type="button" className="link name" onClick={() => void find(card.id)}>
      {isOurs(card.name) ? <i>{card.name}</i> : card.name}
    </button>
  );
}
