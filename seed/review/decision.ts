/** What a reviewer may decide, and what comes of it. */
import type { Claim } from '../claim.ts';

/** An end that a reviewer resolves, where neither name nor `as` stands in the words that a claim rests on. */
export type Resolved = Claim['resolved'][number];

/** An entity that a claim needs and the file does not have. The claim names it by `ref`; its key is made when it is written. */
export interface NewEntity {
  readonly ref: string;
  readonly type: string;
  /** As it stands in the text; else `label`. */
  readonly name?: string | undefined;
  /** Ours, in square brackets. */
  readonly label?: string | undefined;
}

/** A claim as a reviewer words it; who decided and how is added. */
export type Draft = Omit<Claim, 'id' | 'extractor' | 'status' | 'reviewer' | 'reviewed' | 'replaces'>;

/** One decision. */
export type Decision =
  | { readonly do: 'accept'; readonly claim: string; readonly resolved?: readonly Resolved[] | undefined }
  | { readonly do: 'reject'; readonly claim: string; readonly note?: string | undefined }
  /** Proposed again. */
  | { readonly do: 'reopen'; readonly claim: string }
  /** Accepted with these words. One that says something else takes the place of the proposal, which is not made again. */
  | {
      readonly do: 'edit';
      readonly claim: string;
      readonly draft: Draft;
      readonly entities?: readonly NewEntity[] | undefined;
    }
  | { readonly do: 'add'; readonly draft: Draft; readonly entities?: readonly NewEntity[] | undefined }
  | {
      readonly do: 'not-claimed';
      readonly quote: string;
      readonly why: string;
      readonly prefix?: string | undefined;
      readonly suffix?: string | undefined;
    }
  /** Open again. */
  | { readonly do: 'claimable'; readonly quote: string; readonly prefix?: string | undefined }
  /** Takes an entity out that no claim needs any more. */
  | { readonly do: 'drop-entity'; readonly key: string }
  /** Signs a changed text in which every quote still stands. */
  | { readonly do: 'sign' };

/** Why the gate refuses a decision, and which part of it. */
export interface Reason {
  /** A field of the claim; empty for the whole. */
  readonly part: string;
  readonly reason: string;
}

/** What came of a decision. */
export type Outcome<Undo> =
  /** Written. `claim` is the id that the claim has now. */
  | { readonly is: 'done'; readonly claim: string | null; readonly undo: Undo }
  /** Nothing was written. */
  | { readonly is: 'refused'; readonly reasons: readonly Reason[] }
  /** Somebody changed or took away what the decision is about; nothing was written. */
  | { readonly is: 'changed' };
