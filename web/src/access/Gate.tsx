/** Stands before the page where the server asks for a token. */
import { type ReactNode, type SyntheticEvent, useState, useSyncExternalStore } from 'react';
import './gate.css';
import { currentStanding, keepToken, onStanding } from './token.ts';

function AskToken({ isRefused }: { readonly isRefused: boolean }) {
  const [token, setToken] = useState('');
  const [isForgotten, setForgotten] = useState(false);
  const open = (event: SyntheticEvent): void => {
    event.preventDefault();
    // Whatever was refused is asked again, from the address that it was asked from.
    if (keepToken(token)) location.reload();
    else setForgotten(true);
  };
  return (
    <main className="gate">
      <h1>This copy of Refrain asks for a token</h1>
      <p role={isRefused || isForgotten ? 'alert' : undefined}>
        {isForgotten
          ? 'This browser does not let the page keep a token for the tab. Allow it to keep data, and try again.'
          : isRefused
            ? 'The token that was sent is not known here, or was taken back.'
            : 'Whoever runs it gives them out. It stays in this tab, and goes to this server only.'}
      </p>
      <form onSubmit={open}>
        <label>
          Token
          <input
            type="password"
            autoComplete="off"
            autoFocus
            required
            value={token}
            onChange={(event) => setToken(event.target.value)}
          />
        </label>
        <button type="submit">Open</button>
      </form>
    </main>
  );
}

/** What it holds, once the server lets us in. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const standing = useSyncExternalStore(onStanding, currentStanding);
  return standing === 'open' ? children : <AskToken isRefused={standing === 'refuses'} />;
}
