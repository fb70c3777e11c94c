/** The head of a panel: what is selected, and the button that closes it. */
import { useEffect, useRef } from 'react';
import { Icon } from '../chrome/icons.tsx';
import { useCommands, useRefrain } from '../state/react.ts';
import { isOurs } from '../words/role.ts';

/** A title with a small line above it. */
export function Heading({ kicker, title }: { readonly kicker: string; readonly title: string }) {
  const { select } = useCommands();
  const isSelected = useRefrain((state) => state.selection !== null);
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'nearest' });
  }, [title]);
  return (
    <header ref={top}>
      <p className="kicker">{kicker}</p>
      <h2 className={isOurs(title) ? 'ours' : ''} tabIndex={-1}>
        {title}
      </h2>
      {isSelected && (
        <button
          type="button"
          className="button icon plain close"
          aria-label="Close details"
          onClick={() => select(null)}
        >
          <Icon of="close" />
        </button>
      )}
    </header>
  );
}
