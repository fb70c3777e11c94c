/** A document as every stage knows it. */

/** A document: its text, and what is known about it. */
export interface Source {
  readonly id: string;
  readonly kind: 'ORIGINAL' | 'DIGEST' | 'TRANSLATION' | 'COURT_RECORD';
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly note: string | null;
  readonly derivedFrom: readonly string[];
  readonly text: string;
  readonly sha256: string;
}
