/** Everything there is to decide, in the order of the text. */
import { useEffect, useRef } from 'react';
import type { SourceView } from '../../../../seed/review/desk/wire.ts';
import { allItems, shownItems } from '../state/items.ts';
import { useDesk, useSession } from '../state/react.ts';
import { ClaimCard } from './ClaimCard.tsx';
import type { Item, Show } from './items.ts';
import { NotClaimedCard, OpenCard } from './OpenCard.tsx';

const SHOWS: readonly (readonly [Show, string])[] = [
  ['all', 'Everything'],
  ['to-do', 'To decide'],
  ['open', 'Open sentences'],
  ['accepted', 'Accepted'],
  ['rejected', 'Rejected'],
  ['stale', 'Stale'],
];

function Filters() {
  const filter = useDesk((state) => state.filter);
  const shown = useDesk((state) => shownItems(state).length);
  const all = useDesk((state) => allItems(state).length);
  const session = useSession();
  return (
    <div className="filters">
      <select
        aria-label="Show"
        value={filter.show}
        onChange={(event) => {
          const show = SHOWS.find(([value]) => value === event.target.value)?.[0] ?? 'all';
          session.filter({ ...filter, show });
        }}
      >
        {SHOWS.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <input
        id="filter"
        type="search"
        aria-label="Words in it"
        placeholder="Filter  /"
        value={filter.text}
        onChange={(event) => session.filter({ ...filter, text: event.target.value })}
      />
      <span className="small quiet">{shown === all ? `${all}` : `${shown} of ${all}`}</span>
    </div>
  );
}

function Card({
  item,
  source,
  isCurrent,
}: {
  readonly item: Item;
  readonly source: SourceView;
  readonly isCurrent: boolean;
}) {
  if (item.is === 'claim') return <ClaimCard claim={item.claim} source={source} isCurrent={isCurrent} />;
  if (item.is === 'open') return <OpenCard item={item} source={source} isCurrent={isCurrent} />;
  return <NotClaimedCard item={item} source={source} isCurrent={isCurrent} />;
}

const nameOf = (item: Item): string => {
  if (item.is === 'claim')
    return `${item.claim.isStale ? 'stale, ' : ''}${item.claim.status}: ${item.claim.says}`;
  return item.is === 'open' ? `open: ${item.text}` : `not claimed: ${item.sentence.quote}`;
};

/** The list. The entry that is looked at has the focus, unless something else on the page does. */
export function ClaimList({ source }: { readonly source: SourceView }) {
  const items = useDesk(shownItems);
  const at = useDesk((state) => state.at);
  const session = useSession();
  const list = useRef<HTMLOListElement>(null);
  const editing = useDesk((state) => state.editing !== null);
  const closing = useDesk((state) => state.closing);
  useEffect(() => {
    if (editing) return;
    const current = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    current?.scrollIntoView({ block: 'nearest' });
    const focused = document.activeElement;
    const isFree = focused === null || focused === document.body || list.current?.contains(focused) === true;
    if (isFree && closing === null) current?.focus({ preventScroll: true });
  }, [at, editing, closing, source]);
  return (
    <>
      <Filters />
      {items.length === 0 && <p className="quiet none">Nothing here.</p>}
      <ol className="items" ref={list} aria-label="Claims and sentences, in the order of the text">
        {items.map((item) => (
          <li
            key={item.id}
            data-item={item.id}
            className={`item ${item.is}`}
            tabIndex={item.id === at ? 0 : -1}
            aria-current={item.id === at}
            aria-label={nameOf(item)}
            onClick={() => session.look(item.id)}
          >
            <Card item={item} source={source} isCurrent={item.id === at} />
          </li>
        ))}
      </ol>
    </>
  );
}
