/** A sentence that nothing is claimed of yet, or nothing will be. */
import { useState } from 'react';
import type { SourceView } from '../../../../seed/review/desk/wire.ts';
import { useDesk, useSession } from '../state/react.ts';
import { Badge } from './Badge.tsx';
import type { Item } from './items.ts';

function WhyForm({ item }: { readonly item: Item }) {
  const session = useSession();
  const [why, setWhy] = useState('');
  return (
    <form
      className="why-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (why.trim() !== '') session.close(item, why.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        session.leave();
        event.stopPropagation();
      }}
    >
      <label>
        Why is nothing of it claimed?
        <input autoFocus value={why} placeholder="opinion" onChange={(event) => setWhy(event.target.value)} />
      </label>
      <div className="buttons">
        <button type="submit" className="button primary" disabled={why.trim() === ''}>
          Not claimed
        </button>
        <button type="button" className="button" onClick={() => session.leave()}>
          Leave it
        </button>
      </div>
    </form>
  );
}

/** An open sentence. */
export function OpenCard(props: {
  readonly item: Extract<Item, { is: 'open' }>;
  readonly source: SourceView;
  readonly isCurrent: boolean;
}) {
  const { item, source, isCurrent } = props;
  const session = useSession();
  const asksWhy = useDesk((state) => state.closing === item.id);
  return (
    <>
      <p className="says">
        <Badge of="open" />
        <span lang={source.language}>{item.text}</span>
      </p>
      {asksWhy && <WhyForm item={item} />}
      {isCurrent && !asksWhy && (
        <div className="buttons">
          <button
            type="button"
            className="button"
            onClick={() => {
              session.choose(
                {
                  start:
                    item.place.end - source.text.slice(item.place.start, item.place.end).trimStart().length,
                  end:
                    item.place.start + source.text.slice(item.place.start, item.place.end).trimEnd().length,
                },
                true,
              );
              session.add();
            }}
          >
            Claim it
          </button>
          <button type="button" className="button" onClick={() => session.askWhy()}>
            Not claimed <kbd>X</kbd>
          </button>
        </div>
      )}
    </>
  );
}

/** A sentence of which nothing is claimed, and why. */
export function NotClaimedCard(props: {
  readonly item: Extract<Item, { is: 'not-claimed' }>;
  readonly source: SourceView;
  readonly isCurrent: boolean;
}) {
  const { item, source, isCurrent } = props;
  const session = useSession();
  const { quote, why, place } = item.sentence;
  return (
    <>
      <p className="says">
        <Badge of={place === null ? 'stale' : 'not-claimed'} />
        <span lang={source.language}>{quote}</span>
      </p>
      <p className="small quiet">{why}</p>
      {isCurrent && (
        <div className="buttons">
          <button type="button" className="button" onClick={() => session.claimable(item)}>
            {place === null ? 'Take it out' : 'Open it again'}
          </button>
        </div>
      )}
    </>
  );
}
