/** The patterns that a reader asked for, page by page. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { ApiError } from '../api/client.ts';
import { PATTERNS, type Pattern } from '../api/patterns.ts';
import { useAsk, useRefrain } from '../state/react.ts';

const PAGE = 20;

/** What has come so far. */
export interface Listing {
  readonly patterns: readonly Pattern[];
  readonly total: number;
  readonly caseCount: number;
  readonly caseCountIfSame: number;
  readonly caveat: string;
  readonly next: string | null;
}

/** The listing, what failed, and how to go on. */
export interface Asked {
  /** Null until the first page is here. */
  readonly listing: Listing | null;
  /** Empty when nothing did. */
  readonly failure: string;
  readonly isBusy: boolean;
  /** Asks for the next page. */
  readonly more: () => void;
  /** Asks from the first page on. */
  readonly again: () => void;
}

interface Held {
  readonly key: string;
  readonly listing: Listing | null;
  readonly failure: string;
  readonly isBusy: boolean;
}

const reasonOf = (cause: unknown): string =>
  cause instanceof ApiError ? cause.message : 'The answer could not be read.';

/** Asks again whenever the reader leaves something else out, or sorts otherwise. */
export function useListing(): Asked {
  const ask = useAsk();
  const { leaving, minCases, sort } = useRefrain((state) => state.repeats);
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify([leaving, minCases, sort, attempt]);
  const variables = useMemo(
    () => ({ filter: leaving, minSupport: minCases, sort, first: PAGE }),
    [leaving, minCases, sort],
  );
  const [held, setHeld] = useState<Held>({ key, listing: null, failure: '', isBusy: true });
  const stopMore = useRef<AbortController | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    ask(PATTERNS, variables, stop.signal)
      .then(({ patterns }) => setHeld({ key, listing: patterns, failure: '', isBusy: false }))
      .catch((cause: unknown) => {
        if (!stop.signal.aborted) setHeld({ key, listing: null, failure: reasonOf(cause), isBusy: false });
      });
    return () => {
      stop.abort();
      stopMore.current?.abort();
    };
  }, [ask, key, variables]);

  const now: Held = held.key === key ? held : { key, listing: null, failure: '', isBusy: true };
  const more = (): void => {
    const after = now.listing?.next ?? null;
    if (after === null || now.isBusy) return;
    const stop = new AbortController();
    stopMore.current = stop;
    setHeld({ ...now, isBusy: true });
    ask(PATTERNS, { ...variables, after }, stop.signal)
      .then(({ patterns: page }) => {
        const before = now.listing?.patterns ?? [];
        setHeld({
          key: now.key,
          listing: { ...page, patterns: [...before, ...page.patterns] },
          failure: '',
          isBusy: false,
        });
      })
      .catch((cause: unknown) => {
        if (!stop.signal.aborted) setHeld({ ...now, failure: reasonOf(cause), isBusy: false });
      });
  };
  return {
    listing: now.listing,
    failure: now.failure,
    isBusy: now.isBusy,
    more,
    again: () => setAttempt((count) => count + 1),
  };
}
