/** What a language gives to extraction: for each relation the forms in which its sentences tell it, over tagged text. */

/** A form of a measure; captures `who` and, as the words for it, `as`. */
export interface MeasureForm {
  readonly measure: string;
  readonly pattern: RegExp;
}

/** A form of a part in a case; captures `x`, who has the part, `as`, and sometimes `of`, for whom. */
export interface PartForm {
  readonly part: 'JUDGED' | 'INVESTIGATED' | 'SUPERVISED' | 'PROSECUTED' | 'DEFENDED';
  readonly pattern: RegExp;
}

/** A form of membership; captures `p`, `m`, `as`. */
export interface BelongsForm {
  readonly kind: 'MEMBER_OF' | 'LEADS';
  readonly pattern: RegExp;
}

/** Forms of one language. Unless it says otherwise a pattern captures `who` and, as the word that tells it, `verb`. */
export interface Language {
  readonly verdicts: readonly RegExp[];
  /** "The sentence of X": a verdict when a penalty follows. */
  readonly verdictsOf: readonly RegExp[];
  readonly charges: readonly RegExp[];
  readonly arrests: readonly RegExp[];
  readonly measures: readonly MeasureForm[];
  readonly parts: readonly PartForm[];
  readonly belongs: readonly BelongsForm[];
  /** Capture `p` and `n`. */
  readonly children: readonly RegExp[];
  /** Capture `m` and `as`. */
  readonly bans: readonly RegExp[];
}
