/** What the page holds of who is who. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  IdentityCandidate,
  IdentityVerdict,
  IdentityView,
} from '../../../../seed/review/desk/identity-wire.ts';

/** The state. */
export interface WhoState {
  /** Null until it is known. */
  readonly view: IdentityView | null;
  /** Why it could not be read; empty otherwise. */
  readonly failure: string;
  /** The candidate that is looked at. */
  readonly at: string | null;
  /** The verdict for which the reason is asked. */
  readonly asking: IdentityVerdict | null;
  /** Why the last judgement was not written; empty otherwise. */
  readonly refused: string;
  readonly isSending: boolean;
  /** On a narrow screen. */
  readonly pane: 'list' | 'pair';
}

/** A store of it. */
export type WhoStore = StoreApi<WhoState>;

/** A store in which nothing is known yet. */
export const createWhoState = (): WhoStore =>
  createStore<WhoState>(() => ({
    view: null,
    failure: '',
    at: null,
    asking: null,
    refused: '',
    isSending: false,
    pane: 'pair',
  }));

/** The candidate that is looked at. */
export const currentCandidate = ({ view, at }: WhoState): IdentityCandidate | undefined =>
  view?.candidates.find(({ id }) => id === at);

/** How many candidates are judged: "3 of 24 judged". */
export function judgedInWords({ candidates }: IdentityView): string {
  return `${candidates.filter((c) => c.judged !== null).length} of ${candidates.length} judged`;
}

/** The first candidate after one that nobody has judged; null when all are. */
export function nextUnjudged({ candidates }: IdentityView, after: string | null): string | null {
  const at = candidates.findIndex(({ id }) => id === after);
  return (
    [...candidates.slice(at + 1), ...candidates.slice(0, at + 1)].find((c) => c.judged === null)?.id ?? null
  );
}
