/** The query editor: GraphiQL, served by ourselves, with questions of this field to start from. */
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import '@graphiql/react/style.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/graphiql.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { Gate } from '../access/Gate.tsx';
import { authorization, turnedAway } from '../access/token.ts';
import '../styles/fonts.css';
import './editor.css';
import { shelfPlugin } from './Shelf.tsx';
import { SHELF } from './shelf.ts';

const answer = z.looseObject({});

type Fetcher = React.ComponentProps<typeof GraphiQL>['fetcher'];

/** Asks the server that served the page, and nobody else. */
const fetcher: Fetcher = async (params) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...authorization() },
    body: JSON.stringify(params),
  });
  if (response.status === 401) turnedAway();
  return answer.parse(await response.json());
};

const PLUGINS = [shelfPlugin, HISTORY_PLUGIN];

const place = document.querySelector('#editor');
if (place === null) throw new Error('index.html has no element #editor');
createRoot(place).render(
  <StrictMode>
    <Gate>
      <GraphiQL
        fetcher={fetcher}
        defaultTabs={SHELF.slice(0, 1).map(({ text }) => ({ query: text }))}
        plugins={PLUGINS}
        visiblePlugin={shelfPlugin}
        defaultQuery="# A question of your own; Ctrl-Space completes.\n"
        isHeadersEditorEnabled={false}
        showPersistHeadersSettings={false}
      >
        <GraphiQL.Logo>
          <a href="/">Refrain</a>
        </GraphiQL.Logo>
      </GraphiQL>
    </Gate>
  </StrictMode>,
);
