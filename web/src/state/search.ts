/** Search as one types. */
import { useEffect, useState } from 'react';
import { SEARCH, type Hit } from '../api/queries.ts';
import { useAsk } from './react.ts';

/** What was found for a text; `hits` is null while nothing was asked. */
export interface Found {
  readonly text: string;
  readonly hits: readonly Hit[] | null;
  readonly failed: boolean;
}

const PAUSE_MS = 110;
const NOTHING: Found = { text: '', hits: null, failed: false };

/** The hits for a text, asked for when the typing pauses; while it goes on, those of its beginning stay. */
export function useSearch(text: string): Found {
  const ask = useAsk();
  const [found, setFound] = useState<Found>(NOTHING);
  const wanted = text.trim();
  useEffect(() => {
    if (!/\p{L}|\p{N}/u.test(wanted)) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      ask(SEARCH, { text: wanted, first: 12 }, stop.signal)
        .then(({ search }) => setFound({ text: wanted, hits: search, failed: false }))
        .catch(() => {
          if (!stop.signal.aborted) setFound({ text: wanted, hits: [], failed: true });
        });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [ask, wanted]);
  return found.text !== '' && wanted.startsWith(found.text) ? found : { ...NOTHING, text: wanted };
}
