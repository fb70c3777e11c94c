/** The session, for the components. */
import { createContext, use, useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { useStore } from 'zustand';
import { ApiError } from '../api/client.ts';
import type { Document } from '../api/document.ts';
import { weighed } from '../repeats/lens.ts';
import { drawn, type Drawn } from './drawn.ts';
import { latest } from './latest.ts';
import type { Commands, Session } from './session.ts';
import type { State } from './store.ts';

/** Holds the session; `main.tsx` provides it. */
export const SessionContext = createContext<Session | null>(null);

function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('a component stands outside of SessionContext');
  return session;
}

/** Part of the state; the component is drawn again when it changes. */
export const useRefrain = <T>(choose: (state: State) => T): T => useStore(useSession().store, choose);

/** The commands. */
export const useCommands = (): Commands => useSession().commands;

/** The way to the server. */
export const useAsk = (): Session['ask'] => useSession().ask;

const plain = latest(drawn);
const withCases = latest(weighed);

/** What is drawn. */
export function useDrawn(): Drawn {
  const library = useRefrain((state) => state.library);
  const scene = useRefrain((state) => state.log.scene);
  const recurrences = useRefrain((state) => (state.repeats.lens ? state.recurrences : null));
  const summary = useRefrain((state) => state.summary);
  const picture = plain(library, scene);
  return recurrences === null ? picture : withCases(picture, recurrences, summary);
}

/** An answer on its way. */
export type Answer<T> =
  | { readonly is: 'waiting' }
  | { readonly is: 'here'; readonly data: T }
  | { readonly is: 'failed'; readonly message: string };

const variablesOf = z.record(z.string(), z.unknown());

/** Asks the server for as long as the component is there; `variables` must be plain data. */
export function useAnswer<T>(document: Document<T>, variables: Readonly<Record<string, unknown>>): Answer<T> {
  const ask = useAsk();
  const key = JSON.stringify(variables);
  const [answer, setAnswer] = useState<{ key: string; answer: Answer<T> }>({
    key,
    answer: { is: 'waiting' },
  });
  useEffect(() => {
    const stop = new AbortController();
    ask(document, variablesOf.parse(JSON.parse(key)), stop.signal)
      .then((data) => setAnswer({ key, answer: { is: 'here', data } }))
      .catch((cause: unknown) => {
        if (stop.signal.aborted) return;
        const message = cause instanceof ApiError ? cause.message : 'The answer could not be read.';
        setAnswer({ key, answer: { is: 'failed', message } });
      });
    return () => stop.abort();
  }, [ask, document, key]);
  return answer.key === key ? answer.answer : { is: 'waiting' };
}
