/** What the desk asks once, and what it explains. */
import { Fragment, useEffect, useRef, useState } from 'react';
import { useDesk, useSession } from '../state/react.ts';
import { KEYS } from './keys.ts';

/** The keys. */
export function KeysDialog() {
  return (
    <dialog id="keys" className="dialog" aria-labelledby="keys-title">
      <form method="dialog">
        <h2 id="keys-title">Keys</h2>
        <p>
          Accept a claim only when its words say so. What the gate refuses is told beside the claim; every
          decision is saved as it is made, and can be taken back.
        </p>
        <dl>
          {KEYS.map(({ shown, says }) => (
            <Fragment key={shown}>
              <dt>
                <kbd>{shown}</kbd>
              </dt>
              <dd>{says}</dd>
            </Fragment>
          ))}
          <dt>
            <kbd>Ctrl Enter</kbd>
          </dt>
          <dd>save the form</dd>
        </dl>
        <div className="buttons after">
          <button type="submit" className="button">
            Close
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** Asks who reviews, until somebody has said so; opened again from the bar. */
export function ReviewerDialog() {
  const reviewer = useDesk((state) => state.reviewer);
  const isOpen = useDesk((state) => state.status === 'open');
  const session = useSession();
  const [name, setName] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen && reviewer === '' && dialog.current?.open === false) dialog.current.showModal();
  }, [isOpen, reviewer]);
  return (
    <dialog
      id="reviewer"
      ref={dialog}
      className="dialog"
      aria-labelledby="reviewer-title"
      onCancel={(event) => {
        if (reviewer === '') event.preventDefault();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          session.setReviewer(name.trim());
          dialog.current?.close();
          document.querySelector<HTMLElement>('[data-item][aria-current="true"]')?.focus();
        }}
      >
        <h2 id="reviewer-title">Who reviews?</h2>
        <p>Initials or a pseudonym. They stand in the claims file, beside every decision.</p>
        <label className="field">
          Initials
          <input
            autoFocus
            value={name}
            placeholder={reviewer}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <div className="buttons after">
          <button type="submit" className="button primary" disabled={name.trim() === ''}>
            Begin
          </button>
        </div>
      </form>
    </dialog>
  );
}
