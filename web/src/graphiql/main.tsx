/** The query editor: GraphiQL, served by ourselves, with questions of this field to start from. */
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import '@graphiql/react/style.css';
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/graphiql.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import '../styles/fonts.css';
import './editor.css';
import { EXAMPLES } from './examples.ts';

const answer = z.looseObject({});

type Fetcher = React.ComponentProps<typeof GraphiQL>['fetcher'];

/** Asks the server that served the page, and nobody else. */
const fetcher: Fetcher = async (params) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(params),
  });
  return answer.parse(await response.json());
};

const place = document.querySelector('#editor');
if (place === null) throw new Error('index.html has no element #editor');
createRoot(place).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={EXAMPLES.map((query) => ({ query }))}
      defaultQuery="# A question of your own; Ctrl-Space completes.\n"
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>
        <a href="/">Refrain</a>
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
