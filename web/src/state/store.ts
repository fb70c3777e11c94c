/** All that the page holds, in one place. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { About, GraphSummary } from '../api/queries.ts';
import { PLAIN_REPEATS, type Repeats } from '../repeats/address.ts';
import type { Recurrences } from '../repeats/lens.ts';
import type { DeadPart } from './dead.ts';
import { EMPTY_LIBRARY, type Library } from './library.ts';
import { EMPTY_LOG, type Log } from './log.ts';
import type { Selection } from './selection.ts';
import type { Since } from './since.ts';
import type { Shortfall } from './shortfall.ts';

/** How far the page has come. */
export type Status =
  | { readonly is: 'opening' }
  | { readonly is: 'open' }
  | { readonly is: 'empty' }
  | { readonly is: 'failed'; readonly message: string };

/** Something worth telling, read out by screen readers; numbered, so that the same words are read twice. */
export interface Announcement {
  readonly number: number;
  readonly text: string;
  readonly failed: boolean;
}

/** The state. */
export interface State {
  readonly status: Status;
  readonly log: Log;
  readonly library: Library;
  readonly selection: Selection | null;
  /** Empty for the view that the page opens on. */
  readonly view: string;
  /** How what repeats is looked at. */
  readonly repeats: Repeats;
  /** Who stands in how many cases; null until the lens has asked. */
  readonly recurrences: Recurrences | null;
  readonly layout: string;
  /** What the page is waiting for, in words. */
  readonly busy: string | null;
  readonly announcement: Announcement;
  /** As they were told, the latest last; `lasting` says which still hold. */
  readonly shortfalls: readonly Shortfall[];
  readonly summary: GraphSummary | null;
  /** What this copy says of itself; null until the server has said it. */
  readonly about: About | null;
  /** Parts of the address that was opened that lead nowhere; none once the reader has put the notice away. */
  readonly dead: readonly DeadPart[];
  /** What has changed since the link that was opened was made; null when nothing can have. */
  readonly since: Since | null;
  /** Width of the picture over its height. */
  readonly aspect: number;
}

/** A store of the state. */
export type Store = StoreApi<State>;

/** A store in which nothing has happened yet, for a picture of this width over height. */
export const createState = (aspect = 1.4): Store =>
  createStore<State>(() => ({
    status: { is: 'opening' },
    log: EMPTY_LOG,
    library: EMPTY_LIBRARY,
    selection: null,
    view: '',
    repeats: PLAIN_REPEATS,
    recurrences: null,
    layout: '',
    busy: null,
    announcement: { number: 0, text: '', failed: false },
    shortfalls: [],
    summary: null,
    about: null,
    dead: [],
    since: null,
    aspect,
  }));
