/** Finds nodes by their names in any spelling or script, as the reader types. */
import { useRef, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { sayCount } from '../../../server/say-count.ts';
import { casesOf } from '../api/card.ts';
import type { Hit } from '../api/queries.ts';
import { Icon } from '../chrome/icons.tsx';
import { NodeSample } from '../legend/samples.tsx';
import { useCommands, useRefrain } from '../state/react.ts';
import { useSearch, type Found } from '../state/search.ts';
import { partsInWords } from '../words/role.ts';
import { oneOf } from '../words/node-type.ts';

function HitRow({ hit: { card, matched } }: { readonly hit: Hit }) {
  const isDrawn = useRefrain((state) => card.id in state.log.scene.places);
  const details = [
    oneOf(card.type),
    ...(card.parts.length === 0 ? [] : [partsInWords(card)]),
    ...(card.cases === 0 || card.type === 'Case' ? [] : [`in ${sayCount(casesOf(card), 'case')}`]),
  ];
  return (
    <ListBoxItem className="hit" id={card.id} textValue={card.name}>
      <NodeSample type={card.type} />
      <span>
        <span className="name">
          {card.name}
          {matched !== card.name && <span className="quiet"> spelled {matched}</span>}
        </span>
        <span className="small quiet">{details.join(', ')}</span>
      </span>
      <span className="small quiet">{isDrawn ? 'drawn' : ''}</span>
    </ListBoxItem>
  );
}

function emptyWords({ hits, failed, text }: Found): string {
  if (hits === null) return 'Searching…';
  return failed
    ? 'The server does not answer. Is it still running?'
    : `No name begins with “${text}”. Names are found in any spelling, Latin or Cyrillic; try its first letters.`;
}

/** The search field with its completions. */
export function Search() {
  const [text, setText] = useState('');
  const found = useSearch(text);
  const { find } = useCommands();
  const field = useRef<HTMLDivElement>(null);
  return (
    <ComboBox
      className="search"
      aria-label="Search names in any spelling"
      items={found.hits ?? []}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        setText('');
        void find(String(key));
      }}
      allowsEmptyCollection={text.trim() !== ''}
      allowsCustomValue
      menuTrigger="input"
    >
      <div className="search-field" ref={field}>
        <Icon of="search" />
        <Input id="search" placeholder="Search people, cases, courts … in any spelling" autoComplete="off" />
      </div>
      <Popover className="hits" triggerRef={field} placement="bottom start" offset={6} isNonModal>
        <ListBox<Hit>
          items={found.hits ?? []}
          renderEmptyState={() => <div className="none quiet">{emptyWords(found)}</div>}
        >
          {(hit) => <HitRow hit={hit} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
