/** Starts the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Gate } from './access/Gate.tsx';
import { App } from './App.tsx';
import { followAddress } from './state/history.ts';
import { SessionContext } from './state/react.ts';
import { createState } from './state/store.ts';
import { createSession } from './state/session.ts';
import './styles/page.css';
import { followTheme } from './theme.ts';

const page = document.querySelector('#page');
if (page === null) throw new Error('index.html has no element #page');
followTheme();
// Before anything is drawn the picture's size is guessed: on wide screens the legend and the panel take 640 px.
const width = innerWidth - (innerWidth > 1100 ? 640 : innerWidth > 760 ? 360 : 0);
const session = createSession({ store: createState(width / Math.max(1, innerHeight - 96)) });
followAddress(session);
createRoot(page).render(
  <StrictMode>
    <Gate>
      <SessionContext value={session}>
        <App />
      </SessionContext>
    </Gate>
  </StrictMode>,
);
