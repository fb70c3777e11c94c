/** Starts the desk. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followTheme } from '../theme.ts';
import { createApi } from './api/client.ts';
import { takeToken } from './api/token.ts';
import { Desk } from './Desk.tsx';
import { SessionContext } from './state/react.ts';
import { createSession } from './state/session.ts';
import { createState } from './state/store.ts';
import './styles/desk.css';

const desk = document.querySelector('#desk');
if (desk === null) throw new Error('index.html has no element #desk');
followTheme();
const session = createSession(createState(), createApi(takeToken() ?? ''), (source) =>
  history.replaceState(null, '', `?source=${encodeURIComponent(source)}`),
);
session.start();
createRoot(desk).render(
  <StrictMode>
    <SessionContext value={session}>
      <Desk />
    </SessionContext>
  </StrictMode>,
);
