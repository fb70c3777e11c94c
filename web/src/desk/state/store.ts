/** All that the desk's page holds, in one place. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  ClaimView,
  DeskView,
  LoadView,
  Reason,
  SourceView,
  Span,
} from '../../../../seed/review/desk/wire.ts';
import type { Filter } from '../list/items.ts';

/** A claim that is being written: a new one on chosen words, or one that is changed. */
export interface Editing {
  /** Numbered, so that another one is another form. */
  readonly number: number;
  /** The claim that is changed; null for a new one. */
  readonly claim: ClaimView | null;
  readonly draft: ClaimView['draft'];
}

/** A decision that can be taken back. */
export interface Undoable {
  readonly id: string;
  readonly source: string;
  readonly says: string;
  /** The entry that it was made on. */
  readonly item: string | null;
}

/** The state. */
export interface State {
  readonly status: 'opening' | 'open' | 'failed';
  /** Why the desk could not open. */
  readonly failure: string;
  readonly desk: DeskView | null;
  readonly source: SourceView | null;
  /** The entry that is looked at. */
  readonly at: string | null;
  readonly filter: Filter;
  readonly editing: Editing | null;
  /** The open sentence for which a reason is asked why nothing of it is claimed. */
  readonly closing: string | null;
  /** Words that a reviewer chose; drawn, unless the browser shows them selected. */
  readonly chosen: { readonly span: Span; readonly isDrawn: boolean } | null;
  readonly undos: readonly Undoable[];
  /** Initials or a pseudonym; empty until asked. */
  readonly reviewer: string;
  /** What the gate said when a claim was to be accepted as it is. */
  readonly refused: { readonly item: string; readonly reasons: readonly Reason[] } | null;
  /** Decisions on their way. */
  readonly sending: number;
  /** Read out by screen readers; numbered, so that the same words are read twice. */
  readonly told: { readonly number: number; readonly text: string; readonly failed: boolean };
  readonly load: LoadView;
  readonly showsLoad: boolean;
  /** The claims of a source, or who is who across all of them. */
  readonly view: 'claims' | 'who';
  /** On a narrow screen. */
  readonly pane: 'text' | 'claims';
}

/** A store of the state. */
export type Store = StoreApi<State>;

/** A store in which nothing has happened yet. */
export const createState = (): Store =>
  createStore<State>(() => ({
    status: 'opening',
    failure: '',
    desk: null,
    source: null,
    at: null,
    filter: { show: 'all', text: '' },
    editing: null,
    closing: null,
    chosen: null,
    undos: [],
    reviewer: '',
    refused: null,
    sending: 0,
    told: { number: 0, text: '', failed: false },
    load: { is: 'idle', lines: [], refused: 0 },
    showsLoad: false,
    view: 'claims',
    pane: 'claims',
  }));
