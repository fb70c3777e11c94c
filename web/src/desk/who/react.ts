/** Who is who, for the components. */
import { useStore } from 'zustand';
import { useSession } from '../state/react.ts';
import type { WhoState } from './store.ts';

/** Part of the state; the component is drawn again when it changes. */
export const useWho = <T>(choose: (state: WhoState) => T): T => useStore(useSession().who.store, choose);
