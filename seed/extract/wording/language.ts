/** What a language gives to extraction: for each relation the words in which its sentences tell it, over tagged text. */

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

/** A phrase that gives the person it captures as `p` a part: "under the presidency of X". */
export interface TitleForm {
  readonly letter: 'J' | 'I' | 'A' | 'W';
  readonly pattern: RegExp;
}

/** A form of what a court orders short of a sentence; captures `who` and `as`. */
export interface OrderForm {
  readonly decision: 'ARREST_SANCTION' | 'EXTENSION' | 'APPEAL';
  readonly pattern: RegExp;
}

/**
 * The wording of one language. Unless it says otherwise a pattern captures `who` and, as the word that tells it, `verb`.
 * Where an empty group `subject` or `object` takes part in a match, `who` has to stand in that grammatical case.
 */
export interface Language {
  readonly verdicts: readonly RegExp[];
  /** "The sentence of X": a verdict when a penalty follows. */
  readonly verdictsOf: readonly RegExp[];
  /** Capture `who` and `court`: which court decided, without the decision. */
  readonly courts: readonly RegExp[];
  readonly orders: readonly OrderForm[];
  readonly charges: readonly RegExp[];
  /** Accusations in words, at the beginning of what follows a verb; capture `words`. */
  readonly accusations: readonly RegExp[];
  readonly arrests: readonly RegExp[];
  readonly measures: readonly MeasureForm[];
  readonly parts: readonly PartForm[];
  readonly titles: readonly TitleForm[];
  readonly belongs: readonly BelongsForm[];
  /** Capture `p` and `n`. */
  readonly children: readonly RegExp[];
  /** Capture `m` and `as`. */
  readonly bans: readonly RegExp[];
}
