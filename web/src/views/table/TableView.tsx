/** The picture as two tables: its nodes and its lines. */
import { sayShort } from '../../../../server/say-count.ts';
import { casesOf } from '../../api/card.ts';
import { useCommands, useDrawn, useRefrain } from '../../state/react.ts';
import { lineId } from '../../state/selection.ts';
import { reading, sureness, voice } from '../../words/certainty.ts';
import { partsInWords } from '../../words/role.ts';
import { attributeInWords, capital, oneOf, typeInfo } from '../../words/node-type.ts';
import { SortedTable, type Column } from './SortedTable.tsx';
import type { DrawnLine, DrawnNode } from '../../state/drawn.ts';

const rank = ({ card }: DrawnNode): number => typeInfo(card.type).order;

/** The view. */
export default function TableView() {
  const { nodes, lines } = useDrawn();
  const sorted = [...nodes].sort((a, b) => rank(a) - rank(b) || a.card.name.localeCompare(b.card.name));
  const cards = useRefrain((state) => state.library.cards);
  const selection = useRefrain((state) => state.selection);
  const { select } = useCommands();
  const name = (id: string): string => cards[id]?.name ?? id;
  const own = (id: string): number => lines.filter(({ from, to }) => from === id || to === id).length;

  const nodeColumns: readonly Column<DrawnNode>[] = [
    { label: 'Name', of: ({ card }) => card.name, onPress: ({ id }) => select({ on: 'node', id }) },
    { label: 'Type', of: ({ card }) => capital(oneOf(card.type)) },
    { label: 'Parts, as reported', of: ({ card }) => partsInWords(card) },
    { label: 'Cases', of: ({ card }) => (card.type === 'Case' ? '' : sayShort(casesOf(card))) },
    { label: 'Lines drawn', of: ({ id }) => own(id) },
    { label: 'Contested', of: ({ card }) => card.contested.map(attributeInWords).join(', ') },
  ];
  const lineColumns: readonly Column<DrawnLine>[] = [
    { label: 'From', of: ({ from }) => name(from) },
    {
      label: 'Says',
      of: ({ says }) => says,
      onPress: ({ from, kind, to }) => select({ on: 'line', from, kind, to }),
    },
    { label: 'To', of: ({ to }) => name(to) },
    { label: 'How sure', of: ({ mark }) => capital(sureness(mark.certainty, mark.known)) || 'Concluded' },
    { label: 'Who says it', of: ({ mark }) => capital(voice(mark.attribution)) || 'The document' },
    { label: 'Read or concluded', of: ({ mark }) => capital(reading(mark)) },
    { label: 'Independent sources', of: ({ independentSources }) => independentSources },
    { label: 'Contested', of: ({ contested }) => (contested ? 'contested' : '') },
  ];
  return (
    <div className="sheet">
      <SortedTable
        caption="Nodes"
        columns={nodeColumns}
        rows={sorted}
        keyOf={({ id }) => id}
        chosen={selection?.on === 'node' ? selection.id : null}
      />
      <SortedTable
        caption="Lines"
        columns={lineColumns}
        rows={lines}
        keyOf={({ id }) => id}
        chosen={selection?.on === 'line' ? lineId(selection) : null}
      />
    </div>
  );
}
