/** The session, for the components. */
import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Session } from './session.ts';
import type { State } from './store.ts';

/** Holds the session; `main.tsx` provides it. */
export const SessionContext = createContext<Session | null>(null);

/** What the reviewer can do. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('a component stands outside of SessionContext');
  return session;
}

/** Part of the state; the component is drawn again when it changes. */
export const useDesk = <T>(choose: (state: State) => T): T => useStore(useSession().store, choose);
