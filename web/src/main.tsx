/** Starts the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { followAddress } from './state/history.ts';
import { SessionContext } from './state/react.ts';
import { createSession } from './state/session.ts';
import './styles/page.css';
import { followTheme } from './theme.ts';

const page = document.querySelector('#page');
if (page === null) throw new Error('index.html has no element #page');
followTheme();
const session = createSession();
followAddress(session);
createRoot(page).render(
  <StrictMode>
    <SessionContext value={session}>
      <App />
    </SessionContext>
  </StrictMode>,
);
