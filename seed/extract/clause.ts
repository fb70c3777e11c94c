/** A clause of a sentence, as finders read it. */
import type { Document } from './document.ts';
import type { Fact, Ground, Who } from './fact.ts';
import type { Slot, Tagged } from './tagged.ts';

/** What a finder works with: one clause, and ways to say what it found. */
export interface Clause {
  readonly document: Document;
  readonly tagged: Tagged;
  /** The reduced text, or a relative clause of it with its head. */
  readonly text: string;
  /** The words of the document behind a stretch of tagged text. */
  plain(text: string): string;
  /** The people behind a slot; null when one is not certain or it counts people only. */
  who(slot: Slot | undefined): readonly Who[] | null;
  /** Where a fact told at `at` (an index into `text`) stands, and how sure it is. */
  ground(at: number, denied?: boolean): Ground;
  /** The heading of the list, read as this clause is, where there is one. */
  readonly lead: Tagged | null;
  add(fact: Fact): void;
}

/** Finds facts in a clause. One file each; `finders/all.ts` lists them. */
export type Finder = (clause: Clause) => void;
