/** The middle of the page: the view that is chosen, or why there is none. */
import { Suspense } from 'react';
import { useCommands, useRefrain } from '../state/react.ts';
import { readAddress } from '../state/url.ts';
import { viewOf } from '../views/registry.ts';
import { LinkNotice } from './LinkNotice.tsx';
import { StatusBar } from './StatusBar.tsx';

function Opening() {
  return (
    <div className="notice" role="status">
      <span className="spinner" aria-hidden="true" />
      <p className="quiet">Drawing the picture …</p>
    </div>
  );
}

function Failed({ message }: { readonly message: string }) {
  const { open } = useCommands();
  return (
    <div className="notice" role="alert">
      <h2>The picture cannot be drawn</h2>
      <p>{message}</p>
      <button
        type="button"
        className="button"
        onClick={() => void open(readAddress(location.search, location.hash))}
      >
        Try again
      </button>
    </div>
  );
}

function Empty() {
  return (
    <div className="notice">
      <h2>Nothing is loaded yet</h2>
      <p>
        The graph is empty. Load reviewed claims with <code>npm run refrain load</code>, or start the program
        anew with <code>npm start</code>, which loads the corpus.
      </p>
    </div>
  );
}

/** The view with the line under it. */
export function Stage() {
  const status = useRefrain((state) => state.status);
  const { Component } = viewOf(useRefrain((state) => state.view));
  return (
    <main className="stage" aria-busy={status.is === 'opening'}>
      <LinkNotice />
      <div className="view">
        <Suspense fallback={<Opening />}>
          <Component />
        </Suspense>
        {status.is === 'opening' && (
          <div className="cover">
            <Opening />
          </div>
        )}
        {status.is === 'failed' && (
          <div className="cover">
            <Failed message={status.message} />
          </div>
        )}
        {status.is === 'empty' && (
          <div className="cover">
            <Empty />
          </div>
        )}
      </div>
      <StatusBar />
    </main>
  );
}
